/** Search: a query -> hits, best first. Everything but fetching and showing. Pure; lunr and the day are handed in. */

import { programmeOn } from "../shared/programmes.mjs";
import { statusOn, statusText } from "../status.mjs";
import { statusValue } from "./facets.mjs";
import { makePlan, makeVocabulary } from "./plan.mjs";
import { rank } from "./rank.mjs";
import { nearest } from "./suggest.mjs";
import { chunks, makeStem } from "./tokens.mjs";
import { unpack } from "./unpack.mjs";
import { reasons } from "./reasons.mjs";

/** @typedef {import("./types.mjs").Part} Part */
/** @typedef {import("./types.mjs").Words} Words */
/** @typedef {import("./types.mjs").Doc} Doc */
/** @typedef {import("./types.mjs").Hit} Hit */
/** @typedef {import("./types.mjs").Loaded} Loaded */
/** @typedef {import("./types.mjs").Outcome} Outcome */
/** @typedef {import("./rank.mjs").Ranked} Ranked */

const GONE_WORTH = 0.4;
const UNSURE_WORTH = 0.9;
const FITS = 0.35;

/**
 * @typedef {object} Engine
 * @property {(part: Part) => void} add another part, for the regions in it
 * @property {(query: string, today: string, options?: {letterlijk?: boolean}) => Outcome} search
 * @property {Words} words
 * @property {(query: string) => string[]} regionsIn regions that a query names
 */

/**
 * @param {{lunr: import("./types.mjs").Lunr, snowball: import("./tokens.mjs").Stemmer}} library
 * @param {Part & Words} national
 * @param {import("../shared/regions.mjs").Regions} regions
 * @returns {Engine}
 */
export function makeEngine({ lunr, snowball }, national, regions) {
  const stem = makeStem(snowball);
  const vocabulary = makeVocabulary(national, regions, stem);
  /** @type {Loaded[]} */
  const parts = [unpack(national, national, lunr, stem)];
  /** @type {Map<string, Doc>} */
  const byKey = new Map();
  const learn = (/** @type {Loaded} */ part) => part.docs.forEach((doc) => byKey.set(doc.sleutel, doc));
  parts.forEach(learn);
  const count = (/** @type {string} */ term) => parts.reduce((sum, { counts }) => sum + (counts.get(term) ?? 0), 0);

  const begins = (/** @type {string} */ start) => parts.some(({ longer }) => longer(start).length > 0);

  /** @param {string} query @param {string} today */
  const attempt = (query, today) => {
    const plan = makePlan(query, vocabulary, count, begins);
    const said = plan.concepts.map(({ word }) => word);
    return { plan, hits: arranged(rank(plan, parts), said, byKey, national, today) };
  };

  /** @returns {Iterable<import("./suggest.mjs").Known>} */
  function* knownWords() {
    for (const { spellings, counts } of parts) for (const [term, word] of spellings) yield { word, often: counts.get(term) ?? 0 };
    for (const name of vocabulary.places.keys()) if (!name.includes(" ")) yield { word: name, often: 1, place: true };
    for (const said of vocabulary.synonyms.keys()) if (!said.includes(" ")) yield { word: said, often: 1 };
  }

  return {
    words: national,
    add: (part) => {
      const loaded = unpack(part, national, lunr, stem);
      parts.push(loaded);
      learn(loaded);
    },
    regionsIn: (query) => makePlan(query, vocabulary, count, begins).regios,
    search: (query, today, { letterlijk = false } = {}) => {
      const first = attempt(query, today);
      const better = letterlijk ? "" : corrected(query, first.plan, knownWords);
      const second = better ? attempt(better, today) : null;
      const used = second?.hits.length ? second : first;
      return {
        hits: used.hits,
        gezocht: used === second ? better : query.trim(),
        verbeterd: used === second,
        regios: used.plan.regios,
        situatie: used.hits.find(({ doc, score }) => doc.soort === "situatie" && score >= FITS)?.doc.situaties[0] ?? "",
      };
    },
  };
}

/**
 * The query with the words that are not known replaced; "" when nothing can be made better.
 * @param {string} query
 * @param {import("./types.mjs").Plan} plan
 * @param {() => Iterable<import("./suggest.mjs").Known>} known
 */
function corrected(query, { concepts }, known) {
  const unknown = new Map(concepts.filter(({ certain }) => !certain).map(({ word }) => [word, nearest(word, known())]));
  if (![...unknown.values()].some(Boolean)) return "";
  return chunks(query)
    .flat()
    .map((word) => unknown.get(word) || word)
    .join(" ");
}

/**
 * Status taken into account, one hit for a family, and what came after an expired scheme right with it.
 * @param {Ranked[]} ranked
 * @param {string[]} said the words of the query
 * @param {Map<string, Doc>} byKey
 * @param {Words} words
 * @param {string} today
 * @returns {Hit[]}
 */
function arranged(ranked, said, byKey, words, today) {
  const weighed = ranked.map((one) => {
    const standing = standingOf(one.doc, words, today);
    const gone = isGone(standing);
    const worth = gone && !one.named ? GONE_WORTH : standing.stand === "onbekend" ? UNSURE_WORTH : 1;
    return { ...one, ...standing, gone, score: one.score * worth };
  });
  weighed.sort((a, b) => b.score - a.score);
  /** @type {Hit[]} */
  const hits = [];
  const placed = new Map();
  /** @param {Doc} doc @param {Partial<Hit>} hit */
  const put = (doc, hit) => {
    const family = doc.familie ? `familie ${doc.familie}` : doc.sleutel;
    const first = placed.get(family);
    if (first && first.doc !== doc && !first.leden.includes(doc)) first.leden.push(doc);
    if (first) return;
    const made = { doc, score: 0, waarom: [], leden: [], ...standingOf(doc, words, today), ...hit };
    placed.set(family, made);
    hits.push(made);
  };
  const room = new Set(weighed.filter(({ gone }) => !gone).map(({ doc }) => doc));
  for (const one of weighed) {
    const after = one.gone ? current(one.doc, byKey, (doc) => isGone(standingOf(doc, words, today))) : [];
    const instead = () => after.forEach((doc) => put(doc, { score: one.score, namens: one.doc.titel }));
    // Never first unless it was asked for by name.
    if (!one.named && !hits.length) instead();
    if (one.gone && !one.named && !hits.length && room.size) continue;
    put(one.doc, { score: one.score, waarom: reasons(one.found, said) });
    instead();
  }
  for (const { doc, score, found } of weighed) if (!hits.some((hit) => hit.doc === doc)) put(doc, { score, waarom: reasons(found, said) });
  return hits;
}

/**
 * What came after something that is over and is there now; what came in between is left out.
 * @param {Doc} doc
 * @param {Map<string, Doc>} byKey
 * @param {(doc: Doc) => boolean} isGone
 * @param {Set<Doc>} [seen]
 * @returns {Doc[]}
 */
function current(doc, byKey, isGone, seen = new Set()) {
  if (seen.has(doc)) return [];
  seen.add(doc);
  return doc.opvolger
    .map((key) => byKey.get(key))
    .filter((next) => next !== undefined)
    .flatMap((next) => (isGone(next) ? current(next, byKey, isGone, seen) : [next]));
}

/**
 * Whether this is over: expired, stopped, or merged into something else.
 * @param {{stand: string}} standing
 */
function isGone({ stand }) {
  return statusValue(stand) === "vervallen";
}

/**
 * @param {Doc} doc
 * @param {Words} words
 * @param {string} today
 * @returns {{stand: string, standTekst: string, oud: boolean}}
 */
function standingOf({ status, nakijken }, words, today) {
  const oud = nakijken !== "" && nakijken < today;
  if (status === null) return { stand: "", standTekst: "", oud };
  if (typeof status === "string" || "programma" in status) {
    const stand = typeof status === "string" ? status : programmeOn(status, today);
    return { stand, standTekst: words.programmastatussen[stand] ?? "", oud };
  }
  const found = statusOn(status, today);
  return { stand: found.name, standTekst: statusText(found), oud };
}
