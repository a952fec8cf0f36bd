/** The outcome of a search as elements: groups of hits with headings, and what helps when nothing was found. */

import { el, safeAddress } from "../shared/dom.mjs";
import { KINDS, words } from "./words.mjs";

/** @typedef {import("./types.mjs").Hit} Hit */
/** @typedef {import("./types.mjs").Doc} Doc */
/** @typedef {import("./types.mjs").Soort} Soort */
/** @typedef {import("./types.mjs").Words} Words */

const BEST = 5;
const IN_GROUP = 5;

/**
 * @typedef {object} Scene
 * @property {string} root address of the root of the site
 * @property {Words} data
 * @property {string} situatie that fits the query best, or ""
 * @property {string} rol that was chosen as a filter, or ""
 */

/**
 * The best hits of any kind first, then the others by kind with their number.
 * @param {readonly Hit[]} hits
 * @param {Scene} scene
 * @returns {HTMLElement[]}
 */
export function results(hits, scene) {
  const rest = hits.slice(BEST);
  const groups = /** @type {Soort[]} */ (Object.keys(KINDS))
    .map((kind) => ({ kind, own: rest.filter(({ doc }) => doc.soort === kind) }))
    .filter(({ own }) => own.length);
  const jumps = groups.map(({ kind, own }) => el("a", { href: `#meer-${kind}`, "data-spring": true }, `${KINDS[kind][1]} (${own.length})`));
  return [
    ...(hits.length ? [list(hits.slice(0, BEST), scene, hits.length > BEST ? words.best : words.results)] : []),
    ...(jumps.length > 1 ? [el("nav", { class: "rw-filters", "aria-label": words.more("per soort") }, ...jumps)] : []),
    ...groups.map(({ kind, own }) => group(kind, own, scene)),
  ];
}

/**
 * @param {readonly Hit[]} hits
 * @param {Scene} scene
 * @param {string} heading
 */
function list(hits, scene, heading) {
  return el("section", {}, el("h2", {}, heading), el("ol", { class: "rw-lijst" }, ...hits.map((hit) => item(hit, scene))));
}

/**
 * @param {Soort} kind
 * @param {readonly Hit[]} hits
 * @param {Scene} scene
 */
function group(kind, hits, scene) {
  const heading = `${words.more(KINDS[kind][1].toLowerCase())} (${hits.length})`;
  const section = list(hits.slice(0, IN_GROUP), scene, heading);
  section.querySelector("h2")?.setAttribute("id", `meer-${kind}`);
  section.querySelector("h2")?.setAttribute("tabindex", "-1");
  if (hits.length <= IN_GROUP) return section;
  const all = el(
    "button",
    {
      type: "button",
      class: "rw-knop rw-knop--tweede",
      onclick: () => {
        const more = hits.slice(IN_GROUP).map((hit) => item(hit, scene));
        section.querySelector("ol")?.append(...more);
        all.remove();
        more[0]?.querySelector("a")?.focus();
      },
    },
    words.showAll(hits.length),
  );
  section.append(el("p", {}, all));
  return section;
}

/**
 * @param {Hit} hit
 * @param {Scene} scene
 */
function item({ doc, waarom, leden, namens, stand, standTekst, oud }, scene) {
  const { data, root } = scene;
  const region = data.regios[doc.regio];
  return el(
    "li",
    { class: "rw-kaart" },
    el("h3", {}, link(doc, root)),
    namens && el("p", { class: "rw-ondertitel" }, words.instead(namens)),
    el("p", {}, doc.kort),
    leden.length ? el("p", {}, `${words.also} `, ...leden.flatMap((one, at) => [at ? ", " : "", link(one, root)])) : null,
    el(
      "p",
      { class: "rw-labels" },
      el("span", { class: "rw-label" }, KINDS[doc.soort][0]),
      standTekst && el("span", { class: `rw-status rw-status--${stand}` }, standTekst),
      region && el("span", { class: "rw-label" }, region),
      oud && el("span", { class: "rw-label rw-label--onzeker" }, words.overdue),
    ),
    waarom.length ? el("p", { class: "rw-hint rw-gevonden" }, `${words.why} ${waarom.join("; ")}.`) : null,
    checkLink(doc, scene),
  );
}

/**
 * @param {Doc} doc
 * @param {string} root
 */
function link(doc, root) {
  return el("a", { href: safeAddress(doc.url, root) }, doc.titel);
}

/**
 * The wizard with the situation of this hit filled in: the one that was asked about, if the hit helps there.
 * @param {Doc} doc
 * @param {Scene} scene
 */
function checkLink({ situaties }, { data, root, situatie, rol }) {
  const chosen = situaties.includes(situatie) ? situatie : situaties[0];
  const { v, situatie: key, rol: roleKey } = data.wijzer;
  if (!chosen || !key) return null;
  const answers = new URLSearchParams([["v", String(v)], [key, chosen], ...(rol && roleKey ? [[roleKey, rol]] : [])]);
  return el("p", {}, el("a", { href: `${root}wijzer/#${answers}` }, words.check(data.situaties[chosen] ?? chosen)));
}

/**
 * Never a dead end: situations, the check, the desk, and a way to say what is missing.
 * @param {string} text
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function nothing(text, { data, root }) {
  const tile = (/** @type {string} */ href, /** @type {string} */ name) =>
    el("li", {}, el("a", { class: "rw-tegel", href }, el("strong", {}, name)));
  return el(
    "section",
    { class: "rw-niets" },
    el("h2", {}, text),
    el("p", {}, words.nothingMore),
    el(
      "ul",
      { class: "rw-tegels" },
      ...Object.entries(data.situaties).map(([id, name]) => tile(`${root}hulp/${id}/`, name)),
      tile(`${root}wijzer/`, words.checkPlain),
      tile(`${root}regios/`, words.desk),
    ),
    el("p", {}, el("a", { href: `${root}bijdragen/#klopt-er-iets-niet` }, words.missed)),
  );
}
