/** The value of one condition: which operators a question knows, and the control for its answer. */

import { el } from "../shared/dom.mjs";
import { stored } from "./omzetten.mjs";
import { rule as words, step } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {keyof typeof words.operators} Operator */

/**
 * @param {Question | undefined} question
 * @param {boolean} today the condition is about the day of today
 * @param {Record<string, string[]>} toetsen what can be asked of an answer, by the kind of its question
 * @returns {Operator[]}
 */
export function operatorsFor(question, today, toetsen) {
  const found = today ? ["vanaf", "tot_en_met"] : question ? (toetsen[question.soort] ?? []) : [];
  // A list of exact numbers is no rule that people think of; a limit is.
  return /** @type {Operator[]} */ (question?.soort === "getal" ? found.filter((one) => one !== "in").reverse() : found);
}

/**
 * @param {object} asked
 * @param {Question | undefined} asked.question
 * @param {Operator} asked.operator
 * @param {any} asked.value
 * @param {string} asked.id
 * @param {(value: any) => void} asked.change
 * @param {string} [asked.name]
 * @returns {HTMLElement}
 */
export function answerControl({ question, operator, value, id, change, name = words.value }) {
  const options = optionsOf(question);
  if (operator === "in") return many(options, value, id, change, name);
  if (operator === "is" && options.length && question?.soort !== "getal") return one(options, value, id, change, name);
  const day = operator === "vanaf" || operator === "tot_en_met" || question?.soort === "datum";
  const input = el("input", { id, type: day ? "date" : "text", inputmode: day ? null : "numeric", autocomplete: "off" });
  input.value = value === undefined || value === null ? "" : String(value);
  input.addEventListener("input", () => change(input.value.trim() ? stored(day ? "dag" : "geheel", input.value) : undefined));
  return el("div", {}, el("label", { class: "rw-label-veld", for: id }, name), input);
}

/**
 * @param {Question | undefined} question
 * @returns {{id: any, naam: string}[]}
 */
function optionsOf(question) {
  if (question?.soort !== "ja_nee") return question?.opties ?? [];
  return [
    { id: true, naam: step.yes },
    { id: false, naam: step.no },
  ];
}

/**
 * @param {{id: any, naam: string}[]} options
 * @param {any} value
 * @param {string} id
 * @param {(value: any) => void} change
 * @param {string} name
 */
function one(options, value, id, change, name) {
  const rows = options.map((option) => el("option", { value: String(option.id) }, option.naam));
  const select = el("select", { id }, el("option", { value: "" }, step.choose), rows);
  select.value = value === undefined ? "" : String(value);
  select.addEventListener("change", () => change(options.find((option) => String(option.id) === select.value)?.id));
  return el("div", {}, el("label", { class: "rw-label-veld", for: id }, name), select);
}

/**
 * @param {{id: any, naam: string}[]} options
 * @param {any} value
 * @param {string} id
 * @param {(value: any) => void} change
 * @param {string} name
 */
function many(options, value, id, change, name) {
  let now = [value ?? []].flat();
  const rows = options.map((option, at) => {
    const box = el("input", { type: "checkbox", id: at ? `${id}-${at}` : id, value: String(option.id) });
    box.checked = now.includes(option.id);
    box.addEventListener("change", () => {
      now = box.checked ? [...now, option.id] : now.filter((other) => other !== option.id);
      change(now.length ? now : undefined);
    });
    return el("label", { class: "rw-keuze", for: box.id }, box, el("span", {}, option.naam));
  });
  return el("fieldset", { class: "rw-veld--groep" }, el("legend", {}, name), el("div", { class: "rw-keuzes" }, rows));
}
