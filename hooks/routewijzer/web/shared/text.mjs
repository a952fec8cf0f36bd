/** Text made comparable: case, accents, apostrophes and hyphens do not matter. Pure. */

/**
 * "'s-Hertogenbosch" -> "s hertogenbosch"; "Súdwest-Fryslân" -> "sudwest fryslan".
 * @param {string} text
 * @returns {string}
 */
export function plain(text) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * "tel:0889981234" -> "088 998 12 34" with no-break spaces, as `words.py` writes it; other lengths as they are.
 * @param {string} address
 * @returns {string}
 */
export function phone(address) {
  const digits = address.replace(/^tel:/u, "");
  return digits
    .replace(/^(0[89]00)([0-9]+)$/u, "$1\u00a0$2")
    .replace(/^(0[0-9]{2})([0-9]{3})([0-9]{2})([0-9]{2})$/u, "$1\u00a0$2\u00a0$3\u00a0$4");
}

/**
 * Number of typing faults between two short texts (Damerau-Levenshtein), or `most` + 1 when more.
 * @param {string} left
 * @param {string} right
 * @param {number} most
 * @returns {number}
 */
export function typos(left, right, most) {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  /** @type {number[][]} */
  const rows = [Array.from({ length: right.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let best = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, at(rows, i - 2, j - 2) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return Math.min(at(rows, left.length, right.length), most + 1);
}

/**
 * @param {number[][]} rows
 * @param {number} i
 * @param {number} j
 * @returns {number}
 */
function at(rows, i, j) {
  return rows[i]?.[j] ?? 0;
}
