/** Two or three regions side by side: which are chosen, and what differs. Pure. */

/**
 * A programme: name, address below the root of the site.
 * @typedef {[string, string]} Programme
 * @typedef {{naam: string, url: string, feiten: [string, string][], programmas: Record<string, [string, Programme[]]>}} Region
 * @typedef {{soorten: Record<string, string>, standen: Record<string, string>, regios: Record<string, Region>}} CompareData
 * @typedef {{tekst: string, programmas: Programme[]}} Cell
 * @typedef {{naam: string, verschilt: boolean, cellen: Cell[]}} Row
 */

export const MOST = 3;
const KEY = "vergelijk";

/**
 * Slugs in a fragment like `#vergelijk=zwolle,twente`: known ones, once each, at most three.
 * @param {string} fragment
 * @param {Record<string, unknown>} known
 * @returns {string[]}
 */
export function chosen(fragment, known) {
  const words = (new URLSearchParams(fragment.replace(/^#/u, "")).get(KEY) ?? "").split(",");
  return [...new Set(words)].filter((word) => Object.hasOwn(known, word)).slice(0, MOST);
}

/**
 * @param {string[]} slugs
 * @returns {string} the fragment, or "" for nothing
 */
export function fragment(slugs) {
  return slugs.length ? `#${KEY}=${slugs.join(",")}` : "";
}

/**
 * A row per fact and per kind of programme of which something is known in one of the regions.
 * @param {CompareData} data
 * @param {string[]} slugs
 * @returns {Row[]}
 */
export function rows(data, slugs) {
  const regions = slugs.flatMap((slug) => data.regios[slug] ?? []);
  const facts = (regions[0]?.feiten ?? []).map(([naam], at) =>
    row(naam, regions.map(({ feiten }) => ({ tekst: feiten[at]?.[1] ?? "", programmas: [] })), "onbekend"),
  );
  const kinds = Object.entries(data.soorten)
    .filter(([soort]) => regions.some(({ programmas }) => programmas[soort]?.[0] !== "onbekend"))
    .map(([soort, naam]) =>
      row(
        naam,
        regions.map(({ programmas }) => {
          const [stand, which] = programmas[soort] ?? ["onbekend", []];
          return { tekst: data.standen[stand] ?? stand, programmas: which };
        }),
        data.standen.onbekend ?? "onbekend",
      ),
    );
  return [...facts, ...kinds];
}

/**
 * What is not known does not differ from anything.
 * @param {string} naam
 * @param {Cell[]} cellen
 * @param {string} unknown
 * @returns {Row}
 */
function row(naam, cellen, unknown) {
  return { naam, verschilt: new Set(cellen.map(({ tekst }) => tekst).filter((tekst) => tekst !== unknown)).size > 1, cellen };
}
