/** What a record must have before people may rely on it. Twin of `checks/trust.py` and `checks/praktijk.py`. */

import { isEqual } from "./schrijven.mjs";
import { said } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Values} Values */
/** @typedef {import("./gegevens.mjs").Fault} Fault */
/** @typedef {import("./gegevens.mjs").Choices} Choices */
/** @typedef {[(string | number)[], string, Record<string, unknown>?]} Placed path, name of the phrase, filling */

/**
 * @param {string} soort
 * @param {Values} record with the defaults filled in
 * @param {Choices} choices
 * @returns {Iterable<Fault>}
 */
export function* trustFaults(soort, record, { teksten: words, dag }) {
  /** @type {Placed[]} */
  const found = [...sourceFaults(record)];
  if (soort === "regeling") {
    found.push(...schemeFaults(record, dag));
  } else if (soort === "praktijk") {
    found.push(...practiceFaults(record));
  } else if (soort === "regio") {
    found.push(...numberFaults(record, "heeft_niet"));
  }
  for (const [path, name, filling] of found) {
    yield { path, ...said(words, name, filling) };
  }
}

/**
 * @param {Values} record
 * @returns {Iterable<Placed>}
 */
function* sourceFaults({ zekerheid, bronnen }) {
  if (zekerheid === "hoog" && !bronnen.some((/** @type {Values} */ { gelezen }) => gelezen)) {
    yield [["zekerheid"], "hoog_ongelezen"];
  }
  for (const [number, { url, soort }] of bronnen.entries()) {
    if (!url && soort !== "document") {
      yield [["bronnen", number], "bron_zonder_url"];
    }
  }
}

/**
 * @param {Values} record
 * @param {string} today
 * @returns {Iterable<Placed>}
 */
function* schemeFaults({ geldig, stand, voorwaarden, voorbeelden, opvolger, in_plaats_daarvan: instead }, today) {
  const expired = geldig.tot && geldig.tot < today;
  if (expired && !opvolger.length && !instead) {
    yield [["geldig"], "vervallen_en_dan"];
  }
  if (expired || stand === "aangekondigd") {
    return;
  }
  if (!voorwaarden) {
    yield [["voorwaarden"], "zonder_regel"];
  }
  const outcomes = voorbeelden.map((/** @type {Values} */ { verwacht }) => verwacht);
  const missing = ["ja", "nee"].filter((outcome) => !outcomes.includes(outcome));
  if (missing.length) {
    yield [["voorbeelden"], "zonder_voorbeeld", { uitkomst: missing.join(" en ") }];
  }
}

/**
 * @param {Values} record
 * @returns {Iterable<Placed>}
 */
function* practiceFaults(record) {
  yield* sumFaults(record);
  yield* numberFaults(record, "resultaten");
  if (!record.wat_werkte_niet.length && !record.nog_niet_bekend) {
    yield [["wat_werkte_niet"], "niet_gezegd_wat_niet_werkte"];
  }
}

/**
 * Parts that do not add up to their whole, or have none.
 * @param {Values} record
 * @returns {Iterable<Placed>}
 */
function* sumFaults({ resultaten: results, verschil_toelichting: explained }) {
  /** @type {(one: Values) => number} */
  const first = (/** @type {Values} */ one) => results.findIndex((/** @type {Values} */ other) => isEqual(one, other));
  /** @type {Map<string, {naam: string, whole: Values | undefined, parts: Values[]}>} */
  const groups = new Map();
  /** @type {Values[]} */
  const partial = results.filter((/** @type {Values} */ one) => one.deel_van);
  for (const result of partial) {
    const whole = wholeOf(result, results);
    const key = `${result.deel_van} ${whole ? first(whole) : ""}`;
    const parts = groups.get(key)?.parts ?? [];
    groups.set(key, { naam: result.deel_van, whole, parts: [...parts, result] });
  }
  for (const { naam, whole, parts } of groups.values()) {
    const samen = parts.reduce((sum, { waarde }) => sum + waarde, 0);
    if (!whole) {
      yield [["resultaten", first(parts[0])], "geheel_ontbreekt", { naam }];
    } else if (samen !== whole.waarde && !explained) {
      yield [["resultaten", first(parts[0])], "telt_niet_op", { samen, naam, geheel: whole.waarde }];
    }
  }
}

/**
 * What a result is a part of: counted on the same date, or else the only count of it.
 * @param {Values} result
 * @param {Values[]} results
 * @returns {Values | undefined}
 */
function wholeOf(result, results) {
  const wholes = results.filter(({ indicator, deel_van: part }) => indicator === result.deel_van && !part);
  return wholes.find(({ peildatum }) => peildatum === result.peildatum) ?? (wholes.length === 1 ? wholes[0] : undefined);
}

/**
 * A number of a source that is not there.
 * @param {Values} record
 * @param {string} field
 * @returns {Iterable<Placed>}
 */
function* numberFaults(record, field) {
  for (const [number, { bron }] of record[field].entries()) {
    if (bron > record.bronnen.length) {
      yield [[field, number, "bron"], "bron_te_hoog", { bron, aantal: record.bronnen.length }];
    }
  }
}
