/**
 * Asks the search of a built site, with the files that its visitors get: `node vraag.mjs SITE DAY < queries.json`.
 *
 * Queries in: a list of texts. Out: for each text its hits in order, and how many milliseconds of CPU the query took.
 */

import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [site = "site", day = ""] = process.argv.slice(2);

/** @param {string} path @returns {any} */
const json = (path) => JSON.parse(readFileSync(join(site, path), "utf8"));

/** @returns {string} the folder with the site's own code */
function code() {
  const name = readdirSync(join(site, "assets")).find((one) => one.startsWith("rw-"));
  if (!name) throw new Error(`${site} is geen gebouwde site`);
  return pathToFileURL(`${resolve(site, "assets", name)}/`).href;
}

/** CPU time: a busy machine does not change it. @param {NodeJS.CpuUsage} before */
const spent = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const base = code();
const [library, { makeEngine }] = await Promise.all([import(`${base}zoeken/lunr.mjs`), import(`${base}zoeken/search.mjs`)]);
const contents = json("data/zoeken.json");
const start = process.cpuUsage();
const engine = makeEngine(library, json(contents.landelijk), json(contents.plaatsen).regios);
const national = spent(start);
// NATIONAL: only what a visitor loads first, as on a very large site.
if (!process.env.ZOEK_LANDELIJK) for (const { bestand } of contents.regios) engine.add(json(bestand));
const ready = spent(start);

/** @type {string[]} */
const queries = JSON.parse(readFileSync(0, "utf8"));
const answers = queries.map((query) => {
  const before = process.cpuUsage();
  const { hits, gezocht, verbeterd } = engine.search(query, day);
  const ms = spent(before);
  const seen = hits.map((/** @type {import("../../hooks/routewijzer/web/zoeken/types.mjs").Hit} */ { doc, leden, standTekst }) => ({
    slugs: [doc, ...leden].map(({ url }) => url.replace(/\/$/u, "").split("/").at(-1)),
    titels: [doc, ...leden].map(({ titel }) => titel),
    status: standTekst,
  }));
  return { query, gezocht: verbeterd ? gezocht : "", ms, hits: seen };
});
process.stdout.write(JSON.stringify({ landelijk_ms: national, klaar_ms: ready, antwoorden: answers }));
