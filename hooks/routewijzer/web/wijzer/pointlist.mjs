/** The points to check on a card, each with "ja", "nee" and "weet ik niet". */

import { el } from "../shared/dom.mjs";
import { later } from "./later.mjs";
import { checked, pointsOf } from "./points.mjs";
import { isForAll, openPoint } from "./reasons.mjs";
import { card as cardWords, points as words } from "./resultwords.mjs";
import { isPut } from "./choice.mjs";
import { writeFragment } from "./state.mjs";

/** @typedef {import("./outcome.mjs").Item} Item */
/** @typedef {import("./main.mjs").Scene} Scene */
/** @typedef {(item: Item, key: string, said: boolean | null) => void} Answer null: open again */

// More than this many at a time are folded away.
const MOST_SHOWN = 2;

/**
 * What the rule still waits for is shown; what the wizard never asks is folded away when it is much.
 * @param {Item} item
 * @param {Scene} scene
 * @param {Answer} answer
 * @returns {HTMLElement[]}
 */
export function pointList(item, scene, answer) {
  const said = checked(scene.given);
  const no = item.verdict === "nee";
  const all = pointsOf(item).filter(({ key }) => !no || said.has(key));
  if (!all.length) return [];
  const own = all.filter((point) => "tekst" in point);
  /** @type {import("./points.mjs").Point[]} */
  const folded = own.length > MOST_SHOWN && !no ? own : [];
  const open = all.filter((point) => !folded.includes(point));
  const left = words.left(openCount(item, scene));
  const list = (/** @type {import("./points.mjs").Point[]} */ points) =>
    el("ul", { class: "rw-nagaan" }, points.map((point) => pointRow(item, point, said, scene, answer)));
  const summary = open.length ? words.own(folded.length) : left;
  const fold = el("details", { class: "rw-punten", "data-vouw": item.hulp.id }, el("summary", {}, summary));
  later(fold, () => fold.append(list(folded)));
  return [
    ...(open.length && !no ? [el("p", { class: "rw-kaart__kop" }, left)] : []),
    ...(open.length ? [list(open)] : []),
    ...(folded.length ? [fold] : []),
  ];
}

/**
 * @param {Item} item
 * @param {Scene} scene
 * @returns {number} how many points of a card have no answer yet
 */
export function openCount(item, { given }) {
  const said = checked(given);
  return pointsOf(item).filter(({ key }) => !said.has(key)).length;
}

/**
 * @param {Item} item
 * @param {import("./points.mjs").Point} point
 * @param {import("./points.mjs").Checked} said
 * @param {Scene} scene
 * @param {Answer} answer
 * @returns {HTMLElement}
 */
function pointRow(item, point, said, scene, answer) {
  const { data, given, known, today } = scene;
  const { text, question } = ("leaf" in point && openPoint(point.leaf, scene)) || {
    text: "tekst" in point ? point.tekst : "",
    question: null,
  };
  if (question && isForAll(question)) {
    const asked = data.vragen.find(({ id }) => id === (question.uit ?? question.id)) ?? question;
    if (!isPut(asked, known, today)) return el("li", {}, text);
    const hidden = el("span", { class: "rw-verborgen" }, `: ${text}`);
    const link = el("a", { href: writeFragment(data, given, asked.id), "data-stap": true }, cardWords.answer, hidden);
    return el("li", {}, `${text} `, link);
  }
  const id = `punt-${item.hulp.id.replace(/\W/gu, "-")}-${point.key}`;
  const now = said.get(point.key) ?? null;
  const buttons = /** @type {const} */ ([
    [true, words.yes],
    [false, words.no],
    [null, words.unknown],
  ]).map(([value, name]) =>
    el(
      "button",
      {
        type: "button",
        id: `${id}-${value}`,
        "aria-pressed": String(now === value),
        onclick: () => now !== value && answer(item, point.key, value),
      },
      name,
    ),
  );
  return el("li", {}, el("span", { id }, text), el("div", { class: "rw-punt", role: "group", "aria-labelledby": id }, buttons));
}
