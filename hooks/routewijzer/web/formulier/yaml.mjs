/** Groups and lists as YAML in the style of the house: short ones on the line of their name, others below it. */

import { scalar } from "./scalars.mjs";

// A line that people can still read; words of a list may run on, as they do in the records.
const MOST = 110;
const MOST_WORDS = 200;
const LONG_WORD = 45;
// A literal block may not begin with a space, and spaces at a line's end get lost in editors.
const BLOCK = /^(?! )(?:[^\n\t]*\n)+[^\n\t]*$/;

/**
 * The lines of one field at the top of a file, each with its end.
 * @param {string} key
 * @param {unknown} value
 * @returns {string}
 */
export function fieldText(key, value) {
  return `${entry(key, value, "").join("\n")}\n`;
}

/**
 * The lines of one field.
 * @param {string} key
 * @param {unknown} value
 * @param {string} indent
 * @returns {string[]}
 */
function entry(key, value, indent) {
  const name = scalar(key, false);
  if (typeof value === "string" && value.includes("\n")) {
    return block(`${indent}${name}:`, value, `${indent}  `);
  }
  const short = onOneLine(value, MOST - indent.length - name.length);
  if (short !== null) {
    return [`${indent}${name}: ${short}`];
  }
  return [`${indent}${name}:`, ...below(value, `${indent}  `)];
}

/**
 * The lines of a list or group that does not stand on the line of its name.
 * @param {any} value
 * @param {string} indent
 * @returns {string[]}
 */
function below(value, indent) {
  if (!Array.isArray(value)) {
    return Object.keys(value).flatMap((key) => entry(key, value[key], indent));
  }
  return value.flatMap((part) => item(part, indent));
}

/**
 * The lines of one part of a list.
 * @param {any} part
 * @param {string} indent
 * @returns {string[]}
 */
function item(part, indent) {
  if (typeof part === "string" && part.includes("\n")) {
    return block(`${indent}-`, part, `${indent}  `);
  }
  const short = part !== null && typeof part === "object" ? onOneLine(part, MOST - indent.length) : scalar(part, false);
  if (short !== null) {
    return [`${indent}- ${short}`];
  }
  const [first, ...rest] = below(part, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/**
 * Text of more lines.
 * @param {string} before
 * @param {string} text
 * @param {string} indent
 * @returns {string[]}
 */
function block(before, text, indent) {
  // A first line with a space in front would set the indent, and a space at the end of a line gets lost.
  // One line end at the end says "|", none says "|-".
  if (!BLOCK.test(text) || /^\n* /.test(text) || / $/m.test(text) || /\n\n$/.test(text) || !text.trim()) {
    return [`${before} ${JSON.stringify(text)}`];
  }
  const lines = text.replace(/\n$/, "").split("\n");
  return [`${before} ${text.endsWith("\n") ? "|" : "|-"}`, ...lines.map((line) => (line ? indent + line : ""))];
}

/**
 * A value on the line of its name, or null when it belongs below it: a group within a group, or a long one.
 * @param {any} value
 * @param {number} most
 * @returns {string | null}
 */
function onOneLine(value, most) {
  if (value === null || typeof value !== "object") {
    return scalar(value, false);
  }
  const text = between(value);
  if (text === "[]" || text === "{}") {
    return text;
  }
  if (Array.isArray(value) && value.every((part) => part === null || typeof part !== "object")) {
    return text.length <= MOST_WORDS && value.every((part) => String(part).length <= LONG_WORD) ? text : null;
  }
  return text.length <= most && !Array.isArray(value) && depth(value) <= 2 && !hasSentence(value) ? text : null;
}

/**
 * @param {any} value
 * @returns {string}
 */
function between(value) {
  if (value === null || typeof value !== "object") {
    return scalar(value, true);
  }
  if (Array.isArray(value)) {
    return `[${value.map(between).join(", ")}]`;
  }
  const parts = Object.keys(value).map((key) => `${scalar(key, true)}: ${between(value[key])}`);
  return `{${parts.join(", ")}}`;
}

/**
 * @param {any} value
 * @returns {number}
 */
function depth(value) {
  if (value === null || typeof value !== "object") {
    return 0;
  }
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

/**
 * Whether a group holds a text that is no name or word: those are easier to read below each other.
 * @param {Record<string, unknown>} group
 */
function hasSentence(group) {
  return Object.values(group).some((part) => typeof part === "string" && /[.!?]$|\n/.test(part));
}
