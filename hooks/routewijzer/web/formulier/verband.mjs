/**
 * What the build says of values together, as far as one record tells. Words of closed lists and references stand
 * here (twin of `checks/references.py`); what only two records together tell, the build says.
 */

import { dateFaults } from "./datums.mjs";
import { markdownFaults } from "./opmaak.mjs";
import { ruleFaults } from "./regeltoets.mjs";
import { trustFaults } from "./vertrouwen.mjs";
import { exampleFaults } from "./voorbeeldtoets.mjs";
import { didYouMean, said } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Form} Form */
/** @typedef {import("./gegevens.mjs").Values} Values */
/** @typedef {import("./gegevens.mjs").Fault} Fault */
/** @typedef {import("./gegevens.mjs").Context} Context */
/** @typedef {import("./gegevens.mjs").Schema} Schema */
/** @typedef {(string | number)[]} Path */

const MOST_SHOWN = 6;
const UNKNOWN_WORD = "V002";

/**
 * Faults in a record whose values are each right by themselves.
 * @param {Form} form
 * @param {Values} values
 * @param {Context} context
 * @returns {Fault[]}
 */
export function relationFaults(form, values, context) {
  const { choices, regio } = context;
  const record = withDefaults(form.schema, values);
  const found = [...nameFaults(form, values, context), ...dateFaults(record, choices)];
  found.push(...trustFaults(form.soort, record, choices), ...markdownFaults(record, choices));
  if (form.soort === "regeling") {
    const words = found.some(({ code }) => code === UNKNOWN_WORD);
    const rules = record.voorwaarden ? [...ruleFaults(record.voorwaarden, choices)] : [];
    found.push(...rules, ...exampleFaults(record, choices, words || rules.length ? null : regio));
  }
  return found;
}

/**
 * The values with the defaults of the fields that are not there.
 * @param {Schema} node
 * @param {any} value
 * @returns {any}
 */
function withDefaults(node, value) {
  if (Array.isArray(value)) {
    return value.map((part) => (node.items ? withDefaults(node.items, part) : part));
  }
  if (!node.properties || value === null) {
    return value;
  }
  const fields = Object.entries(node.properties);
  return Object.fromEntries(
    fields.map(([key, part]) => [key, withDefaults(part, Object.hasOwn(value, key) ? value[key] : (part.default ?? null))]),
  );
}

/**
 * Words that are in no list, and references that lead nowhere.
 * @param {Form} form
 * @param {Values} values
 * @param {Context} context
 * @returns {Iterable<Fault>}
 */
function* nameFaults(form, values, { choices, sleutel }) {
  const { teksten: words, lijsten, records } = choices;
  for (const [path, value, node] of marked(form.schema, values, [])) {
    if (node.woord) {
      const known = (lijsten[node.woord] ?? []).map(({ id }) => id);
      if (!known.includes(value)) {
        const phrase = said(words, "woord", { waarde: value, lijst: node.woord });
        yield { path, ...phrase, hint: didYouMean(words, value, known) };
      }
    } else if (node.verwijst?.includes(form.soort) && value === sleutel) {
      yield { path, ...said(words, "zichzelf", { sleutel: value }) };
    } else if (node.verwijst) {
      const known = node.verwijst.flatMap((kind) => (records[kind] ?? []).map(({ id }) => id));
      if (!known.includes(value)) {
        const hint = didYouMean(words, value, known, MOST_SHOWN);
        yield { path, ...said(words, "verwijzing", { sleutel: value }), hint };
      }
    }
  }
}

/**
 * Every filled value of which the schema says that it is a word or a reference.
 * @param {Schema} node
 * @param {any} value
 * @param {Path} path
 * @returns {Iterable<[Path, string, Schema]>}
 */
function* marked(node, value, path) {
  if (value === null || value === undefined) {
    return;
  }
  if (node.woord || node.verwijst) {
    yield [path, value, node];
  } else if (node.items) {
    for (const [number, part] of value.entries()) {
      yield* marked(node.items, part, [...path, number]);
    }
  } else {
    for (const [key, part] of Object.entries(node.properties ?? {})) {
      yield* marked(part, value[key], [...path, key]);
    }
  }
}
