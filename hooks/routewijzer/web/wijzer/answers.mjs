/**
 * Answers as visitors give them -> answers as rules read them. Pure.
 *
 * The Python twin is `answers.py` (`known_answers`, `known_answer`). Change both or neither.
 */

import { UNKNOWN_ANSWER, evaluate, isDay, own } from "./rules.mjs";

/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./rules.mjs").Mapping} Mapping */

/**
 * What rules may read: classes as ranges, yes/no as booleans, derived answers, nvt where asked of nobody.
 * `asked` is in order; a question's `toon_als` may only mention earlier questions. While it is open whether a
 * question applies, an answer to it is unknown: it might still turn out to be asked of nobody, and what was told
 * until then would be turned around.
 * @param {readonly Question[]} asked
 * @param {Mapping} given
 * @param {string} today
 * @returns {Mapping}
 */
export function knownAnswers(asked, given, today) {
  /** @type {Mapping} */
  const known = Object.create(null);
  for (const question of asked) learn(known, question, given, today);
  return known;
}

/**
 * Adds to `known` what an answer to the next question says.
 * @param {Mapping} known
 * @param {Question} question
 * @param {Mapping} given
 * @param {string} today
 */
export function learn(known, question, given, today) {
  const answer = own(given, question.id);
  const put = applies(question, known, today);
  if (put === "nee") known[question.id] = { nvt: true };
  if (put !== "ja") return;
  const source = question.soort === "afgeleid" && own(known, question.uit ?? "");
  // What it follows from goes first: an old link may hold a region that no longer fits the municipality.
  const found = typeof source === "string" ? own(question.kaart ?? {}, source) : null;
  const value = found ?? knownAnswer(question, answer);
  if (value !== null) known[question.id] = value;
}

/**
 * Whether the question is put to someone with these answers, as rules read them.
 * @param {Question} question
 * @param {Mapping} known
 * @param {string} today
 * @returns {import("./rules.mjs").Verdict}
 */
export function applies({ toon_als }, known, today) {
  return evaluate(Object.keys(toon_als ?? {}).length ? toon_als : null, known, today).verdict;
}

/**
 * One answer as rules read it; null when it is unknown or not an answer to this question.
 * @param {Question} question
 * @param {unknown} given
 * @returns {unknown}
 */
function knownAnswer(question, given) {
  if (!Array.isArray(given)) return oneAnswer(question, given);
  const values = given.map((part) => oneAnswer(question, part)).filter((value) => value !== null);
  return values.length ? values : null;
}

/**
 * @param {Question} question
 * @param {unknown} given
 * @returns {unknown}
 */
function oneAnswer(question, given) {
  if (given === UNKNOWN_ANSWER) return null;
  const option = question.opties.find((candidate) => candidate.id === given);
  switch (question.soort) {
    case "ja_nee":
      return typeof given === "boolean" ? given : given === "ja" ? true : given === "nee" ? false : null;
    case "getal":
      return typeof given === "number" ? given : option ? range(option) : null;
    case "datum":
      // A text that is no day must not make an "is" fail: that would be a "no" nobody answered.
      return isDay(given) ? given : null;
    default:
      return option ? given : null;
  }
}

/**
 * @param {import("./types.mjs").Option} option
 * @returns {Mapping}
 */
function range(option) {
  return Object.fromEntries(Object.entries(option).filter(([name]) => name === "van" || name === "tot"));
}
