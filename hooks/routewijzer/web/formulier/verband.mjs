/** What the build says of values together: words of closed lists and references. Twin of `checks/references.py`. */

import { didYouMean, said } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Form} Form */
/** @typedef {import("./gegevens.mjs").Values} Values */
/** @typedef {import("./gegevens.mjs").Fault} Fault */
/** @typedef {import("./gegevens.mjs").Context} Context */
/** @typedef {import("./gegevens.mjs").Schema} Schema */
/** @typedef {(string | number)[]} Path */

const MOST_SHOWN = 6;

/**
 * Faults in a record whose values are each right by themselves.
 * @param {Form} form
 * @param {Values} values
 * @param {Context} context
 * @returns {Fault[]}
 */
export function relationFaults(form, values, context) {
  return [...nameFaults(form, values, context)];
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
