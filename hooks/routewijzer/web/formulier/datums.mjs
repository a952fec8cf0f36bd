/** Days in order. ISO days and periods compare as text. Twin of `checks/dates.py`. */

import { said } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Values} Values */
/** @typedef {import("./gegevens.mjs").Fault} Fault */
/** @typedef {import("./gegevens.mjs").Choices} Choices */

const TERMS = ["geldig", "looptijd", "fase"];

/**
 * @param {Values} record with the defaults filled in
 * @param {Choices} choices
 * @returns {Iterable<Fault>}
 */
export function* dateFaults(record, { teksten: words, dag }) {
  for (const name of TERMS) {
    const { van, tot } = record[name] ?? {};
    if (van && tot && tot < van.slice(0, tot.length)) {
      yield { path: [name, "tot"], ...said(words, "einde_voor_begin", { tot, van }) };
    }
  }
  for (const [where, name, filling] of windowFaults(record)) {
    yield { path: where, ...said(words, name, filling) };
  }
  const checked = record.gecontroleerd_op;
  if (checked > dag) {
    yield { path: ["gecontroleerd_op"], ...said(words, "na_vandaag", { dag: checked, vandaag: dag }) };
  }
  for (const [number, { gezien_op: seen }] of record.bronnen.entries()) {
    if (seen > checked) {
      const filling = { dag: seen, gecontroleerd: checked };
      yield { path: ["bronnen", number, "gezien_op"], ...said(words, "later_gezien", filling) };
    }
  }
}

/**
 * Rounds that end before they begin, lie outside the scheme, overlap, or should not be there.
 * @param {Values} record
 * @returns {Iterable<[(string | number)[], string, Record<string, string>]>}
 */
function* windowFaults({ aanvraagvensters: windows = [], geldig, aanvragen }) {
  const last = geldig?.tot;
  for (const [number, { van, tot }] of windows.entries()) {
    const at = (/** @type {string} */ end) => ["aanvraagvensters", number, end];
    if (tot && tot < van) {
      yield [at("tot"), "sluit_voor_opent", { tot, van }];
    }
    if (last && van > last) {
      yield [at("van"), "opent_na_einde", { dag: van, tot: last }];
    } else if (last && tot && tot > last) {
      yield [at("tot"), "sluit_na_einde", { dag: tot, tot: last }];
    }
    const before = windows[number - 1];
    if (before && (!before.tot || van <= before.tot)) {
      yield [at("van"), "venster_nog_open", { van }];
    }
  }
  if (windows.length && aanvragen !== "tijdvakken") {
    yield [["aanvragen"], "vensters_zonder_tijdvakken", { aanvragen }];
  }
}
