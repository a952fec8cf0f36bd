/** Why a document was found, in words. Pure. */

/** @typedef {import("./rank.mjs").Match} Match */

/** @type {Record<string, string>} */
const FIELD = {
  naam: "in de naam",
  ook: "ook zo genoemd",
  delen: "deel van een woord in de naam",
  tekst: "in de beschrijving",
  wie: "voor wie het is",
  regio: "hoort bij deze plaats",
};

/**
 * @param {{found: (Match | null)[], words?: string[]}} ranked
 * @returns {string[]} at most one line for each way in which it was found
 */
export function reasons({ found, words = [] }) {
  /** @type {Map<string, string[]>} */
  const per = new Map();
  found.forEach((match, at) => {
    if (!match) return;
    const said = match.alternative.via ?? words[at] ?? match.alternative.terms.join(" ");
    const how = match.alternative.via ? `wij zochten ook ander woord` : (FIELD[match.field] ?? "");
    per.set(how, [...new Set([...(per.get(how) ?? []), said])]);
  });
  return [...per].map(([how, said]) => `‘${said.join("’, ‘")}’: ${how}`);
}
