/** The files that somebody hands in: the record itself, and others that must name it. */

import { splice, toYaml } from "./schrijven.mjs";
import { followingChanges, withNamed } from "./tegenhanger.mjs";
import { keyOf, pathOf, valuesOf } from "./werk.mjs";

/** @typedef {import("./types.mjs").App} App */
/** @typedef {import("./gegevens.mjs").Source} Source */
/** @typedef {{pad: string, tekst: string, nieuw: boolean, naam: string}} Bestand */

/**
 * @param {App} app
 * @returns {Bestand} the file of the record itself
 */
export function ownFile(app) {
  const { work, form, choices } = app;
  const values = valuesOf(work);
  const pad = pathOf(work, form);
  const tekst = work.source ? splice(form, work.source, values) : toYaml(form, values, modeline(pad, form.soort, choices.schemas));
  return { pad, tekst, nieuw: !work.source, naam: String(values.naam ?? "") };
}

/**
 * The other files that change along. What cannot be fetched here is left out: the check says then what is missing.
 * @param {App} app
 * @returns {Promise<Bestand[]>}
 */
export async function otherFiles({ work, store, choices }) {
  const changes = followingChanges(work.soort, work.source?.waarden ?? {}, valuesOf(work), choices);
  const key = keyOf(work);
  /** @type {Map<string, {source: Source, values: import("./gegevens.mjs").Values}>} */
  const found = new Map();
  for (const change of changes) {
    const place = `${change.soort}/${change.key}`;
    const source = found.get(place)?.source ?? (await store.source(change.soort, change.key).catch(() => null));
    if (source) found.set(place, { source, values: withNamed(found.get(place)?.values ?? source.waarden, change, key) });
  }
  const files = await Promise.all(
    [...found.values()].map(async ({ source, values }) => {
      const { form } = await store.kind(source.soort);
      return { pad: source.pad, tekst: splice(form, source, values), nieuw: false, naam: String(values.naam), was: source.tekst };
    }),
  );
  return files.filter(({ tekst, was }) => tekst !== was).map(({ was: _, ...file }) => file);
}

/**
 * The first line of a file, with which an editor knows the fields.
 * @param {string} pad
 * @param {string} soort
 * @param {string} schemas folder of the schemas
 */
function modeline(pad, soort, schemas) {
  const up = "../".repeat(pad.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${schemas}/${soort}.schema.json`;
}
