/**
 * Values -> the text of a file in the style of the house, and a changed record -> its own text with only the
 * lines of the changed fields replaced. The values read back are the values that went in.
 */

import { cleaned, story as asStory } from "./opschonen.mjs";
import { fieldText } from "./yaml.mjs";

/** @typedef {import("./gegevens.mjs").Form} Form */
/** @typedef {import("./gegevens.mjs").Source} Source */
/** @typedef {import("./gegevens.mjs").Values} Values */

const STORY = "verhaal";

/**
 * The text of a new file. `modeline` is its first line for editors, or "".
 * @param {Form} form
 * @param {Values} given
 * @param {string} [modeline]
 * @returns {string}
 */
export function toYaml(form, given, modeline = "") {
  const values = cleaned(given, undefined);
  const fields = inOrder(form, values).filter((key) => key !== STORY);
  const text = (modeline ? `${modeline}\n` : "") + fields.map((key) => written(form, key, values)).join("");
  if (form.achtervoegsel !== ".md") {
    return text;
  }
  const story = asStory(String(values[STORY] ?? ""));
  return `---\n${text}---\n` + (story ? `\n${story}\n` : "");
}

/**
 * The original text with the fields replaced whose value is another one, in the order of a file where new.
 * @param {Form} form
 * @param {Source} source
 * @param {Values} filled all fields, also those that did not change
 * @returns {string}
 */
export function splice(form, source, filled) {
  const values = cleaned(filled, undefined);
  const story = asStory(String(values[STORY] ?? ""));
  const changed = changedFields(source.waarden, values).filter((key) => key !== STORY);
  const told = story !== (source.waarden[STORY] ?? "");
  if (!changed.length && !told) {
    return source.tekst;
  }
  const { regels } = source;
  if (Object.keys(source.waarden).some((key) => key !== STORY && !regels[key])) {
    return toYaml(form, values);
  }
  const lines = source.tekst.split("\n");
  const order = inOrder(form, { ...source.waarden, ...values });
  /** @type {{first: number, gone: number, text: string, at: number}[]} */
  const edits = changed.map((key) => {
    const at = order.indexOf(key);
    const text = key in values ? written(form, key, values).slice(0, -1) : "";
    const [first, last] = regels[key] ?? [lineFor(order.slice(0, at), source), 0];
    return { first, gone: regels[key] ? last - first + 1 : 0, text, at };
  });
  if (told) {
    if (lines.at(-1)) {
      lines.push("");
    }
    const from = regels[STORY]?.[0] ?? lines.length;
    const text = story ? `${regels[STORY] ? "" : "\n"}${story}\n` : "";
    edits.push({ first: from, gone: lines.length, text, at: order.length });
  }
  // From the end, so that the numbers of the lines before stay right; what comes before a line goes after its change.
  edits.sort((a, b) => b.first - a.first || Math.sign(b.gone) - Math.sign(a.gone) || b.at - a.at);
  for (const { first, gone, text } of edits) {
    lines.splice(first - 1, gone, ...(text ? text.split("\n") : []));
  }
  return lines.join("\n");
}

/**
 * The line before which a new field comes: after the last of the fields that go before it.
 * @param {string[]} before
 * @param {Source} source
 * @returns {number}
 */
function lineFor(before, { regels, tekst }) {
  const previous = before.filter((key) => key !== STORY && regels[key]).pop();
  const firsts = Object.keys(regels).map((key) => regels[key][0]);
  return previous ? regels[previous][1] + 1 : Math.min(...firsts, tekst.split("\n").length);
}

/**
 * The names of the fields that are not the same in both.
 * @param {Values} old
 * @param {Values} now
 * @returns {string[]}
 */
export function changedFields(old, now) {
  const all = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return all.filter((key) => key in old !== key in now || !isEqual(old[key], now[key]));
}

/**
 * Whether two values say the same; the order of fields in a group says nothing.
 * @param {any} a
 * @param {any} b
 * @returns {boolean}
 */
export function isEqual(a, b) {
  if (a === b || !a || !b || typeof a !== "object" || typeof b !== "object") {
    return a === b;
  }
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
  );
}

/**
 * The filled fields in the order of a file; a field that the form does not know comes last.
 * @param {Form} form
 * @param {Values} values
 * @returns {string[]}
 */
function inOrder(form, values) {
  const known = Object.keys(form.schema.properties ?? {});
  const filled = Object.keys(values).filter((key) => values[key] !== undefined);
  return [...known.filter((key) => filled.includes(key)), ...filled.filter((key) => !known.includes(key))];
}

/**
 * The lines of one field, the fields of its groups in the order of a file.
 * @param {Form} form
 * @param {string} key
 * @param {Values} values
 * @returns {string}
 */
function written(form, key, values) {
  return fieldText(key, ordered(values[key], form.schema.properties?.[key]));
}

/**
 * @param {any} value
 * @param {import("./gegevens.mjs").Schema | undefined} node
 * @returns {any}
 */
function ordered(value, node) {
  if (Array.isArray(value)) {
    return value.map((part) => ordered(part, node?.items));
  }
  const fields = node?.properties;
  if (!fields || value === null || typeof value !== "object") {
    return value;
  }
  const known = Object.keys(fields).filter((key) => Object.hasOwn(value, key));
  const keys = [...known, ...Object.keys(value).filter((key) => !known.includes(key))];
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key], fields[key])]));
}
