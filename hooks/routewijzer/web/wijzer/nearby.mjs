/** One good practice to learn from, and switches to other work, for these answers. Pure. */

/** @typedef {import("./types.mjs").WizardData} WizardData */
/** @typedef {import("./types.mjs").Case} Case */
/** @typedef {import("./types.mjs").Switch} Switch */
/** @typedef {import("./rules.mjs").Mapping} Mapping */

/**
 * The case of the own region, or else of the region with the number of people nearest to it; first those about
 * the same sector. Null when none is about this situation and role.
 * @param {WizardData} data
 * @param {Mapping} known
 * @returns {Case | null}
 */
export function nearestCase({ praktijk = [], regios }, known) {
  const fits = praktijk.filter(({ situaties, rollen }) => about(known.situatie, situaties) && about(known.rol, rollen));
  const size = (/** @type {unknown} */ slug) => (typeof slug === "string" ? regios[slug]?.inwoners : null) ?? null;
  const own = size(known.regio);
  const rank = (/** @type {Case} */ one) => {
    const there = size(one.regio);
    const far = own === null || there === null ? Infinity : Math.abs(Math.log(there / own));
    return [about(known.sector, one.sectoren) ? 0 : 1, one.regio === known.regio ? -1 : far];
  };
  const ranked = fits.map((one) => ({ one, rank: rank(one) }));
  ranked.sort((a, b) => order(a.rank[0], b.rank[0]) || order(a.rank[1], b.rank[1]) || order(a.one.url, b.one.url));
  return ranked[0]?.one ?? null;
}

/**
 * Whether two regions have about as many people: the larger one at most half as many again.
 * @param {WizardData} data
 * @param {unknown} left
 * @param {unknown} right
 * @returns {boolean}
 */
export function isComparable({ regios }, left, right) {
  const [one, two] = [left, right].map((slug) => (typeof slug === "string" ? regios[slug]?.inwoners : 0) ?? 0);
  return Boolean(one && two && Math.max(one, two) <= 1.5 * Math.min(one, two));
}

/**
 * Switches from the visitor's sector, in this situation.
 * @param {WizardData} data
 * @param {Mapping} known
 * @returns {Switch[]}
 */
export function switchesFor({ overstappen = [] }, known) {
  return overstappen.filter(({ sector, situaties }) => about(known.sector, [sector]) && about(known.situatie, situaties));
}

/**
 * @param {unknown} answer one or more words; not known is about nothing
 * @param {readonly string[]} words
 * @returns {boolean}
 */
function about(answer, words) {
  return [answer].flat().some((word) => words.includes(String(word)));
}

/**
 * @template {string | number | undefined} T
 * @param {T} left
 * @param {T} right
 * @returns {number}
 */
function order(left, right) {
  return left === right || left === undefined || right === undefined ? 0 : left < right ? -1 : 1;
}
