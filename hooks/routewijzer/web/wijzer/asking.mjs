/**
 * The order of the questions: which were asked, and which comes next. Pure: no DOM, no clock.
 *
 * First the questions for everybody, then what `choice.mjs` says, until nothing is open or six were asked.
 * The Python twin is `asking.py`. Change both or neither.
 */

import { knownAnswers } from "./answers.mjs";
import { bestQuestion, candidates, isPut } from "./choice.mjs";
import { isOver } from "./over.mjs";
import { UNKNOWN_ANSWER, evaluate } from "./rules.mjs";
import { MOST_QUESTIONS } from "./words.mjs";

/** @typedef {import("./types.mjs").WizardData} WizardData */
/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Given} Given */
/** @typedef {import("./rules.mjs").Mapping} Mapping */
/** @typedef {{asked: Question[], next: Question | null}} Path */

/**
 * The answers that count: not those to questions that these answers make beside the point.
 * @param {WizardData} data
 * @param {Given} given
 * @param {string} today
 * @returns {Given}
 */
export function activeAnswers(data, given, today) {
  /** @type {Given} */
  const active = {};
  for (const question of data.vragen) {
    const value = given[question.id];
    if (value === undefined || !isAskedOf(data, question, active, today)) continue;
    const source = question.soort === "afgeleid" ? active[question.uit ?? ""] : undefined;
    if (source === undefined || source === UNKNOWN_ANSWER) active[question.id] = value;
  }
  return active;
}

/**
 * True when the question is put to someone with these answers.
 * @param {WizardData} data
 * @param {Question} question
 * @param {Given} active
 * @param {string} today
 * @returns {boolean}
 */
export function isAskedOf(data, question, active, today) {
  if (question.toon_als === null) return true;
  return isPut(question, knownAnswers(data.vragen, active, today), today);
}

/**
 * The answered questions in the order in which they are asked.
 * @param {WizardData} data
 * @param {Given} active
 * @param {string} today
 * @returns {Question[]}
 */
export function answeredQuestions(data, active, today) {
  return follow(data, active, today).asked;
}

/**
 * The question to put next, or null: everything useful is known, or six have been asked.
 * @param {WizardData} data
 * @param {Given} given
 * @param {string} today
 * @returns {Question | null}
 */
export function nextQuestion(data, given, today) {
  return follow(data, activeAnswers(data, given, today), today).next;
}

/**
 * Asks everything again with the answers at hand. Answers that would not have been asked for yet, because a
 * link brought them or an earlier answer was changed, come in the editor's order.
 * @param {WizardData} data
 * @param {Given} active
 * @param {string} today
 * @returns {Path}
 */
function follow(data, active, today) {
  // A screen asks for the same path several times: for its number, the way back and the next question.
  const key = JSON.stringify([Object.entries(active).sort(), today]);
  if (last?.data !== data || last.key !== key) last = { data, key, path: walked(data, active, today) };
  return last.path;
}

/** @type {{data: WizardData, key: string, path: Path} | undefined} */
let last;

/**
 * @param {WizardData} data
 * @param {Given} active
 * @param {string} today
 * @returns {Path}
 */
function walked(data, active, today) {
  const rest = new Set(data.vragen.filter(({ id }) => active[id] !== undefined));
  /** @type {Question[]} */
  const asked = [];
  /** @type {Given} */
  const given = {};
  let rules = data.hulp.filter((hulp) => !isOver(hulp, today)).map(({ regel }) => regel);
  for (;;) {
    const known = knownAnswers(data.vragen, given, today);
    const chosen = always(data.vragen, given, known, today);
    if (!chosen) rules = rules.filter((rule) => isOpen(rule, known, today));
    const next = chosen ?? bestQuestion(data.vragen, rules, given, asked.at(-1)?.onderwerp ?? "", today);
    if (!rest.size) return { asked, next: asked.length < MOST_QUESTIONS ? next : null };
    const question = [...rest].find(({ id, uit }) => next && [id, uit].includes(next.id)) ?? early(rest);
    rest.delete(question);
    asked.push(question);
    given[question.id] = /** @type {Given[string]} */ (active[question.id]);
  }
}

/**
 * @param {Set<Question>} rest
 * @returns {Question}
 */
function early(rest) {
  const [first] = rest;
  const question = [...rest].find(({ altijd, soort }) => altijd || soort === "afgeleid") ?? first;
  if (!question) throw new Error("er is geen vraag meer");
  return question;
}

/**
 * @param {readonly Question[]} vragen
 * @param {Given} given
 * @param {Mapping} known
 * @param {string} today
 * @returns {Question | null}
 */
function always(vragen, given, known, today) {
  return candidates(vragen, given, known, today).find(({ altijd }) => altijd) ?? null;
}

/**
 * @param {Record<string, unknown> | null} rule
 * @param {Mapping} known
 * @param {string} today
 * @returns {boolean}
 */
function isOpen(rule, known, today) {
  return evaluate(rule, known, today).verdict === "onbekend";
}
