/** Finds a municipality by what people type: also by other names, and with a typing fault. Pure. */

import { plain, typos } from "../shared/text.mjs";

/** @typedef {{name: string, slug: string, key: string}} Place */
/** @typedef {{found: string | null, places: Place[], guessed: boolean}} Match */

const MOST = 8;

/**
 * @param {readonly [string, string][]} rows name as shown, slug of the municipality
 * @returns {Place[]}
 */
export function placeIndex(rows) {
  return rows.map(([name, slug]) => ({ name, slug, key: plain(name) }));
}

/**
 * The municipality that was meant, when there is no doubt; and at most eight suggestions, the best first.
 * @param {readonly Place[]} index
 * @param {string} typed
 * @returns {Match}
 */
export function findPlaces(index, typed) {
  const wanted = plain(typed);
  if (!wanted) return { found: null, places: [], guessed: false };
  const exact = distinct(index.filter(({ key }) => key === wanted));
  const found = exact.length === 1 ? (exact[0]?.slug ?? null) : null;
  const near = index
    .map((place) => ({ place, rank: rank(place.key, wanted) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || compare(a.place.key, b.place.key));
  if (near.length) return { found, places: distinct(near.map((one) => one.place)).slice(0, MOST), guessed: false };
  return { found: null, places: guesses(index, wanted), guessed: true };
}

/**
 * @param {string} key
 * @param {string} wanted
 * @returns {number}
 */
function rank(key, wanted) {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  return ` ${key}`.includes(` ${wanted}`) ? 2 : 3;
}

/**
 * @param {readonly Place[]} index
 * @param {string} wanted
 * @returns {Place[]}
 */
function guesses(index, wanted) {
  const most = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  if (!most) return [];
  const near = index
    .map((place) => ({ place, faults: typos(place.key, wanted, most) }))
    .filter(({ faults }) => faults <= most)
    .sort((a, b) => a.faults - b.faults || compare(a.place.key, b.place.key));
  return distinct(near.map(({ place }) => place)).slice(0, MOST);
}

/**
 * One row for each municipality: the first, which fits best.
 * @param {Place[]} places
 * @returns {Place[]}
 */
function distinct(places) {
  const seen = new Set();
  return places.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}

/**
 * @param {string} left
 * @param {string} right
 */
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
