/** Why a document was found, in words. Pure. */

/** @typedef {import("./rank.mjs").Match} Match */

/** @type {Record<string, string>} */
const WHERE = {
  naam: "in de naam",
  ook: "zo heet het ook",
  delen: "deel van de naam",
  tekst: "in de beschrijving",
  wie: "daar is dit voor",
  regio: "hoort bij deze plaats",
};

/**
 * @param {(Match | null)[]} found for each word of the query
 * @param {string[]} words
 * @returns {string[]} one line for each way in which it was found: "‘personeel’, ‘werk’: in de naam"
 */
export function reasons(found, words) {
  /** @type {Map<string, string[]>} */
  const said = new Map();
  found.forEach((match, at) => {
    if (!match) return;
    const { via } = match.alternative;
    const how = via ? `wij lazen ook ‘${via}’` : (WHERE[match.field] ?? "");
    said.set(how, [...new Set([...(said.get(how) ?? []), words[at] ?? ""])]);
  });
  return [...said].map(([how, each]) => `‘${each.join("’, ‘")}’: ${how}`);
}
