/** Filters over a list of things that can be found: what fits, and how many there are of each value. Pure. */

import { FACETS } from "./state.mjs";

/** @typedef {import("./state.mjs").Facet} Facet */
/** @typedef {import("./state.mjs").Chosen} Chosen */
/** @typedef {{wie: string[], situatie: string[], status: string, regio: string}} Facts of one thing; empty wie = for everybody */
/** @typedef {Record<Facet, Record<string, string>>} Labels per facet: value -> label, in order */

/** @type {Record<Facet, string>} */
export const NAMES = { wie: "Voor wie", situatie: "Situatie", status: "Status", regio: "Regio" };
const STATUS_LABELS = {
  open: "Open",
  straks: "Straks",
  gesloten: "Gesloten",
  vervallen: "Vervallen of gestopt",
  onbekend: "Niet bekend",
};
/** What counts as which status: of a scheme and of a programme. @type {Record<string, string>} */
const STATUS = {
  open: "open",
  doorlopend: "open",
  "niet-nodig": "open",
  lopend: "open",
  pilot: "open",
  straks: "straks",
  verwacht: "straks",
  aangekondigd: "straks",
  gesloten: "gesloten",
  vervallen: "vervallen",
  gestopt: "vervallen",
  opgegaan: "vervallen",
  onbekend: "onbekend",
};

/**
 * @param {string} name of a status
 * @returns {string} the value to filter by, or ""
 */
export function statusValue(name) {
  return STATUS[name] ?? "";
}

/**
 * The labels of all values, from those that the build sends.
 * @param {{rollen: Record<string, string>, situaties: Record<string, string>, regios: Record<string, string>}} sent
 * @returns {Labels}
 */
export function labelsOf({ rollen, situaties, regios }) {
  return { wie: rollen, situatie: situaties, status: STATUS_LABELS, regio: { landelijk: "Heel Nederland", ...regios } };
}

/**
 * @param {Facts} facts
 * @param {Facet} facet
 * @param {string} value
 */
function hasValue(facts, facet, value) {
  if (facet === "wie") return !facts.wie.length || facts.wie.includes(value);
  return facet === "situatie" ? facts.situatie.includes(value) : facts[facet] === value;
}

/**
 * @param {Facts} facts
 * @param {Chosen} chosen
 * @param {Facet} [except] this facet does not count
 */
export function fits(facts, chosen, except) {
  return FACETS.every((facet) => {
    const value = chosen[facet];
    return facet === except || !value || hasValue(facts, facet, value);
  });
}

/**
 * How many things there would be if this value were chosen too.
 * @param {readonly Facts[]} all
 * @param {Chosen} chosen
 * @param {Labels} labels
 * @returns {Record<Facet, {value: string, label: string, count: number}[]>}
 */
export function counted(all, chosen, labels) {
  const rows = FACETS.map((facet) => {
    const others = all.filter((facts) => fits(facts, chosen, facet));
    const values = Object.entries(labels[facet]).map(([value, label]) => ({
      value,
      label,
      count: others.filter((facts) => hasValue(facts, facet, value)).length,
    }));
    return [facet, values];
  });
  return Object.fromEntries(rows);
}
