/**
 * How much two words resemble each other: twice the letters that they share, in blocks, over all letters of both.
 * Twin of Python's `difflib`, with which the build looks for what was probably meant.
 */

const ENOUGH = 0.6;

/**
 * The option that resembles the word most, the last in order of the alphabet when two do equally; or "".
 * @param {string} word
 * @param {readonly string[]} options
 * @returns {string}
 */
export function closest(word, options) {
  const letters = Array.from(word);
  let best = "";
  let most = ENOUGH;
  for (const option of options) {
    const others = Array.from(option);
    const total = letters.length + others.length;
    // Even when the shorter one is wholly in the longer one.
    if (total && (2 * Math.min(letters.length, others.length)) / total >= most) {
      const ratio = (2 * shared(others, letters, 0, others.length, 0, letters.length)) / total;
      if (ratio > most || (ratio === most && option >= best)) {
        [best, most] = [option, ratio];
      }
    }
  }
  return best;
}

/**
 * The number of letters in blocks that stand in both: the longest block first, then what is left and right of it.
 * @param {string[]} a
 * @param {string[]} b
 * @param {number} aFrom
 * @param {number} aTo
 * @param {number} bFrom
 * @param {number} bTo
 * @returns {number}
 */
function shared(a, b, aFrom, aTo, bFrom, bTo) {
  let [atA, atB, size] = [aFrom, bFrom, 0];
  /** @type {Map<number, number>} */
  let before = new Map();
  for (let i = aFrom; i < aTo; i += 1) {
    /** @type {Map<number, number>} */
    const now = new Map();
    for (let j = bFrom; j < bTo; j += 1) {
      if (a[i] === b[j]) {
        const length = (before.get(j - 1) ?? 0) + 1;
        now.set(j, length);
        if (length > size) {
          [atA, atB, size] = [i - length + 1, j - length + 1, length];
        }
      }
    }
    before = now;
  }
  if (!size) {
    return 0;
  }
  const left = shared(a, b, aFrom, atA, bFrom, atB);
  return left + size + shared(a, b, atA + size, aTo, atB + size, bTo);
}
