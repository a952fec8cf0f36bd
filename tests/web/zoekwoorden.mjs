/**
 * What the browser makes of texts, with the stemmer that it gets: `node zoekwoorden.mjs FOLDER` (of the site's code).
 *
 * In: one JSON value per line. A text gives its terms; `{index: …}` gives what lunr would serialise.
 */

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const base = pathToFileURL(`${process.argv[2]}/`).href;
const [{ snowball }, { makeStem, spellings }, { serialized }] = await Promise.all([
  import(`${base}zoeken/lunr.mjs`),
  import(`${base}zoeken/tokens.mjs`),
  import(`${base}zoeken/unpack.mjs`),
]);
const stem = makeStem(snowball);
/** @type {string[]} */
const out = [];
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  out.push(typeof asked === "string" ? spellings(asked).map(stem).join(" ") : JSON.stringify(serialized(asked.index, stem)));
}
process.stdout.write(`${out.join("\n")}\n`);
