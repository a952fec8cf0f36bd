/** The query and the chosen filters in the URL fragment: `#q=lkv&status=open`. Pure. */

/** @typedef {"wie" | "situatie" | "status" | "regio"} Facet */
/** @typedef {Partial<Record<Facet, string>>} Chosen */
/** @typedef {{q: string, chosen: Chosen, letterlijk: boolean}} State letterlijk: search exactly what was typed */

/** @type {readonly Facet[]} */
export const FACETS = ["wie", "situatie", "status", "regio"];
const LONGEST = 120;
const VALUE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * @param {string} fragment
 * @returns {State}
 */
export function readState(fragment) {
  const found = new URLSearchParams(fragment.replace(/^#/u, ""));
  /** @type {Chosen} */
  const chosen = {};
  for (const facet of FACETS) {
    const value = found.get(facet) ?? "";
    if (VALUE.test(value)) chosen[facet] = value;
  }
  return { q: (found.get("q") ?? "").slice(0, LONGEST), chosen, letterlijk: found.has("letterlijk") };
}

/**
 * "#…", or "#" when there is nothing to say: a link to "" would load the page anew.
 * @param {Partial<State>} state
 * @returns {string}
 */
export function writeState({ q = "", chosen = {}, letterlijk = false }) {
  const said = new URLSearchParams();
  if (q.trim()) said.set("q", q.trim());
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value) said.set(facet, value);
  }
  if (letterlijk) said.set("letterlijk", "1");
  return `#${said}`;
}

/**
 * The same choices with one facet changed; "" takes it away.
 * @param {Chosen} chosen
 * @param {Facet} facet
 * @param {string} value
 * @returns {Chosen}
 */
export function withChoice(chosen, facet, value) {
  const { [facet]: _, ...others } = chosen;
  return value ? { ...others, [facet]: value } : others;
}
