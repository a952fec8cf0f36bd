/** A part as it is sent -> lunr's own index and the documents. Pure; lunr and the stemmer are handed in. */

import { chunks, telling } from "./tokens.mjs";

/** @typedef {import("./types.mjs").Part} Part */
/** @typedef {import("./types.mjs").Words} Words */
/** @typedef {import("./types.mjs").Doc} Doc */
/** @typedef {import("./types.mjs").Loaded} Loaded */
/** @typedef {(word: string) => string} Stem */

// What lunr (Python) weighs with: `Builder._k1` and `_b`.
const K1 = 1.2;
const B = 0.75;
const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NATIONAL = "landelijk";

/**
 * What lunr's builder would serialise for this part.
 * @param {Part["index"]} packed
 * @param {Stem} stem
 */
export function serialized({ lunr: version, velden: fields, woorden, vectoren }, stem) {
  const terms = woorden.split(" ").filter(Boolean).map(stem);
  const vectors = vectoren.map(running);
  const lengths = fields.map((_, at) => mean(vectors.filter((_, place) => place % fields.length === at)));
  const postings = terms.map((_, at) => ({ _index: at, ...Object.fromEntries(fields.map((name) => [name, {}])) }));
  const counts = new Array(terms.length).fill(0);
  vectors.forEach((numbers, place) => {
    const field = fields[place % fields.length] ?? "";
    const ref = String(Math.floor(place / fields.length));
    for (const number of numbers) {
      counts[number] += 1;
      /** @type {any} */ (postings[number])[field][ref] = {};
    }
  });
  const documents = vectors.length / fields.length;
  const rarity = counts.map((count) => Math.log(1 + Math.abs((documents - count + 0.5) / (count + 0.5))));
  const fieldVectors = vectors.map((numbers, place) => {
    const at = place % fields.length;
    const length = 1 - B + B * (numbers.length / (lengths[at] || 1));
    const share = (K1 + 1) / (K1 * length + 1);
    const elements = numbers.flatMap((number) => [number, Math.round((rarity[number] ?? 0) * share * 1000) / 1000]);
    return [`${fields[at]}/${Math.floor(place / fields.length)}`, elements];
  });
  const invertedIndex = terms.map((term, at) => [term, postings[at]]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return { version, fields, fieldVectors, invertedIndex, pipeline: [] };
}

/**
 * @param {number[]} steps
 * @returns {number[]}
 */
function running(steps) {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/** @param {number[][]} vectors */
function mean(vectors) {
  return vectors.reduce((sum, numbers) => sum + numbers.length, 0) / (vectors.length || 1);
}

/**
 * A part, ready to be searched.
 * @param {Part} part
 * @param {Words} words
 * @param {import("./types.mjs").Lunr} lunr
 * @param {Stem} stem
 * @returns {Loaded}
 */
export function unpack(part, words, lunr, stem) {
  const found = serialized(part.index, stem);
  const shown = part.index.woorden.split(" ").filter(Boolean);
  const index = lunr.Index.load(found);
  return {
    index,
    longer: (start) =>
      index.tokenSet
        .intersect(lunr.TokenSet.fromString(`${start}*`))
        .toArray()
        .sort((/** @type {string} */ a, /** @type {string} */ b) => a.length - b.length || (a < b ? -1 : 1)),
    docs: documents(part, words, stem, shown.map(stem)),
    counts: new Map(
      found.invertedIndex.map(([term, posting]) => [
        String(term),
        found.fields.reduce((sum, field) => sum + Object.keys(/** @type {any} */ (posting)[field]).length, 0),
      ]),
    ),
    spellings: new Map(shown.map((word) => [stem(word), word])),
  };
}

/**
 * @param {Part} part
 * @param {Words} words
 * @param {Stem} stem
 * @param {string[]} terms
 * @returns {Doc[]}
 */
function documents({ index, kolommen, soms }, words, stem, terms) {
  const regions = [NATIONAL, ...Object.keys(words.regios)];
  const stopwords = new Set(words.stopwoorden.split(" "));
  const [roles, situations] = [Object.keys(words.rollen), Object.keys(words.situaties)];
  /** @param {string} column @param {number} at */
  const cell = (column, at) => kolommen[column]?.[at];
  return (kolommen.id ?? []).map((id, at) => {
    const soort = cell("soort", at);
    const regio = regions[cell("regio", at)] ?? NATIONAL;
    const path = words.paden[soort] ?? "{id}/";
    const zinnen = namesOf(index, at).map((numbers) => numbers.map((number) => terms[number] ?? ""));
    const [own = 0, ...short] = soms.roepnamen[at] ?? [];
    const called = own ? [...zinnen.slice(0, own), ...short.map((name) => telling(chunks(name).flat(), stopwords).map(stem))] : [];
    return {
      soort,
      id,
      sleutel: soort === "programma" ? `programma ${regio}/${id}` : `${soort} ${id}`,
      url: path.replace("{id}", id).replace("{regio}", regio),
      titel: cell("titel", at),
      kort: cell("kort", at),
      regio,
      wie: cell("wie", at).map((/** @type {number} */ number) => roles[number]),
      situaties: cell("situaties", at).map((/** @type {number} */ number) => situations[number]),
      status: cell("status", at),
      nakijken: cell("nakijken", at),
      familie: soms.familie[at] ?? "",
      opvolger: soms.opvolger[at] ?? [],
      zinnen,
      roepnamen: called,
    };
  });
}

/**
 * The numbers of the terms of each name of a document.
 * @param {Part["index"]} index
 * @param {number} at
 * @returns {number[][]}
 */
function namesOf({ velden, vectoren, zinnen }, at) {
  const [first = [], second = []] = vectoren.slice(at * velden.length, at * velden.length + 2).map(running);
  const own = [...first, ...second];
  return (zinnen[at] ?? "").split(" ").map((name) => [...name].map((letter) => own[LETTERS.indexOf(letter)] ?? -1));
}
