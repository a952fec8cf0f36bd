/** What is said of a value of the wrong kind, with how to write it when that can be told. Twin of `models/faults.py`. */

import { said } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Wording} Wording */
/** @typedef {import("./gegevens.mjs").Said} Said */

const MOST_DIGITS = 15;
const DIGITS = new RegExp(`^[0-9]{1,${MOST_DIGITS}}$`);
const KINDS = new Map([
  ["string", "string"],
  ["integer", "int"],
  ["number", "float"],
  ["boolean", "bool"],
  ["array", "tuple"],
  ["object", "dict"],
]);
const YES = ["ja", "yes"];
const NO = ["nee", "no"];

/**
 * @param {Wording} words
 * @param {string[]} types the first of which is what people should write
 * @param {any} value
 * @param {string} getoond the value as it is named in a sentence
 * @returns {Said}
 */
export function wrongKind(words, types, value, getoond) {
  const kind = KINDS.get(types[0]) ?? "other";
  const soort = words.soorten[kind];
  const [name, goed] = advice(kind, value);
  return said(words, name, { soort, getoond, goed });
}

/**
 * The phrase that fits, and how the value should be written.
 * @param {string} kind
 * @param {any} value
 * @returns {[string, string]}
 */
function advice(kind, value) {
  if (kind === "string") {
    return typeof value === "number" || typeof value === "boolean" ? ["soort_tekst", String(value)] : ["soort", ""];
  }
  if (kind === "tuple") {
    return ["soort_lijst", ""];
  }
  const good = typeof value === "string" ? written(kind, value) : "";
  return good ? ["soort_getal", good] : ["soort", ""];
}

/**
 * @param {string} kind
 * @param {string} text
 * @returns {string}
 */
function written(kind, text) {
  if (kind === "bool") {
    const word = text.toLowerCase();
    return YES.includes(word) ? "true" : NO.includes(word) ? "false" : "";
  }
  return kind === "int" || kind === "float" ? numberIn(text) : "";
}

/**
 * How somebody should write a number that he wrote with dots, spaces or a comma; "" when it is none.
 * @param {string} text
 * @returns {string}
 */
function numberIn(text) {
  const digits = text.replace(/[._ ]/g, "");
  if (DIGITS.test(digits)) {
    return String(Number(digits));
  }
  return DIGITS.test(text.replace(",", "")) && text.length <= MOST_DIGITS ? text.replaceAll(",", ".") : "";
}
