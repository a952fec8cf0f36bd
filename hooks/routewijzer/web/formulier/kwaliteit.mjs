/** What a record still needs, and what would make it better, in words. Pure. */

import { labelAt } from "./fouten.mjs";
import { meter as words } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Fault} Fault */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {{path: Path, text: string}} Need */

// Fields that may stay empty, but without which readers miss something.
/** @type {Record<string, string[]>} */
const WISHES = {
  praktijk: ["aanpak", "resultaten", "wat_werkte", "wat_werkte_niet", "contact", "synoniemen"],
  programma: ["diensten", "contact", "synoniemen"],
  regeling: ["bedrag", "stappen", "nodig", "zelf_nagaan", "aanvraag_url", "synoniemen"],
  opleiding: ["duur", "kosten", "betaald_door", "url", "synoniemen"],
  overstap: ["papieren", "overbrugging", "let_op"],
  regio: ["loketten", "inwoners"],
};
const MISSING = "F001";

/**
 * One need per field with a fault; a field that is missing is named without the fault.
 * @param {Field[]} fields
 * @param {Fault[]} faults
 * @returns {Need[]}
 */
export function needs(fields, faults) {
  const seen = new Set();
  return faults.flatMap((fault) => {
    const label = labelAt(fields, fault.path);
    if (seen.has(label)) return [];
    seen.add(label);
    return [{ path: fault.path, text: fault.code === MISSING ? label : `${label}: ${fault.text}` }];
  });
}

/**
 * @param {string} soort
 * @param {Field[]} fields
 * @param {Record<string, any>} values as they go into the file
 * @returns {Need[]}
 */
export function better(soort, fields, values) {
  const wishes = (WISHES[soort] ?? []).filter((key) => values[key] === undefined && fields.some((field) => field.key === key));
  return [...sourceNeeds(values), ...figureNeeds(values), ...contactNeeds(values)].concat(
    wishes.map((key) => ({ path: [key], text: labelAt(fields, [key]) })),
  );
}

/**
 * @param {Record<string, any>} values
 * @returns {Need[]}
 */
function sourceNeeds({ bronnen, zekerheid }) {
  const rows = /** @type {any[]} */ (bronnen ?? []);
  const found = rows.flatMap((bron, at) =>
    bron.url || bron.soort === "document" ? [] : [{ path: ["bronnen", at, "url"], text: words.address(at + 1) }],
  );
  const unofficial = zekerheid === "hoog" && rows.length > 0 && !rows.some(({ soort }) => soort === "officieel");
  return unofficial ? [...found, { path: ["bronnen", 0, "soort"], text: words.official }] : found;
}

/**
 * @param {Record<string, any>} values
 * @returns {Need[]}
 */
function figureNeeds({ resultaten }) {
  const rows = /** @type {any[]} */ (resultaten ?? []);
  const sources = rows.flatMap((row, at) => (row.bron ? [] : [{ path: ["resultaten", at, "bron"], text: words.source(at + 1) }]));
  // With more than one figure a reader wants to know how they belong together.
  const wholes = rows.filter(({ deel_van }) => !deel_van);
  const loose = rows.length > 1 && wholes.length === rows.length;
  return loose ? [...sources, { path: ["resultaten", 1, "deel_van"], text: words.whole(2) }] : sources;
}

/**
 * @param {Record<string, any>} values
 * @returns {Need[]}
 */
function contactNeeds({ contact }) {
  return contact && !contact.tel && !contact.mail && !contact.url ? [{ path: ["contact", "tel"], text: words.contact }] : [];
}
