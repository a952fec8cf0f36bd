/** A condition and an answer -> a Dutch sentence that says why. Pure; words come from data and `words.mjs`. */

import { longDay } from "../shared/days.mjs";
import { answerText } from "./answertext.mjs";
import { isNotApplicable } from "./outcome.mjs";
import { wasChecked } from "./points.mjs";
import { points as pointWords, reason } from "./resultwords.mjs";

/** @typedef {import("./types.mjs").WizardData} WizardData */
/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Option} Option */
/** @typedef {import("./types.mjs").Given} Given */
/** @typedef {import("./rules.mjs").Leaf} Leaf */
/** @typedef {{data: WizardData, given: Given, known: import("./rules.mjs").Mapping}} Context */

const MOST_NAMES = 3;

/**
 * What speaks for it: "omdat u …". One sentence for each question, in the order of the rule.
 * @param {Leaf[]} leaves
 * @param {Context} context
 * @returns {string[]}
 */
export function fits(leaves, context) {
  return sentences(leaves, (leaf) => fit(leaf, context));
}

/**
 * What speaks against it: "want …: u gaf … op".
 * @param {Leaf[]} leaves
 * @param {Context} context
 * @returns {string[]}
 */
export function faults(leaves, context) {
  // What fails because a question is beside the point explains nothing when something else fails too.
  const own = leaves.filter(({ vraag }) => !isNotApplicable(context.known, vraag));
  return sentences(own.length ? own : leaves, (leaf) => fault(leaf, context));
}

/**
 * What is still open: the question, or the limit that lies inside the class that was chosen.
 * @param {Leaf} leaf
 * @param {Context} context
 * @returns {{text: string, question: Question, beantwoord: boolean} | null}
 */
export function openPoint(leaf, context) {
  const question = find(leaf, context);
  if (!question) return null;
  const beantwoord = isAnswered(question, context);
  const text = beantwoord
    ? reason.straddles(question.kort, answerText(question, context), limitText(leaf, question))
    : isYesNo(leaf) || isForAll(question)
      ? question.tekst
      : reason.open(question.kort, limitText(leaf, question));
  return { text, question, beantwoord };
}

/**
 * Questions for everybody, and what follows from them, decide about all help: not something to check on a card.
 * @param {Question} question
 * @returns {boolean}
 */
export function isForAll({ altijd, soort }) {
  return altijd || soort === "afgeleid";
}

/**
 * @param {Leaf[]} leaves
 * @param {(leaf: Leaf) => string | null} say
 * @returns {string[]}
 */
function sentences(leaves, say) {
  return [...new Set(leaves.map(say).filter((text) => text !== null))];
}

/**
 * @param {Leaf} leaf
 * @param {Context} context
 * @returns {Question | undefined}
 */
function find(leaf, { data }) {
  return data.vragen.find((question) => question.id === leaf.vraag);
}

/**
 * @param {Question} question
 * @param {Context} context
 * @returns {boolean}
 */
function isAnswered(question, { known }) {
  return known[question.id] !== undefined && !isNotApplicable(known, question.id);
}

/**
 * @param {Leaf} leaf
 * @returns {boolean}
 */
function isYesNo({ waarde }) {
  return typeof waarde === "boolean";
}

/**
 * What was answered on a card: a condition that wants "nee" holds when the answer was "nee".
 * @param {Leaf} leaf
 * @returns {boolean}
 */
function saidYes({ waarde, verdict }) {
  return (verdict === "ja") !== (waarde === false);
}

/**
 * @param {Leaf} leaf
 * @param {Context} context
 * @returns {string | null}
 */
function fit(leaf, context) {
  if (wasChecked(leaf)) return pointWords.because(saidYes(leaf), openPoint(leaf, context)?.text ?? "");
  const question = find(leaf, context);
  if (!question || !isAnswered(question, context)) return null;
  const answer = answerText(question, context);
  if (question.soort === "afgeleid") return reason.region(answer);
  if (question.soort === "gemeente") return reason.place(answer);
  // Of several answers only the ones that this help is for.
  const wanted = leaf.toets === "is" || leaf.toets === "in" ? [leaf.waarde].flat() : null;
  const given = [context.given[question.id]].flat();
  const fitting = given.length > 1 && wanted && leaf.verdict === "ja" ? given.filter((one) => wanted.includes(one)) : given;
  const chosen = question.opties.filter(({ id }) => fitting.includes(id));
  const own = chosen.map(({ omdat }) => omdat).filter((words) => words !== undefined);
  if (own.length && own.length === chosen.length) return reason.because(own.join(" en "));
  if (question.omdat) return reason.because(question.omdat.replace("{antwoord}", () => lowerFirst(answer)));
  return reason.chose(question.kort, answer);
}

/**
 * @param {Leaf} leaf
 * @param {Context} context
 * @returns {string | null}
 */
function fault(leaf, context) {
  if (wasChecked(leaf)) return pointWords.not(saidYes(leaf), openPoint(leaf, context)?.text ?? "");
  const question = find(leaf, context);
  if (leaf.soort === "vandaag") return otherDay(leaf);
  if (!question) return null;
  if (!isAnswered(question, context)) return reason.notAsked(question.kort);
  const answer = answerText(question, context);
  // The condition holds, but the rule says "niet".
  if (leaf.verdict === "ja") return reason.excluded(question.kort, answer);
  if (leaf.toets !== "is" && leaf.toets !== "in") return reason.limit(question.kort, limitText(leaf, question), answer);
  const wanted = [leaf.waarde].flat();
  if (wanted.length > MOST_NAMES) return reason.otherOfMany(question.kort, answer);
  return reason.other(question.kort, limitText(leaf, question), answer);
}

/**
 * @param {Leaf} leaf
 * @returns {string}
 */
function otherDay({ toets, waarde, verdict }) {
  if (verdict === "ja" || typeof waarde !== "string") return reason.otherDay;
  return toets === "vanaf" ? reason.tooEarly(longDay(waarde)) : reason.tooLate(longDay(waarde));
}

/**
 * @param {Leaf} leaf
 * @param {Question} question
 * @returns {string}
 */
function limitText({ toets, waarde }, question) {
  if (typeof waarde === "number" && toets === "minstens") return reason.atLeast(waarde);
  if (typeof waarde === "number" && toets === "hoogstens") return reason.atMost(waarde);
  if (toets === "vanaf") return reason.from(longDay(String(waarde)));
  if (toets === "tot_en_met") return reason.until(longDay(String(waarde)));
  return reason.or([waarde].flat().map((value) => valueText(value, question)));
}

/**
 * @param {unknown} value
 * @param {Question} question
 * @returns {string}
 */
function valueText(value, question) {
  if (typeof value === "boolean") return value ? reason.yes : reason.no;
  if (question.soort === "datum") return longDay(String(value));
  return question.opties.find((option) => option.id === value)?.naam ?? String(value);
}

/**
 * "Jonger dan 18" -> "jonger dan 18", but "WW" and "'t" stay.
 * @param {string} text
 * @returns {string}
 */
function lowerFirst(text) {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
