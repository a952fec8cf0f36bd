/** The record that somebody is working on: what was filled in, and what it was before. Pure. */

import { changedFields } from "./schrijven.mjs";
import { withoutEmpty } from "./paden.mjs";
import { slugOf } from "./namen.mjs";

/** @typedef {import("./gegevens.mjs").Form} Form */
/** @typedef {import("./gegevens.mjs").Source} Source */
/** @typedef {import("./gegevens.mjs").Values} Values */
/**
 * @typedef {object} Work
 * @property {string} soort
 * @property {string} regio slug, or "landelijk"
 * @property {string} id name of the file, "" as long as it follows from the name
 * @property {Values} values as they stand on the screen, with places that are still empty
 * @property {Source | null} source the record as it is; null for a new one
 */

export const NATIONAL = "landelijk";

/**
 * @param {string} soort
 * @param {string} regio
 * @param {Values} values what is known beforehand
 * @returns {Work}
 */
export function newWork(soort, regio, values) {
  return { soort, regio, id: "", values, source: null };
}

/**
 * @param {Source} source
 * @returns {Work}
 */
export function openWork(source) {
  return { soort: source.soort, regio: source.regio, id: source.id, values: { ...source.waarden }, source };
}

/**
 * The values as they go into the file: what nobody touched is exactly what it was.
 * @param {Work} work
 * @returns {Values}
 */
export function valuesOf({ values, source }) {
  const filled = withoutEmpty(values);
  if (!source) return filled;
  const before = source.waarden;
  const changed = new Set(changedFields(withoutEmpty(before), filled));
  const kept = Object.entries(before).filter(([key]) => !changed.has(key));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(Object.entries(filled).filter(([key]) => changed.has(key))) };
}

/**
 * The fields that differ from the file as it is.
 * @param {Work} work
 * @returns {string[]}
 */
export function changesOf(work) {
  return work.source ? changedFields(work.source.waarden, valuesOf(work)) : [];
}

/**
 * @param {Work} work
 * @returns {string} name of the file without its ending
 */
export function nameOf({ id, values }) {
  return id || slugOf(String(values.naam ?? ""));
}

/**
 * @param {Work} work
 * @returns {string} as other records refer to it
 */
export function keyOf(work) {
  const { soort, regio, source } = work;
  if (source) return source.sleutel;
  return soort === "programma" || soort === "praktijk" ? `${regio}/${nameOf(work)}` : nameOf(work);
}

/**
 * Where the file belongs.
 * @param {Work} work
 * @param {Form} form
 * @returns {string}
 */
export function pathOf(work, form) {
  const { source, regio } = work;
  if (source) return source.pad;
  const name = nameOf(work);
  if (form.soort === "regio") return `regions/${name}/regio.yml`;
  const [base, folder] = regio === NATIONAL ? ["regelingen", form.landelijk] : [`regions/${regio}`, form.regionaal];
  return [base, folder, name + form.achtervoegsel].filter(Boolean).join("/");
}
