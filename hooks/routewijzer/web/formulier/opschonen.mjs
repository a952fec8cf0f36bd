/** The values of a form as the build will read them from the file: without spaces around them, nothing undefined. */

import { isReadAsNumber } from "./scalars.mjs";
import { typesOf } from "./velden.mjs";

/** @typedef {import("./gegevens.mjs").Schema} Schema */

const STRIPPED = ["regel", "zin", "tekst"];
// Half of a pair of code units is no character: a file gets this one instead.
const HALF = /[\ud800-\udfff]/gu;
const NO_CHARACTER = "\ufffd";

/**
 * A copy of a value, of which `schema` says what it should be. Without a schema it stays what it is, as far as a
 * file can hold it.
 * @param {any} value
 * @param {Schema | undefined} schema
 * @returns {any}
 */
export function cleaned(value, schema) {
  if (typeof value === "string") {
    const text = value.replaceAll("\r\n", "\n").replace(HALF, NO_CHARACTER);
    return schema?.format === "verhaal" ? story(text) : STRIPPED.includes(schema?.format ?? "") ? text.trim() : text;
  }
  if (typeof value === "number") {
    // A year is a text; and a number that the reader does not know comes back as text.
    const year = schema?.format === "periode" && Number.isInteger(value);
    return isReadAsNumber(value) && !year ? value : String(value);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  if (Array.isArray(value)) {
    const items = schema && typesOf(schema).includes("array") ? schema.items : undefined;
    return value.filter((part) => part !== undefined).map((part) => cleaned(part, items));
  }
  const filled = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(filled.map(([key, part]) => [key.replace(HALF, NO_CHARACTER), cleaned(part, schemaOf(schema, key))]));
}

/**
 * What the schema of a group says of one of its fields.
 * @param {Schema | undefined} schema
 * @param {string} key
 * @returns {Schema | undefined}
 */
function schemaOf(schema, key) {
  const fields = schema?.properties;
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/**
 * The text below the fields as the build reads it: from the first line with something on it, to the last.
 * @param {string} text
 * @returns {string}
 */
export function story(text) {
  return text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd();
}
