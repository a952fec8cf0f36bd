/** Puts things in order by a text: numbers by size, words by the Dutch alphabet. Pure. */

const NUMBER = /^[0-9]+$/u;

/**
 * What is equal keeps its order, also downwards.
 * @template T
 * @param {T[]} items
 * @param {(item: T) => string} value
 * @param {boolean} [downwards]
 * @returns {T[]}
 */
export function sorted(items, value, downwards = false) {
  return [...items].sort((a, b) => (downwards ? compare(value(b), value(a)) : compare(value(a), value(b))));
}

/**
 * @param {string} left
 * @param {string} right
 * @returns {number}
 */
function compare(left, right) {
  return NUMBER.test(left) && NUMBER.test(right) ? Number(left) - Number(right) : left.localeCompare(right, "nl");
}
