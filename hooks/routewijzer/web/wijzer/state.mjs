/**
 * Answers in the URL fragment. Pure: no DOM, no clock.
 *
 * The fragment is `#v=1&g=kampen&s=te-weinig-werk`: the version, then the keys of questions in order of
 * the alphabet. `&vraag=<key>` shows a question again; `&vraag=uitkomst` shows the outcome early. Keys of
 * questions have at most three letters, so `vraag` is never one; for the other keys see `extras.mjs`.
 */

import { activeAnswers as activeOnly } from "./asking.mjs";
import { extrasOf, isRealDay, readExtra, writeExtras } from "./extras.mjs";
import { allPoints } from "./pointkeys.mjs";
import { UNKNOWN_ANSWER } from "./rules.mjs";

/** @typedef {import("./types.mjs").WizardData} WizardData */
/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Given} Given */

const VIEW = "vraag";
export const OUTCOME = "uitkomst";
const MOST_ADDED = 2;

/**
 * What a fragment says. Unknown keys and values are left out; `stale` tells that this happened.
 * @param {WizardData} data
 * @param {string} fragment
 * @returns {{given: Given, view: string, stale: boolean}} view: "", a question's id, or OUTCOME
 */
export function readFragment(data, fragment) {
  /** @type {Given} */
  const given = {};
  const byKey = new Map(data.vragen.map((question) => [question.sleutel, question]));
  const pairs = [...new URLSearchParams(fragment.replace(/^#/u, ""))];
  const seen = new Set();
  let stale = false;
  let view = "";
  for (const [key, text] of pairs) {
    if (key === "v") continue;
    if (key === VIEW) {
      view = text === OUTCOME ? OUTCOME : (byKey.get(text)?.id ?? "");
      continue;
    }
    const question = byKey.get(key);
    const extra = question ? undefined : readExtra(key, text, () => allPoints(data.hulp));
    const value = seen.has(key) ? null : question ? readValue(question, text) : (extra ?? null);
    seen.add(key);
    if (value !== null) given[question ? question.id : `&${key}`] = value;
    // A list may have lost only some of its parts.
    stale ||= value === null || String(value) !== text;
  }
  const version = pairs.find(([key]) => key === "v")?.[1];
  stale ||= pairs.length > 0 && version !== String(data.versie);
  return { given, view, stale };
}

/**
 * @param {Question} question
 * @param {string} text
 * @returns {string | number | string[] | null}
 */
function readValue(question, text) {
  const known = (/** @type {string} */ id) => question.opties.some((option) => option.id === id);
  if (text === UNKNOWN_ANSWER) return question.soort === "afgeleid" ? null : text;
  if (question.soort === "meerkeuze" || (question.erbij && text.includes(","))) {
    const chosen = text.split(",").filter((part, at, all) => known(part) && all.indexOf(part) === at);
    return !chosen.length ? null : question.erbij ? (chosen[1] ? chosen.slice(0, MOST_ADDED) : (chosen[0] ?? null)) : chosen;
  }
  if (question.soort === "datum") return isRealDay(text) ? text : null;
  if (question.soort === "getal" && !question.opties.length) return /^(0|[1-9][0-9]{0,8})$/u.test(text) ? Number(text) : null;
  return known(text) ? text : null;
}

/**
 * The fragment for these answers; "" when there are none and nothing to show.
 * @param {WizardData} data
 * @param {Given} given
 * @param {string} [view] a question's id, or OUTCOME
 * @returns {string}
 */
export function writeFragment(data, given, view = "") {
  const pairs = data.vragen
    .filter((question) => Object.hasOwn(given, question.id))
    .map((question) => `${question.sleutel}=${[given[question.id]].flat().map((v) => encodeURIComponent(String(v))).join(",")}`)
    .sort();
  const shown = view === OUTCOME ? OUTCOME : data.vragen.find((question) => question.id === view)?.sleutel;
  pairs.push(...writeExtras(given));
  if (shown) pairs.push(`${VIEW}=${shown}`);
  return pairs.length ? `#v=${data.versie}&${pairs.join("&")}` : "";
}

/**
 * The answers that count, with the day and the points that were checked.
 * @param {WizardData} data
 * @param {Given} given
 * @param {string} today
 * @returns {Given}
 */
export function activeAnswers(data, given, today) {
  return { ...activeOnly(data, given, today), ...extrasOf(given) };
}
