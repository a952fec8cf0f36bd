/**
 * Markdown that the build refuses, as far as it can be seen without reading Markdown: HTML that was pasted along.
 * What stands next to a backtick or a backslash may be meant as text, and is left to the build (`markdown.py`).
 */

import { said } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Values} Values */
/** @typedef {import("./gegevens.mjs").Fault} Fault */
/** @typedef {import("./gegevens.mjs").Choices} Choices */

const MARKDOWN = ["toelichting", "verhaal"];
const VALUE = "\\s*=\\s*(?:[^\\s\"'=<>`]+|'[^'\\n]*'|\"[^\"\\n]*\")";
// A tag on one line, as CommonMark defines it; `<https:…>` and `<naam@…>` are addresses.
const ATTRIBUTE = `[ \\t]+[A-Za-z_:][A-Za-z0-9_.:-]*(?:${VALUE})?`;
const TAG = new RegExp(`<(?:[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*[ \\t]*/?|/[A-Za-z][A-Za-z0-9-]*[ \\t]*)>`);

/**
 * @param {Values} record
 * @param {Choices} choices
 * @returns {Iterable<Fault>}
 */
export function* markdownFaults(record, { teksten: words }) {
  for (const name of MARKDOWN) {
    const text = record[name];
    if (typeof text === "string" && hasHtml(text)) {
      yield { path: [name], ...said(words, "ruwe_html") };
    }
  }
}

/**
 * @param {string} text
 * @returns {boolean} false when that cannot be said for certain
 */
function hasHtml(text) {
  // Code may be what begins with spaces, also after the mark of a list or quote; and what follows on square
  // brackets may be an address.
  return !/[`\\\t]|~~~|\]\(|\]:|^ {2}| {5}/m.test(text) && TAG.test(text);
}
