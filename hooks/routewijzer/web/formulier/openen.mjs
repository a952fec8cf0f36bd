/** Finds out which record the address is about, and gets all that is needed to work on it. */

import { firstValues, learnedFrom } from "./beginwaarden.mjs";
import { withoutEmpty } from "./paden.mjs";
import { changedFields } from "./schrijven.mjs";
import { NATIONAL, newWork, openWork } from "./werk.mjs";

/** @typedef {import("./adres.mjs").Wanted} Wanted */
/** @typedef {import("./gegevens.mjs").Choices} Choices */
/** @typedef {import("./laden.mjs").Store} Store */
/** @typedef {import("./saved.mjs").Draft} Draft */
/** @typedef {import("./werk.mjs").Work} Work */

/**
 * @param {Wanted} wanted
 * @param {Choices} choices
 * @param {Store} store
 * @param {string} today
 * @returns {Promise<Work | null>} null when the address names no record; rejects when it is not there
 */
export async function workFor(wanted, choices, store, today) {
  if (wanted.open) {
    const [soort = "", ...key] = wanted.open.split("/");
    const work = openWork(await store.source(soort, key.join("/")));
    return wanted.klopt ? { ...work, values: { ...work.values, gecontroleerd_op: today } } : work;
  }
  const kind = choices.soorten.find(({ id }) => id === wanted.soort);
  if (!kind) return null;
  const region = choices.records.regio?.find(({ id }) => id === wanted.regio);
  if (!region && !(kind.landelijk && wanted.regio === NATIONAL)) return null;
  const first = firstValues(today, region?.naam ?? "");
  const learned = wanted.geleerdVan ? learnedFrom((await store.source(kind.id, wanted.geleerdVan)).waarden, wanted.geleerdVan) : {};
  return newWork(kind.id, wanted.regio, { ...learned, ...first });
}

/**
 * The work of a draft. When the record changed since, only what was changed in the draft counts.
 * @param {Draft} draft
 * @param {Store} store
 * @returns {Promise<Work>}
 */
export async function workOfDraft({ werk }, store) {
  if (!werk.source) return werk;
  const now = await store.source(werk.source.soort, werk.source.sleutel);
  const filled = withoutEmpty(werk.values);
  const changed = changedFields(withoutEmpty(werk.source.waarden), filled);
  const { ...values } = now.waarden;
  for (const key of changed) {
    if (filled[key] === undefined) delete values[key];
    else values[key] = filled[key];
  }
  return { ...openWork(now), values };
}
