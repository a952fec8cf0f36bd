/**
 * The order of the questions: which were asked, and which comes next. Pure: no DOM, no clock.
 *
 * First the questions for everybody, then what `choice.mjs` says, until nothing is open or six were asked.
 * The Python twin is `asking.py`. Change both or neither.
 */

import { knownAnswers, learn } from "./answers.mjs";
import { bestQuestion, candidates, isPut } from "./choice.mjs";
import { isOver } from "./over.mjs";
import { UNKNOWN_ANSWER, evaluate } from "./rules.mjs";
import { MOST_QUESTIONS } from "./words.mjs";

/** @typedef {import("./types.mjs").WizardData} WizardData */
/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Given} Given */
/** @typedef {Record<string, unknown> | null} Rule */
/** @typedef {{asked: Question[], next: Question | null}} Path */
/** @typedef {{next: Question | null, rules: Rule[]}} Step what to ask, and the rules that are still open */

const MOST_KEPT = 500;

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
  const known = knownAnswers([], active, today);
  for (const question of data.vragen) {
    const value = given[question.id];
    const source = question.soort === "afgeleid" ? active[question.uit ?? ""] : undefined;
    const counts = source === undefined || source === UNKNOWN_ANSWER;
    if (value !== undefined && counts && isPut(question, known, today)) active[question.id] = value;
    learn(known, question, active, today);
  }
  return active;
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
  if (memo?.data !== data || memo.today !== today || memo.steps.size > MOST_KEPT) memo = { data, today, steps: new Map() };
  const rest = new Set(data.vragen.filter(({ id }) => active[id] !== undefined));
  /** @type {Question[]} */
  const asked = [];
  /** @type {Given} */
  const given = {};
  let rules = data.hulp.filter((hulp) => !isOver(hulp, today)).map(({ regel }) => regel);
  for (;;) {
    const key = JSON.stringify(given);
    const step = memo.steps.get(key) ?? stepAfter(data.vragen, rules, given, asked.at(-1)?.onderwerp ?? "", today);
    memo.steps.set(key, step);
    const { next } = step;
    rules = step.rules;
    if (!rest.size) return { asked, next: asked.length < MOST_QUESTIONS ? next : null };
    const question = [...rest].find(({ id, uit }) => next && [id, uit].includes(next.id)) ?? early(rest);
    rest.delete(question);
    asked.push(question);
    given[question.id] = /** @type {Given[string]} */ (active[question.id]);
  }
}

/**
 * What follows from answers in the order in which they were asked for. A next answer then costs one step, and
 * not the whole way again.
 * @type {{data: WizardData, today: string, steps: Map<string, Step>} | undefined}
 */
let memo;

/**
 * @param {readonly Question[]} vragen
 * @param {Rule[]} rules
 * @param {Given} given
 * @param {string} topic
 * @param {string} today
 * @returns {Step}
 */
function stepAfter(vragen, rules, given, topic, today) {
  const known = knownAnswers(vragen, given, today);
  const open = rules.filter((rule) => evaluate(rule, known, today).verdict === "onbekend");
  const always = candidates(vragen, given, known, today).find(({ altijd }) => altijd);
  return { next: always ?? bestQuestion(vragen, open, given, topic, today), rules: open };
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
