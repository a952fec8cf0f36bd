/** What a new record begins with. Pure. */

import { shortRegion } from "../wijzer/words.mjs";

/** @typedef {import("./gegevens.mjs").Values} Values */

// What a region that does the same shares with the case it learned from; steps, figures and lessons are its own.
const SHARED = ["themas", "situaties", "voor_wie", "sector_van", "sector_naar"];

/**
 * @param {string} today
 * @param {string} region name of the region, or "" for a national record
 * @returns {Values}
 */
export function firstValues(today, region) {
  return { gecontroleerd_op: today, beheerder: region ? `redactie ${shortRegion(region)}` : "landelijke redactie" };
}

/**
 * @param {Values} values of the case that a region learned from
 * @param {string} key of that case
 * @returns {Values}
 */
export function learnedFrom(values, key) {
  const shared = Object.entries(values).filter(([name]) => SHARED.includes(name));
  return { ...Object.fromEntries(shared), geinspireerd_door: [key] };
}
