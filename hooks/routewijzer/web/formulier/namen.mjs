/** Names of files. Pure. */

const MOST = 60;

/**
 * "Leren in de bakkerij (2026)" -> "leren-in-de-bakkerij-2026"; a long name ends after a whole word.
 * @param {string} text
 * @returns {string}
 */
export function slugOf(text) {
  const whole = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  if (whole.length <= MOST) return whole;
  const cut = whole.slice(0, MOST + 1);
  return cut.includes("-") ? cut.slice(0, cut.lastIndexOf("-")) : whole.slice(0, MOST);
}
