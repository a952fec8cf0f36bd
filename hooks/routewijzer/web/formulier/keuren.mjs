/**
 * What the build would say of a record, said before it is sent. Twin of `models/faults.py`: the JSON Schema that
 * the models give decides what is wrong, the phrases of the build say it.
 */

import { limitFaults } from "./grenzen.mjs";
import { cleaned } from "./opschonen.mjs";
import { toYaml } from "./schrijven.mjs";
import { typesOf } from "./velden.mjs";
import { relationFaults } from "./verband.mjs";
import { FORMS, formFault } from "./vormen.mjs";
import { wrongKind } from "./soorten.mjs";
import { didYouMean, said, shown } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Form} Form */
/** @typedef {import("./gegevens.mjs").Values} Values */
/** @typedef {import("./gegevens.mjs").Fault} Fault */
/** @typedef {import("./gegevens.mjs").Context} Context */
/** @typedef {import("./gegevens.mjs").Schema} Schema */
/** @typedef {import("./gegevens.mjs").Said} Said */
/** @typedef {import("./gegevens.mjs").Wrong} Wrong */
/** @typedef {(string | number)[]} Path */

// What only says that something deeper is wrong.
const ABOUT_OTHERS = ["properties", "items", "additionalProperties"];
// The unknown fields do not keep the rest of a record from being looked at.
const UNKNOWN_FIELD = "F002";

/**
 * Every fault in the values of a record, in the order of the form; [] when the build accepts it.
 * @param {Form} form
 * @param {Values} given
 * @param {Context} context
 * @returns {Fault[]}
 */
export function faults(form, given, context) {
  const values = cleaned(given, form.schema);
  const { grenzen, teksten } = context.choices;
  const outside = limitFaults(cleaned(given, undefined), toYaml(form, given), grenzen);
  const found = [
    ...outside.map(([path, name, filling]) => placed(path, said(teksten, name, filling))),
    ...valueFaults(form, values, context),
  ];
  if (found.every(({ code }) => code === UNKNOWN_FIELD)) {
    found.push(...relationFaults(form, values, context));
  }
  const order = Object.keys(form.schema.properties ?? {});
  const rank = (/** @type {Fault} */ { path }) => order.indexOf(String(path[0]));
  return found.sort((a, b) => rank(a) - rank(b));
}

/**
 * @param {Path} path
 * @param {Said} said
 * @returns {Fault}
 */
function placed(path, said) {
  return { path, ...said };
}

/**
 * What the schema says of the values: one fault of a code for each value.
 * @param {Form} form
 * @param {Values} values
 * @param {Context} context
 * @returns {Fault[]}
 */
function valueFaults(form, values, context) {
  const { errors, valid } = validated(form.schema, values, context);
  /** @type {Map<string, Fault>} */
  const seen = new Map();
  // Of a value of the wrong kind nothing more can be said.
  const otherKind = new Set(errors.filter(({ keyword }) => keyword === "type").map((wrong) => wrong.instanceLocation));
  const own = errors.filter(
    ({ keyword, instanceLocation }) =>
      !ABOUT_OTHERS.includes(keyword) && (keyword === "type" || !otherKind.has(instanceLocation)),
  );
  for (const wrong of own) {
    for (const fault of faultsOf(wrong, form.schema, values, context)) {
      const name = JSON.stringify([fault.path, fault.code]);
      if (!seen.has(name)) {
        seen.set(name, fault);
      }
    }
  }
  if (!valid && !seen.size) {
    throw new Error(`de keurder vindt een fout die niemand kan zeggen: ${errors[0]?.error}`);
  }
  return [...seen.values()];
}

/**
 * @param {Schema} schema
 * @param {Values} values
 * @param {Context} context
 * @returns {{valid: boolean, errors: Wrong[]}}
 */
function validated(schema, values, { Validator, format, choices }) {
  for (const form of FORMS) {
    format[form] = (text) => formFault(form, text, choices.grenzen) === null;
  }
  return new Validator(schema, "2020-12", false).validate(values);
}

/**
 * @param {Wrong} wrong
 * @param {Schema} schema
 * @param {Values} values
 * @param {Context} context
 * @returns {Fault[]}
 */
function faultsOf({ keyword, instanceLocation }, schema, values, { choices }) {
  const { teksten: words } = choices;
  const path = pathOf(instanceLocation, values);
  const owner = nodeAt(schema, path.slice(0, -1));
  if (keyword === "false") {
    const known = Object.keys(owner?.properties ?? {}).filter((key) => owner?.properties?.[key].format !== "verhaal");
    const hint = didYouMean(words, String(path.at(-1)), known);
    return [placed(path, { ...said(words, "onbekend_veld"), hint })];
  }
  const node = nodeAt(schema, path);
  const value = path.reduce((/** @type {any} */ inner, step) => inner[step], values);
  if (keyword === "required") {
    const missing = (node?.required ?? []).filter((/** @type {string} */ key) => !Object.hasOwn(value, key));
    return missing.map((/** @type {string} */ key) => {
      const filling = { veld: key, uitleg: node?.properties?.[key].description };
      return placed([...path, key], said(words, "ontbreekt", filling));
    });
  }
  return node ? [placed(path, valueSaid(keyword, node, value, choices))] : [];
}

/**
 * @param {string} keyword of the schema that the value does not meet
 * @param {Schema} node
 * @param {any} value
 * @param {import("./gegevens.mjs").Choices} choices
 * @returns {Said}
 */
function valueSaid(keyword, node, value, { teksten: words, grenzen }) {
  const getoond = shown(words, value, grenzen.getoond);
  if (node.enum) {
    const options = node.enum.filter((one) => one !== null);
    const hint = didYouMean(words, typeof value === "string" ? value : "", options);
    return { ...said(words, "keuze", { getoond }), hint };
  }
  const wrong = typeof value === "string" && FORMS.includes(node.format ?? "") ? formFault(node.format ?? "", value, grenzen) : null;
  if (keyword === "type" || !wrong) {
    return sizeSaid(keyword, node, value, words, getoond);
  }
  return said(words, ...wrong);
}

/**
 * @param {string} keyword
 * @param {Schema} node
 * @param {any} value
 * @param {import("./gegevens.mjs").Wording} words
 * @param {string} getoond
 * @returns {Said}
 */
function sizeSaid(keyword, node, value, words, getoond) {
  switch (keyword) {
    case "type":
      return wrongKind(words, typesOf(node), value, getoond);
    case "minLength":
    case "minItems":
      return said(words, "leeg");
    case "maxLength":
      return said(words, "te_lang", { grens: node.maxLength });
    case "maxItems":
      return said(words, "te_veel", { grens: node.maxItems });
    case "minimum":
      return said(words, "te_klein", { getoond, grens: node.minimum });
    case "maximum":
      return said(words, "te_groot", { getoond, grens: node.maximum });
    default:
      return said(words, "vorm", { getoond, voorbeeld: node.examples?.[0] });
  }
}

/**
 * '#/bronnen/0/url' as steps; a step into a list is a number.
 * @param {string} location
 * @param {Values} values
 * @returns {Path}
 */
function pathOf(location, values) {
  const steps = location.split("/").slice(1).map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  /** @type {any} */
  let inner = values;
  return steps.map((step) => {
    const list = Array.isArray(inner);
    inner = inner?.[step];
    return list ? Number(step) : step;
  });
}

/**
 * What the schema says of the value at a path; undefined where a group may hold anything.
 * @param {Schema} schema
 * @param {Path} path
 * @returns {Schema | undefined}
 */
function nodeAt(schema, path) {
  return path.reduce(
    (/** @type {Schema | undefined} */ node, step) => (typeof step === "number" ? node?.items : node?.properties?.[step]),
    schema,
  );
}
