/** Which practices a choice of facets leaves, and how many each other choice would leave. Pure. */

/**
 * @typedef {{sleutel: string, naam: string, waarden: [string, string][]}} Facet
 * @typedef {Record<string, string[]>} Card facet -> words of the practice
 * @typedef {Record<string, string>} Choice facet -> the chosen word
 */

/**
 * The choice in a fragment like `#van=horeca&thema=uitleen`; what is not a facet or a value is left out.
 * @param {string} fragment
 * @param {Facet[]} facets
 * @returns {Choice}
 */
export function parse(fragment, facets) {
  const given = new URLSearchParams(fragment.replace(/^#/u, ""));
  return Object.fromEntries(
    facets.flatMap(({ sleutel, waarden }) => {
      const word = given.get(sleutel) ?? "";
      return waarden.some(([known]) => known === word) ? [[sleutel, word]] : [];
    }),
  );
}

/**
 * @param {Choice} choice
 * @returns {string} the fragment, or "" for no choice
 */
export function format(choice) {
  const words = Object.entries(choice).filter(([, word]) => word);
  return words.length ? `#${new URLSearchParams(words.sort())}` : "";
}

/**
 * @param {Card} card
 * @param {Choice} choice
 * @returns {boolean}
 */
export function fits(card, choice) {
  return Object.entries(choice).every(([facet, word]) => !word || (card[facet] ?? []).includes(word));
}

/**
 * How many practices each value of a facet would leave, with the other facets as they are.
 * @param {Card[]} cards
 * @param {Choice} choice
 * @param {Facet} facet
 * @returns {Record<string, number>}
 */
export function counts(cards, choice, facet) {
  const left = cards.filter((card) => fits(card, { ...choice, [facet.sleutel]: "" }));
  return Object.fromEntries(
    facet.waarden.map(([word]) => [word, left.filter((card) => (card[facet.sleutel] ?? []).includes(word)).length]),
  );
}
