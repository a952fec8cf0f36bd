/**
 * The names of points to check, as links hold them. Pure.
 *
 * A point is known by a hash of what it says, so the same condition on two cards is answered once, and an old
 * link never answers a point that was changed since.
 */

/** @typedef {import("./types.mjs").Help} Help */
/** @typedef {import("./rules.mjs").Leaf} Leaf */

/**
 * Keys of every point that any help has.
 * @param {readonly Help[]} hulp
 * @returns {Set<string>}
 */
export function allPoints(hulp) {
  const found = new Set();
  const walk = (/** @type {any} */ rule) => {
    if (!rule) return;
    for (const part of rule.alle ?? rule.een_van ?? (rule.niet ? [rule.niet] : [])) walk(part);
    const toets = Object.keys(rule).find((name) => name !== "vraag");
    if (rule.vraag && toets) found.add(leafKey({ soort: "vraag", vraag: rule.vraag, toets, waarde: rule[toets], verdict: "ja" }));
  };
  for (const { regel, zelf_nagaan } of hulp) {
    walk(regel);
    for (const tekst of zelf_nagaan) found.add(hash(tekst));
  }
  return found;
}

/**
 * A yes-or-no question is one point, whichever answer a rule wants.
 * @param {Leaf} leaf
 * @returns {string}
 */
export function leafKey({ vraag, toets, waarde }) {
  return hash(typeof waarde === "boolean" ? `${vraag}?` : `${vraag} ${toets} ${[waarde].flat().join(",")}`);
}

/**
 * FNV-1a, 32 bits.
 * @param {string} text
 * @returns {string}
 */
export function hash(text) {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(36);
}
