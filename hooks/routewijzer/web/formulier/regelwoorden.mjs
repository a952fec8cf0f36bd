/** A rule of the check in words, for the preview. */

import { longDay } from "../shared/days.mjs";
import { el } from "../shared/dom.mjs";
import { rule as words, step } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {keyof typeof words.operators} Operator */

const KINDS = /** @type {(keyof typeof words.kinds)[]} */ (Object.keys(words.kinds));
const OPERATORS = /** @type {Operator[]} */ (Object.keys(words.operators));

/**
 * @param {any} rule
 * @param {Question[]} vragen
 * @returns {HTMLElement}
 */
export function conditions(rule, vragen) {
  return el("ul", { class: "rw-voorwaarden" }, item(rule, vragen));
}

/**
 * @param {any} rule
 * @param {Question[]} vragen
 * @returns {HTMLElement}
 */
function item(rule, vragen) {
  const kind = KINDS.find((one) => rule && one in rule);
  if (!kind) return el("li", {}, sentence(rule, vragen));
  const parts = [rule[kind]].flat().map((part) => item(part, vragen));
  return el("li", {}, el("span", { class: "rw-voorwaarden__kop" }, words.kinds[kind]), el("ul", { class: "rw-voorwaarden" }, parts));
}

/**
 * @param {any} rule
 * @param {Question[]} vragen
 * @returns {string}
 */
export function sentence(rule, vragen) {
  const question = vragen.find(({ id }) => id === rule?.vraag);
  const operator = OPERATORS.find((one) => rule && one in rule);
  const subject = rule?.vandaag ? words.today : (question?.kort ?? "");
  if (!operator) return subject;
  const values = [rule[operator]].flat().map((value) => nameOf(value, question));
  return `${subject} ${words.operators[operator]} ${values.join(", ")}`;
}

/**
 * @param {unknown} value
 * @param {Question | undefined} question
 */
function nameOf(value, question) {
  if (typeof value === "boolean") return (value ? step.yes : step.no).toLowerCase();
  const text = String(value);
  if (/^[0-9]{4}-(?:0[1-9]|1[0-2])-[0-9]{2}$/u.test(text)) return longDay(text);
  return question?.opties.find(({ id }) => id === value)?.naam ?? text;
}
