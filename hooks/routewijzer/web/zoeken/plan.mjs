/** A query -> what was asked: concepts, each with all ways in which a page may say it. Pure. */

import { parts } from "./compounds.mjs";
import { chunks, telling } from "./tokens.mjs";

/** @typedef {import("./types.mjs").Plan} Plan */
/** @typedef {import("./types.mjs").Concept} Concept */
/** @typedef {import("./types.mjs").Alternative} Alternative */
/** @typedef {import("./types.mjs").Words} Words */
/** @typedef {import("../shared/regions.mjs").Regions} Regions */
/** @typedef {(word: string) => string} Stem */
/** @typedef {(term: string) => number} Count in how many documents a term occurs */

const SAME = 1;
const JOINED = 1;
const GROWN = 0.55;
const MEANT = 0.8;
const CUT = 0.75;
const PART = 0.35;
const ROLE = 0.5;
const REGION = 1;
const MOST_JOINED = 3;
const MOST_PLACE_WORDS = 6;
const SHORTEST_PREFIX = 3;
const SHORTEST_CUT = 4;
const SHORTEST_AFTER = 5;

/** @typedef {{terms: string[], text: string}} Meaning */
/**
 * @typedef {object} Vocabulary everything that gives words a meaning, made once
 * @property {Stem} stem
 * @property {Set<string>} stopwords
 * @property {Map<string, Meaning[]>} synonyms terms of a phrase, joined -> each meaning
 * @property {number} longest words in the longest phrase
 * @property {Map<string, string[]>} places words of a place, joined -> regions
 * @property {Map<string, string>} roles term -> role
 * @property {string[]} abbreviations longest first
 */

/**
 * @param {Words} words
 * @param {Regions} regions
 * @param {Stem} stem
 * @returns {Vocabulary}
 */
export function makeVocabulary(words, regions, stem) {
  const stopwords = new Set(words.stopwoorden.split(" "));
  /** @param {string} text */
  const stemsOf = (text) => telling(chunks(text).flat(), stopwords).map(stem);
  /** @type {Map<string, Meaning[]>} */
  const synonyms = new Map();
  let longest = 1;
  /** @param {string[]} from @param {string[]} to */
  const learn = (from, to) => {
    for (const phrase of from.map(stemsOf)) {
      const key = phrase.join(" ");
      const meanings = to.map((text) => ({ terms: stemsOf(text), text })).filter(({ terms }) => terms.join(" ") !== key);
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...meanings]);
      longest = Math.max(longest, phrase.length);
    }
  };
  for (const [said, meant, both] of words.zoekwoorden) {
    learn(said, meant);
    if (both) learn(meant, said);
  }
  /** @type {Map<string, string>} */
  const roles = new Map();
  for (const [role, label] of Object.entries(words.rollen)) {
    for (const text of [role, label]) roles.set(stemsOf(text)[0] ?? "", role);
  }
  const abbreviations = words.afkortingen.split(" ").filter(Boolean);
  return { stem, stopwords, synonyms, longest, abbreviations, places: placesOf(regions), roles };
}

/**
 * @param {Regions} regions
 * @returns {Map<string, string[]>}
 */
function placesOf(regions) {
  /** @type {Map<string, string[]>} */
  const places = new Map();
  for (const [region, { naam, gemeenten }] of Object.entries(regions)) {
    for (const name of [naam.replace(/^Regio /u, ""), ...gemeenten.flatMap(([, ...names]) => names)]) {
      const key = chunks(name).flat().join(" ");
      const known = places.get(key) ?? [];
      if (key && !known.includes(region)) places.set(key, [...known, region]);
    }
  }
  return places;
}

/**
 * @param {string} query
 * @param {Vocabulary} vocabulary
 * @param {Count} count
 * @param {(start: string) => boolean} begins whether a term goes on after this start
 * @returns {Plan}
 */
export function makePlan(query, vocabulary, count, begins) {
  const all = chunks(query)
    .flat()
    .flatMap((word) => unglued(word, vocabulary, count));
  const words = telling(all, vocabulary.stopwords);
  const concepts = words.map((word, at) => concept(word, at === words.length - 1, vocabulary, count, begins));
  addJoined(words, concepts, vocabulary, count);
  addMeanings(words, concepts, vocabulary, count);
  const regios = addPlaces(all, words, concepts, vocabulary);
  for (const { alternatives } of concepts) {
    for (const one of alternatives.filter(({ terms }) => terms.length === 1)) {
      const role = vocabulary.roles.get(one.terms[0] ?? "");
      if (role && !one.prefix) alternatives.push({ terms: [], weight: one.weight * ROLE, rol: role });
    }
  }
  return { concepts, regios };
}

/**
 * "nowregeling" is "now regeling": an abbreviation is too short for `parts` to cut there. `addJoined` keeps the whole.
 * @param {string} word
 * @param {Vocabulary} vocabulary
 * @param {Count} count
 * @returns {string[]}
 */
function unglued(word, { stem, synonyms, abbreviations }, count) {
  if (synonyms.has(stem(word))) return [word];
  const known = (/** @type {string} */ text) => count(stem(text)) > 0 || synonyms.has(stem(text));
  const short = abbreviations.find((one) => {
    const rest = word.startsWith(one) ? word.slice(one.length) : "";
    return rest.length >= SHORTEST_AFTER && known(rest);
  });
  return short ? [short, word.slice(short.length)] : [word];
}

/**
 * One word: itself, words that begin with it, and the words it is made of.
 * @param {string} word
 * @param {boolean} last the word that is being typed
 * @param {Vocabulary} vocabulary
 * @param {Count} count
 * @param {(start: string) => boolean} begins
 * @returns {Concept}
 */
function concept(word, last, { stem, stopwords }, count, begins) {
  const term = stem(word);
  /** @type {Alternative[]} */
  const alternatives = [{ terms: [term], weight: SAME }];
  if (term.length >= SHORTEST_PREFIX) alternatives.push({ terms: [term], weight: GROWN, prefix: true });
  // "werktijdverkorti" has no stem yet; what was typed so far may be longer than what stays of it.
  if (last && word !== term && word.length >= SHORTEST_PREFIX) alternatives.push({ terms: [word], weight: GROWN, prefix: true });
  const known = (/** @type {string} */ piece) =>
    piece.length >= SHORTEST_CUT && !stopwords.has(piece) && count(stem(piece)) > 0;
  const pieces = parts(word, known);
  const [head, tail] = pieces;
  const whole = Boolean(head && tail && head.length + tail.length >= word.length - 2 && word.startsWith(head) && word.endsWith(tail));
  if (whole && head && tail) alternatives.push({ terms: [stem(head), stem(tail)], weight: CUT });
  for (const piece of whole ? pieces.slice(0, 2) : pieces.slice(0, 1)) alternatives.push({ terms: [stem(piece)], weight: PART });
  const typing = last && word.length >= SHORTEST_PREFIX && begins(word);
  return { word, alternatives, certain: count(term) > 0 || whole || typing };
}

/**
 * "no risk polis" is also "noriskpolis", where the site writes it so.
 * @param {string[]} words
 * @param {Concept[]} concepts
 * @param {Vocabulary} vocabulary
 * @param {Count} count
 */
function addJoined(words, concepts, { stem }, count) {
  for (let size = 2; size <= MOST_JOINED; size++) {
    for (let at = 0; at + size <= words.length; at++) {
      const term = stem(words.slice(at, at + size).join(""));
      if (!count(term)) continue;
      for (const one of concepts.slice(at, at + size)) {
        one.alternatives.push({ terms: [term], weight: JOINED });
        one.certain = true;
      }
    }
  }
}

/**
 * @param {string[]} words
 * @param {Concept[]} concepts
 * @param {Vocabulary} vocabulary
 * @param {Count} count
 */
function addMeanings(words, concepts, { stem, synonyms, longest }, count) {
  const terms = words.map(stem);
  for (let size = Math.min(longest, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      for (const meaning of synonyms.get(terms.slice(at, at + size).join(" ")) ?? []) {
        if (!meaning.terms.every((term) => count(term))) continue;
        for (const one of concepts.slice(at, at + size)) {
          one.alternatives.push({ terms: meaning.terms, weight: MEANT, via: meaning.text });
          one.certain = true;
        }
      }
    }
  }
}

/**
 * Whoever types only "Capelle" means a place too; in a longer query such a word says too little.
 * @param {string} word
 * @param {Map<string, string[]>} places
 * @returns {string[] | undefined} the regions of the places whose name begins with this word
 */
function beginning(word, places) {
  const found = [...places].filter(([name]) => name.startsWith(`${word} `)).flatMap(([, regions]) => regions);
  return found.length && word.length >= SHORTEST_AFTER ? [...new Set(found)] : undefined;
}

/**
 * Words that name a place also ask for what its region has. The longest name counts.
 * @param {string[]} all with the stop words: "Bergen op Zoom"
 * @param {string[]} words
 * @param {Concept[]} concepts
 * @param {Vocabulary} vocabulary
 * @returns {string[]} the regions
 */
function addPlaces(all, words, concepts, { places }) {
  /** @type {Set<string>} */
  const named = new Set();
  const used = new Set();
  const alone = all.length === 1 && !concepts.some(({ certain }) => certain);
  for (let size = Math.min(MOST_PLACE_WORDS, all.length); size > 0; size--) {
    for (let at = 0; at + size <= all.length; at++) {
      const phrase = all.slice(at, at + size);
      const regios = places.get(phrase.join(" ")) ?? (alone ? beginning(phrase[0] ?? "", places) : undefined);
      if (!regios || phrase.some((_, step) => used.has(at + step))) continue;
      phrase.forEach((_, step) => used.add(at + step));
      regios.forEach((region) => named.add(region));
      for (const one of concepts.filter(({ word }) => phrase.includes(word) && words.includes(word))) {
        one.alternatives.push({ terms: [], weight: REGION, regios });
        one.certain = true;
      }
    }
  }
  return [...named];
}
