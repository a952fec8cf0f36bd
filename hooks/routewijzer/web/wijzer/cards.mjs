/** One card of the outcome: what it is, its status, why it fits or not, and what is still to be checked. */

import { deadline, download } from "../agenda.mjs";
import { longDay } from "../shared/days.mjs";
import { el, safeAddress } from "../shared/dom.mjs";
import { programmeOn } from "../shared/programmes.mjs";
import { isOverdue } from "../shared/upkeep.mjs";
import { daysLeft, daysLeftText, statusText } from "../status.mjs";
import { isNotApplicable } from "./outcome.mjs";
import { pointList } from "./pointlist.mjs";
import { faults, fits } from "./reasons.mjs";
import { card as words, points as pointWords, soon, source as sourceWords, take } from "./resultwords.mjs";
import { isPut } from "./choice.mjs";
import { writeFragment } from "./state.mjs";

/** @typedef {import("./outcome.mjs").Item} Item */
/** @typedef {import("./main.mjs").Scene} Scene */
/** @typedef {import("./pointlist.mjs").Answer} Answer */

const SOON = 30;

/**
 * @param {Item} item
 * @param {Scene} scene
 * @param {Answer} answer
 * @returns {HTMLElement}
 */
export function card(item, scene, answer) {
  const { hulp, verdict } = item;
  const no = verdict === "nee";
  const reasons = no
    ? [...faults(item.beslissend, scene), ...item.onwaar.map((text) => pointWords.not(false, text))]
    : fits(item.past, scene);
  return el(
    "article",
    { class: "rw-kaart", "data-id": hulp.id },
    el("h3", {}, el("a", { href: new URL(hulp.url, scene.root).href }, hulp.naam)),
    el("p", {}, hulp.kort),
    no ? null : statusLine(item, scene),
    item.noot && !no ? el("p", { class: "rw-hint" }, words.notes[item.noot]) : null,
    list(no ? words.not : verdict === "ja" ? words.because : words.partly, reasons),
    no ? list(pointWords.change, changes(item, scene)) : null,
    pointList(item, scene, answer),
    no ? null : actions(item, scene),
    no ? null : sourceLine(item, scene),
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
  const programme = programmeOn(hulp.status, today);
  const text = status ? statusText(status) : programText(programme);
  const name = status?.name ?? programme;
  return el(
    "p",
    { class: "rw-labels" },
    el("span", { class: "rw-label" }, kind),
    text ? " " : null,
    text ? el("span", { class: `rw-status rw-status--${name}` }, left ? `${text} (${left})` : text) : null,
    status && daysLeft(status, today) <= SOON ? [" ", el("strong", { class: "rw-label" }, soon)] : null,
    hulp.gezien && isOverdue(hulp.gezien, hulp.nakijken, today)
      ? [" ", el("span", { class: "rw-label rw-label--onzeker" }, words.overdue)]
      : null,
  );
}

/**
 * @param {string} status
 * @returns {string}
 */
function programText(status) {
  return status === "lopend" ? words.running : status === "pilot" ? words.pilot : "";
}

/**
 * @param {string} heading
 * @param {(string | Node)[]} texts
 * @returns {HTMLElement[]}
 */
function list(heading, texts) {
  if (!texts.length) return [];
  const items = texts.map((text) => el("li", {}, text));
  return [el("p", { class: "rw-kaart__kop" }, heading), el("ul", { class: "rw-redenen" }, items)];
}

/**
 * Links to the questions on which a "no" rests.
 * @param {Item} item
 * @param {Scene} scene
 * @returns {HTMLElement[]}
 */
function changes({ beslissend }, { data, given, known, today }) {
  const ids = new Set(beslissend.map(({ vraag }) => vraag));
  return data.vragen
    .filter(({ id }) => ids.has(id) && !isNotApplicable(known, id) && given[id] !== undefined)
    .filter((question) => isPut(question, known, today))
    .map(({ id, kort }) => el("a", { href: writeFragment(data, given, id), "data-stap": true }, pointWords.other(kort)));
}

/**
 * @param {Item} item
 * @param {Scene} scene
 * @returns {HTMLElement | null}
 */
function actions({ hulp, status }, { root }) {
  const address = safeAddress(hulp.actie?.url, root);
  const last = deadline(status, hulp.naam);
  const event = last && eventOf(hulp, last, root);
  const about = () => el("span", { class: "rw-verborgen" }, `: ${hulp.naam}`);
  const link =
    address && hulp.actie ? el("a", { class: "rw-knop rw-knop--tweede", href: address }, hulp.actie.tekst, about()) : null;
  const day = event
    ? el(
        "button",
        { class: "rw-knop rw-knop--tweede", type: "button", onclick: () => download([event]) },
        take.card(longDay(event.dag)),
        about(),
      )
    : null;
  return link || day ? el("p", { class: "rw-knoppen" }, link, link && day ? " " : null, day) : null;
}

/**
 * @param {import("./types.mjs").Help} hulp
 * @param {{dag: string, titel: string}} last
 * @param {string} root
 * @returns {import("../agenda.mjs").Event}
 */
export function eventOf(hulp, last, root) {
  const url = new URL(hulp.url, root).href;
  return { ...last, id: hulp.id, tekst: `${hulp.kort} ${url}`, url };
}

/**
 * @param {Item} item
 * @param {Scene} scene
 * @returns {HTMLElement | null}
 */
function sourceLine({ hulp: { bron, gezien } }, { root }) {
  if (!bron) return null;
  const address = safeAddress(bron.url, root);
  const name = address ? el("a", { href: address }, bron.naam) : bron.naam;
  return el("p", { class: "rw-bron" }, `${sourceWords.label}: `, name, gezien ? `, ${sourceWords.seen(longDay(gezien))}` : null);
}
