/** Rows to choose from, as every kind of field shows them. */

import { el } from "../shared/dom.mjs";
import { UNKNOWN_ANSWER } from "./rules.mjs";

const NAME = "antwoord";

/**
 * One row: the whole row can be clicked. The explanation is a description, not part of the name.
 * @param {object} row
 * @param {"radio" | "checkbox"} row.type
 * @param {string} row.value
 * @param {string} row.label
 * @param {string} [row.explanation]
 * @param {boolean} row.checked
 * @returns {{label: HTMLLabelElement, input: HTMLInputElement}}
 */
export function choiceRow({ type, value, label, explanation, checked }) {
  const id = `keuze-${value}`;
  const input = el("input", {
    type,
    id,
    name: NAME,
    value,
    "aria-labelledby": explanation ? `${id}-naam` : null,
    "aria-describedby": explanation ? `${id}-uitleg` : null,
  });
  input.checked = checked;
  const name = el("span", { id: `${id}-naam`, class: "rw-keuze__naam" }, label);
  const more = explanation ? el("span", { id: `${id}-uitleg`, class: "rw-keuze__uitleg" }, explanation) : null;
  return { input, label: el("label", { class: "rw-keuze", for: id }, input, el("span", {}, name, more)) };
}

/**
 * @param {import("./types.mjs").Question} question
 * @param {import("./fields.mjs").Value | undefined} value
 * @param {"radio" | "checkbox"} [type]
 */
export function unknownRow(question, value, type = "radio") {
  const checked = value === UNKNOWN_ANSWER;
  return choiceRow({ type, value: UNKNOWN_ANSWER, label: question.weet_niet, checked });
}
