/**
 * Compound words cut into words that the site itself uses. Twin of `zoeken/compounds.py`. Pure.
 *
 * @typedef {(word: string) => boolean} Known takes a spelling, not a term
 */

const SHORTEST = 4;
const SHORTEST_ALONE = 5;
const SHORTEST_COMPOUND = 8;
const LINKS = ["", "s", "en", "e", "n"];

/**
 * The known words in `word`, longest pieces first; empty when it cannot be cut.
 * @param {string} word
 * @param {Known} known
 * @returns {string[]}
 */
export function parts(word, known) {
  if (word.length < SHORTEST_COMPOUND || !/^[a-z]+$/u.test(word)) return [];
  /** @type {[string, string] | null} */
  let best = null;
  for (let at = word.length - SHORTEST; at >= SHORTEST; at--) {
    const found = head(word.slice(0, at), known);
    const tail = word.slice(at);
    if (found && known(tail) && (!best || evenness(found, tail) > evenness(...best))) best = [found, tail];
  }
  if (best) return [...new Set([...best, ...best.flatMap((half) => parts(half, known))])];
  const alone = longestEnd(word, known) || longestStart(word, known);
  return alone ? [alone, ...parts(alone, known)] : [];
}

/**
 * @param {string} left
 * @param {string} right
 */
function evenness(left, right) {
  return Math.min(left.length, right.length);
}

/**
 * The word at the start, without the sound that links it to the next.
 * @param {string} start
 * @param {Known} known
 * @returns {string}
 */
function head(start, known) {
  for (const link of LINKS) {
    const word = start.endsWith(link) ? start.slice(0, start.length - link.length) : "";
    if (word.length >= SHORTEST && known(word)) return word;
  }
  return "";
}

/**
 * @param {string} word
 * @param {Known} known
 * @returns {string}
 */
function longestEnd(word, known) {
  for (let at = 3; at <= word.length - SHORTEST_ALONE; at++) if (known(word.slice(at))) return word.slice(at);
  return "";
}

/**
 * @param {string} word
 * @param {Known} known
 * @returns {string}
 */
function longestStart(word, known) {
  for (let at = word.length - SHORTEST; at >= SHORTEST_ALONE; at--) {
    const found = head(word.slice(0, at), known);
    if (found.length >= SHORTEST_ALONE) return found;
  }
  return "";
}
