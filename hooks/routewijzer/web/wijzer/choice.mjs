/**
 * Which question may come next and on which most depends. Pure: no DOM, no clock.
 *
 * A question that can no longer change an outcome is not worth asking; the rest of a topic goes before a new
 * topic; and of questions on which as much depends the editor's order decides. The Python twin is `choice.py`.
 * Change both or neither.
 */

import { applies, knownAnswers } from "./answers.mjs";
import { deciding, evaluate } from "./rules.mjs";

/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Given} Given */
/** @typedef {import("./rules.mjs").Mapping} Mapping */
/** @typedef {Record<string, unknown> | null} Rule */

// With more sets of answers than this a question counts as useful without trying them all.
const MOST_TRIES = 500;
// More than the number of rules that there ever are.
const FIRST = 1e9;

/**
 * Questions that may be put: not answered, not following from another answer, and not beside the point.
 * @param {readonly Question[]} vragen
 * @param {Given} given
 * @param {Mapping} known
 * @param {string} today
 * @returns {Question[]}
 */
export function candidates(vragen, given, known, today) {
  const follows = (/** @type {Question} */ { id }) =>
    vragen.some((other) => other.uit === id && given[other.id] !== undefined);
  return vragen.filter(
    (question) =>
      question.soort !== "afgeleid" && given[question.id] === undefined && !follows(question) && isPut(question, known, today),
  );
}

/**
 * @param {Question} question
 * @param {Mapping} known
 * @param {string} today
 * @returns {boolean}
 */
export function isPut(question, known, today) {
  return applies(question, known, today) === "ja";
}

/**
 * The question on which most of the open rules still depend.
 * @param {readonly Question[]} vragen
 * @param {readonly Rule[]} open
 * @param {Given} given
 * @param {string} topic what was asked about last
 * @param {string} today
 * @returns {Question | null}
 */
export function bestQuestion(vragen, open, given, topic, today) {
  const known = knownAnswers(vragen, given, today);
  const wanted = open.map((rule) => ({ rule, needs: needs(rule, vragen, known, today) }));
  /** @type {Map<string, number>} */
  const count = new Map();
  for (const one of wanted) for (const id of one.needs) count.set(id, (count.get(id) ?? 0) + 1);
  const weight = (/** @type {Question} */ { id, onderwerp }) => (count.get(id) ?? 0) + (onderwerp === topic ? FIRST : 0);
  const able = candidates(vragen, given, known, today).filter(({ id }) => count.has(id));
  able.sort((a, b) => weight(b) - weight(a));
  const answers = memo((/** @type {Given} */ more) => knownAnswers(vragen, { ...given, ...more }, today));
  return (
    able.find((question) =>
      wanted.some((one) => {
        if (!one.needs.has(question.id)) return false;
        const others = able.filter((other) => other !== question && one.needs.has(other.id));
        return canChange(one.rule, question, others, answers, today);
      }),
    ) ?? null
  );
}

/**
 * Questions whose answer an open rule waits for, also those that only say whether another one is asked.
 * @param {Rule} rule
 * @param {readonly Question[]} vragen
 * @param {Mapping} known
 * @param {string} today
 * @param {Set<string>} [found]
 * @returns {Set<string>}
 */
function needs(rule, vragen, known, today, found = new Set()) {
  const { verdict, trace } = evaluate(rule, known, today);
  if (verdict !== "onbekend") return found;
  for (const { vraag } of deciding(trace)) {
    const question = vragen.find(({ id }) => id === vraag);
    const id = question?.uit ?? vraag;
    if (id === undefined || found.has(id)) continue;
    found.add(id);
    if (question?.toon_als) needs(question.toon_als, vragen, known, today, found);
  }
  return found;
}

/**
 * Whether some answer to `question` gives another verdict than leaving it open, whatever is said to `others`.
 * @param {Rule} rule
 * @param {Question} question
 * @param {readonly Question[]} others
 * @param {(more: Given) => Mapping} answers what rules may read when these answers are given as well
 * @param {string} today
 * @returns {boolean}
 */
function canChange(rule, question, others, answers, today) {
  const options = optionsOf(question);
  const open = others.map(optionsOf);
  if (!options || open.some((ids) => !ids)) return true;
  if (open.reduce((tries, ids) => tries * ((ids?.length ?? 0) + 1), options.length) > MOST_TRIES) return true;
  /** @type {Given[]} */
  let sets = [{}];
  others.forEach(({ id }, at) => {
    sets = sets.flatMap((set) => [set, ...(open[at] ?? []).map((value) => ({ ...set, [id]: value }))]);
  });
  return sets.some((set) => {
    const before = evaluate(rule, answers(set), today).verdict;
    return options.some((value) => evaluate(rule, answers({ ...set, [question.id]: value }), today).verdict !== before);
  });
}

/**
 * Every answer to a question; null when they cannot be listed.
 * @param {Question} question
 * @returns {string[] | null}
 */
function optionsOf({ opties }) {
  return opties.length ? opties.map(({ id }) => id) : null;
}

/**
 * @param {(more: Given) => Mapping} make
 * @returns {(more: Given) => Mapping}
 */
function memo(make) {
  /** @type {Map<string, Mapping>} */
  const made = new Map();
  return (more) => {
    const key = JSON.stringify(more);
    const found = made.get(key) ?? make(more);
    made.set(key, found);
    return found;
  };
}
