/** One card of the outcome: what it is, its status, why it fits or not, and what is still to be checked. */

import { el, safeAddress } from "../shared/dom.mjs";
import { daysLeftText, statusText } from "../status.mjs";
import { isNotApplicable } from "./outcome.mjs";
import { faults, fits, openPoints } from "./reasons.mjs";
import { isAskedOf, writeFragment } from "./state.mjs";
import { card as words } from "./words.mjs";

/** @typedef {import("./outcome.mjs").Item} Item */
/** @typedef {import("./main.mjs").Scene} Scene */

/**
 * @param {Item} item
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function card(item, scene) {
  const { hulp } = item;
  const no = item.verdict === "nee";
  return el(
    "article",
    { class: "rw-kaart", "data-id": hulp.id },
    el("h3", {}, el("a", { href: new URL(hulp.url, scene.root).href }, hulp.naam)),
    el("p", {}, hulp.kort),
    no ? null : statusLine(item, scene),
    item.noot && !no ? el("p", { class: "rw-hint" }, words.notes[item.noot]) : null,
    no
      ? list("rw-redenen", words.not, faults(item.beslissend, scene))
      : list("rw-redenen", item.verdict === "ja" ? words.because : words.partly, fits(item.past, scene)),
    no ? [] : checks(item, scene),
    no ? null : action(item, scene),
  );
}

/**
 * @param {Item} item
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
function statusLine({ hulp, status }, { today }) {
  const kind = [words.kinds[hulp.soort], ...hulp.uitvoerder].join(" · ");
  const left = status ? daysLeftText(status, today) : "";
  const text = status ? statusText(status) : programText(hulp.status.programma);
  const name = status?.name ?? hulp.status.programma;
  return el(
    "p",
    { class: "rw-labels" },
    el("span", { class: "rw-label" }, kind),
    text ? " " : null,
    text ? el("span", { class: `rw-status rw-status--${name}` }, left ? `${text} (${left})` : text) : null,
  );
}

/**
 * @param {string | undefined} status
 * @returns {string}
 */
function programText(status) {
  return status === "lopend" ? words.running : status === "pilot" ? words.pilot : "";
}

/**
 * @param {string} name
 * @param {string} heading
 * @param {(string | Node)[]} texts
 * @returns {HTMLElement[]}
 */
function list(name, heading, texts) {
  if (!texts.length) return [];
  const items = texts.map((text) => el("li", {}, text));
  return [el("p", { class: "rw-kaart__kop" }, heading), el("ul", { class: name }, items)];
}

/**
 * Open questions first, then what the wizard does not ask.
 * @param {Item} item
 * @param {Scene} scene
 * @returns {HTMLElement[]}
 */
function checks(item, scene) {
  const open = item.verdict === "onbekend" ? openPoints(item.beslissend, scene) : [];
  const points = [...open.map((point) => openPoint(point, scene)), ...item.hulp.zelf_nagaan];
  return list("rw-nagaan", words.check(points.length), points);
}

/**
 * @param {{text: string, vraag: string, beantwoord: boolean}} point
 * @param {Scene} scene
 * @returns {string | Node}
 */
function openPoint({ text, vraag, beantwoord }, scene) {
  const { data, given, known, today } = scene;
  const question = data.vragen.find(({ id }) => id === vraag);
  const may = question && !beantwoord && !isNotApplicable(known, vraag) && isAskedOf(data, question, given, today);
  if (!may) return text;
  const link = el(
    "a",
    { href: writeFragment(data, given, vraag), "data-stap": true },
    words.answer,
    el("span", { class: "rw-verborgen" }, `: ${text}`),
  );
  return el("span", {}, `${text} `, link);
}

/**
 * @param {Item} item
 * @param {Scene} scene
 * @returns {HTMLElement | null}
 */
function action({ hulp }, { root }) {
  const address = safeAddress(hulp.actie?.url, root);
  return address && hulp.actie ? el("p", {}, el("a", { class: "rw-knop rw-knop--tweede", href: address }, hulp.actie.tekst)) : null;
}
