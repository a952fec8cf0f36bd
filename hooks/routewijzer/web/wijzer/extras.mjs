/**
 * What a fragment holds besides answers: `dag` (look at another day), `x` (points that were checked, as
 * `<key>-ja`) and `redactie=1` (tools for editors). Pure. Among the answers their names begin with "&", as no
 * question's id does, so that they go along with every link.
 */

import { isDay } from "./rules.mjs";

/** @typedef {import("./types.mjs").Given} Given */

export const POINTS = "&x";
export const DAY = "&dag";
export const EDITING = "&redactie";
const NAMES = [DAY, EDITING, POINTS];
/** @type {Given} no day, nothing checked */
export const NO_EXTRAS = { [DAY]: "", [EDITING]: "", [POINTS]: [] };
const POINT = /^[0-9a-z]+-(ja|nee)$/u;

/**
 * @param {string} key as in the fragment
 * @param {string} text
 * @param {() => Set<string>} points the keys of all points that there are
 * @returns {string | string[] | null | undefined} null when the value is wrong, undefined when the key is not ours
 */
export function readExtra(key, text, points) {
  if (key === "dag") return isRealDay(text) ? text : null;
  if (key === "redactie") return text === "1" ? text : null;
  if (key !== "x") return undefined;
  const known = points();
  const kept = text.split(",").filter((part) => POINT.test(part) && known.has(part.replace(/-.*/u, "")));
  return kept.length ? kept : null;
}

/**
 * `["dag=2027-03-01"]`; empty ones are left out.
 * @param {Given} given
 * @returns {string[]}
 */
export function writeExtras(given) {
  return NAMES.map((name) => [name.slice(1), String(given[name] ?? "")])
    .filter(([, text]) => text)
    .map(([key, text]) => `${key}=${text}`);
}

/**
 * @param {Given} given
 * @returns {Given}
 */
export function extrasOf(given) {
  return Object.fromEntries(NAMES.flatMap((name) => (given[name]?.toString() ? [[name, given[name]]] : [])));
}

/**
 * @param {string} text
 * @returns {boolean}
 */
export function isRealDay(text) {
  const time = isDay(text) ? Date.parse(`${text}T12:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
