/** Concepts -> documents in order. Finds with lunr; weighs by field, by how much of the query a page covers, by status. Pure. */

/** @typedef {import("./types.mjs").Plan} Plan */
/** @typedef {import("./types.mjs").Concept} Concept */
/** @typedef {import("./types.mjs").Alternative} Alternative */
/** @typedef {import("./types.mjs").Loaded} Loaded */
/** @typedef {import("./types.mjs").Doc} Doc */
/** @typedef {{doc: Doc, score: number, found: (Match | null)[], named: boolean}} Ranked */
/** @typedef {{alternative: Alternative, field: string, worth: number}} Match the best way in which a page says a concept */
/** @typedef {{doc: Doc, terms: Map<string, string>, lunr: number}} Candidate terms: term -> most telling field */

/** @type {Record<string, number>} */
const FIELD = { naam: 1, ook: 0.9, delen: 0.6, tekst: 0.4 };
/** @type {Record<string, number>} */
const KIND = { situatie: 1.1, regeling: 1, programma: 0.97, regio: 0.95, opleiding: 0.93, praktijk: 0.9, overstap: 0.8, pagina: 0.95 };
const SAID = 0.3;
const ELSEWHERE = 0.8;
const HERE = 1.1;
const REGION_PAGE = 1;
const IN_REGION = 0.75;
const CALLED = 0.3;
const TIE = 0.03;
// A few letters begin hundreds of words; the shortest are nearest.
const MOST_GROWN = 15;
// What scores far below the best is left out, but a few more are welcome.
const FAR_BELOW = 0.3;
const ALWAYS = 8;
// Nobody reads further; who wants something else types another word.
const MOST = 250;

/**
 * @param {Plan} plan
 * @param {readonly Loaded[]} parts
 * @returns {Ranked[]} best first
 */
export function rank(plan, parts) {
  if (!plan.concepts.length) return [];
  const candidates = parts.flatMap((part) => candidatesOf(plan, part));
  const found = candidates.map((candidate) => plan.concepts.map((concept) => bestMatch(concept, candidate)));
  const total = parts.reduce((sum, { docs }) => sum + docs.length, 0);
  const weights = plan.concepts.map((_, at) => {
    const saying = found.reduce((sum, matches) => sum + ((matches[at]?.worth ?? 0) > SAID ? 1 : 0), 0);
    return Math.log(1 + total / (1 + saying));
  });
  const asked = weights.reduce((sum, weight) => sum + weight, 0);
  const said = plan.concepts.map(exactTerms);
  const highest = candidates.reduce((most, { lunr }) => Math.max(most, lunr), 1);
  const ranked = candidates.map(({ doc, lunr }, at) => {
    const matches = found[at] ?? [];
    const worth = sum(matches, (match, place) => (match?.worth ?? 0) * (weights[place] ?? 0)) / asked;
    const covered = sum(matches, (match, place) => ((match?.worth ?? 0) > SAID ? (weights[place] ?? 0) : 0)) / asked;
    const called = 1 + CALLED * calledBy(doc, said, weights) / asked;
    const score = (worth * (0.4 + 0.6 * covered) * called + (TIE * lunr) / highest) * (KIND[doc.soort] ?? 1) * placed(doc, plan);
    return { doc, score, found: matches, named: isNamed(doc, said) };
  });
  ranked.sort((a, b) => b.score - a.score || (a.doc.sleutel < b.doc.sleutel ? -1 : 1));
  const least = (ranked[0]?.score ?? 0) * FAR_BELOW;
  return ranked.slice(0, MOST).filter(({ score }, at) => at < ALWAYS || score > least);
}

/**
 * @template T
 * @param {T[]} list
 * @param {(one: T, at: number) => number} value
 */
function sum(list, value) {
  return list.reduce((total, one, at) => total + value(one, at), 0);
}

/**
 * Documents that say any of the terms, and what a named region has.
 * @param {Plan} plan
 * @param {Loaded} part
 * @returns {Candidate[]}
 */
function candidatesOf({ concepts, regios }, { index, docs, longer }) {
  const alternatives = concepts.flatMap((concept) => concept.alternatives);
  const terms = alternatives.flatMap((one) => (one.prefix ? longer(one.terms[0] ?? "").slice(0, MOST_GROWN) : one.terms));
  const results = index.query((/** @type {any} */ query) => {
    for (const term of new Set(terms)) query.term(term, { usePipeline: false });
  });
  /** @type {Map<number, Candidate>} */
  const found = new Map();
  for (const { ref, score, matchData } of results) {
    const doc = docs[Number(ref)];
    if (doc) found.set(Number(ref), { doc, lunr: score, terms: fieldsOf(matchData.metadata) });
  }
  docs.forEach((doc, at) => {
    const here = regios.includes(doc.regio) || (doc.soort === "regio" && regios.includes(doc.id));
    if (here && !found.has(at)) found.set(at, { doc, lunr: 0, terms: new Map() });
  });
  return [...found.values()];
}

/**
 * @param {Record<string, Record<string, unknown>>} metadata
 * @returns {Map<string, string>}
 */
function fieldsOf(metadata) {
  const terms = new Map();
  for (const term of Object.keys(metadata)) {
    for (const field of Object.keys(metadata[term] ?? {})) {
      if ((FIELD[field] ?? 0) > (FIELD[terms.get(term) ?? ""] ?? 0)) terms.set(term, field);
    }
  }
  return terms;
}

/**
 * @param {Concept} concept
 * @param {Candidate} candidate
 * @returns {Match | null}
 */
function bestMatch({ alternatives }, candidate) {
  /** @type {Match | null} */
  let best = null;
  for (const alternative of alternatives) {
    const match = matchOf(alternative, candidate);
    if (match && match.worth > (best?.worth ?? 0)) best = match;
  }
  return best;
}

/**
 * @param {Alternative} alternative
 * @param {Candidate} candidate
 * @returns {Match | null}
 */
function matchOf(alternative, { doc, terms }) {
  const { weight, prefix, regios, rol } = alternative;
  if (regios) {
    const share = doc.soort === "regio" && regios.includes(doc.id) ? REGION_PAGE : regios.includes(doc.regio) ? IN_REGION : 0;
    return share ? { alternative, field: "regio", worth: weight * share } : null;
  }
  if (rol) return doc.wie.includes(rol) ? { alternative, field: "wie", worth: weight } : null;
  if (prefix) return grown(alternative, terms);
  let least = Infinity;
  let total = 0;
  let field = "";
  for (const term of alternative.terms) {
    const place = terms.get(term);
    if (!place) return null;
    const value = FIELD[place] ?? 0;
    total += value;
    if (value < least) [least, field] = [value, place];
  }
  return { alternative, field, worth: (weight * total) / alternative.terms.length };
}

/**
 * The longest of the words that begin so, and how much of it was asked.
 * @param {Alternative} alternative
 * @param {Map<string, string>} terms
 * @returns {Match | null}
 */
function grown(alternative, terms) {
  const start = alternative.terms[0] ?? "";
  /** @type {Match | null} */
  let best = null;
  for (const [term, field] of terms) {
    if (term === start || !term.startsWith(start)) continue;
    const worth = alternative.weight * (FIELD[field] ?? 0) * (0.5 + (0.5 * start.length) / term.length);
    if (worth > (best?.worth ?? 0)) best = { alternative, field, worth };
  }
  return best;
}

/**
 * What another region has comes later, unless it was asked for.
 * @param {Doc} doc
 * @param {Plan} plan
 */
function placed(doc, { regios }) {
  if (doc.soort === "regio") return !regios.length || regios.includes(doc.id) ? 1 : ELSEWHERE;
  if (doc.regio === "landelijk") return 1;
  return regios.includes(doc.regio) ? HERE : ELSEWHERE;
}

/**
 * What a concept says as it stands: its own term, and what it makes with its neighbours.
 * @param {Concept} concept
 * @returns {Set<string>}
 */
function exactTerms({ alternatives }) {
  return new Set(alternatives.filter(({ prefix, via, weight }) => !prefix && !via && weight === 1).flatMap(({ terms }) => terms));
}

/**
 * How much of the query is one of the document's names, said in full.
 * @param {Doc} doc
 * @param {Set<string>[]} said
 * @param {number[]} weights
 */
function calledBy(doc, said, weights) {
  const wholly = doc.zinnen.filter((terms) => terms.length && terms.every((term) => said.some((one) => one.has(term))));
  const shares = wholly.map((terms) => sum(said, (one, at) => (terms.some((term) => one.has(term)) ? (weights[at] ?? 0) : 0)));
  return Math.max(0, ...shares);
}

/**
 * Whether the query calls this document by its own name: all of it, or nothing but the name save one word.
 * Of a scheme's title all is needed: that title describes it ("Steun voor zelfstandigen in de coronatijd").
 * @param {Doc} doc
 * @param {Set<string>[]} said
 */
function isNamed(doc, said) {
  const described = doc.soort === "regeling" ? doc.zinnen[0] : undefined;
  return doc.roepnamen.some((terms) => {
    const all = terms.length > 0 && terms.every((term) => said.some((one) => one.has(term)));
    const most = terms !== described && said.length >= terms.length - 1 && said.every((one) => terms.some((term) => one.has(term)));
    return all || most;
  });
}
