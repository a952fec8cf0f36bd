/** The controls for one question. Each field knows how to read its own answer and what went wrong. */

import { el } from "../shared/dom.mjs";
import { placeField } from "./place-field.mjs";
import { choiceRow, unknownRow } from "./rows.mjs";
import { UNKNOWN_ANSWER } from "./rules.mjs";
import { isRealDay } from "./extras.mjs";
import { fault, question as words } from "./words.mjs";

/** @typedef {import("./types.mjs").WizardData} WizardData */
/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Given} Given */
/** @typedef {Given[string]} Value */
/** @typedef {{value: Value} | {error: string}} Reading */
/**
 * @typedef {object} Field
 * @property {Node[]} nodes
 * @property {() => Reading} read
 * @property {() => HTMLElement} first what gets focus when something is wrong
 */
/**
 * @typedef {object} FieldContext
 * @property {WizardData} data
 * @property {Question} question
 * @property {Value | undefined} value
 * @property {(text: string) => void} announce
 */

const MOST_ROWS = 12;

/**
 * @param {FieldContext} context
 * @returns {Field}
 */
export function fieldFor(context) {
  const { soort, opties } = context.question;
  if (soort === "gemeente") return placeField(context);
  if (soort === "meerkeuze") return manyField(context);
  if (soort === "datum" || (soort === "getal" && !opties.length)) return textField(context);
  return opties.length > MOST_ROWS ? selectField(context) : choiceField(context);
}

/**
 * @param {FieldContext} context
 * @returns {Field}
 */
function choiceField({ question, value }) {
  const rows = question.opties.map((option) =>
    choiceRow({
      type: "radio",
      value: option.id,
      label: option.naam,
      explanation: option.uitleg,
      checked: value === option.id,
    }),
  );
  rows.push(unknownRow(question, value));
  return {
    nodes: rows.map(({ label }) => label),
    first: () => firstInput(rows),
    read: () => {
      const chosen = rows.find(({ input }) => input.checked);
      return chosen ? { value: chosen.input.value } : { error: fault.choose(question.weet_niet) };
    },
  };
}

/**
 * Several answers; "weet ik niet" and the others exclude each other.
 * @param {FieldContext} context
 * @returns {Field}
 */
function manyField({ question, value }) {
  const chosen = [value].flat();
  const rows = question.opties.map((option) =>
    choiceRow({
      type: "checkbox",
      value: option.id,
      label: option.naam,
      explanation: option.uitleg,
      checked: chosen.includes(option.id),
    }),
  );
  const unknown = unknownRow(question, value, "checkbox");
  for (const { input } of rows) input.addEventListener("change", () => (unknown.input.checked = false));
  unknown.input.addEventListener("change", () => rows.forEach(({ input }) => (input.checked = false)));
  return {
    nodes: [...rows, unknown].map(({ label }) => label),
    first: () => firstInput(rows),
    read: () => {
      if (unknown.input.checked) return { value: UNKNOWN_ANSWER };
      const values = rows.filter(({ input }) => input.checked).map(({ input }) => input.value);
      return values.length ? { value: values } : { error: fault.choose(question.weet_niet) };
    },
  };
}

/**
 * A long list, with "weet ik niet" in sight below it.
 * @param {FieldContext} context
 * @returns {Field}
 */
function selectField({ question, value }) {
  const unknown = unknownRow(question, value);
  const options = question.opties.map((option) => el("option", { value: option.id }, option.naam));
  const select = el(
    "select",
    { id: "keuze", class: "rw-select", name: "lijst" },
    el("option", { value: "" }, words.choose),
    options,
  );
  select.value = question.opties.some(({ id }) => id === value) ? String(value) : "";
  select.addEventListener("change", () => {
    if (select.value) unknown.input.checked = false;
  });
  unknown.input.addEventListener("change", () => (select.value = ""));
  return {
    nodes: [el("label", { class: "rw-label-veld", for: "keuze" }, question.kort), select, unknown.label],
    first: () => select,
    read: () => {
      if (unknown.input.checked) return { value: UNKNOWN_ANSWER };
      return select.value ? { value: select.value } : { error: fault.choose(question.weet_niet) };
    },
  };
}

/**
 * A number or a day.
 * @param {FieldContext} context
 * @returns {Field}
 */
function textField({ question, value }) {
  const isDay = question.soort === "datum";
  const unknown = unknownRow(question, value);
  const input = el("input", {
    id: "keuze",
    class: "rw-invoer",
    type: isDay ? "date" : "text",
    inputmode: isDay ? null : "numeric",
    autocomplete: "off",
  });
  input.value = value === undefined || value === UNKNOWN_ANSWER ? "" : String(value);
  input.addEventListener("input", () => {
    if (input.value) unknown.input.checked = false;
  });
  const label = el("label", { class: "rw-label-veld", for: "keuze" }, isDay ? words.day : words.number);
  return {
    nodes: [label, input, unknown.label],
    first: () => input,
    read: () => {
      const text = input.value.trim();
      if (unknown.input.checked) return { value: UNKNOWN_ANSWER };
      if (isDay) return isRealDay(text) ? { value: text } : { error: fault.day(question.weet_niet) };
      return /^[0-9]{1,9}$/u.test(text) ? { value: Number(text) } : { error: fault.number(question.weet_niet) };
    },
  };
}

/**
 * @param {{input: HTMLInputElement}[]} rows
 * @returns {HTMLInputElement}
 */
function firstInput(rows) {
  const row = rows[0];
  if (!row) throw new Error("een vraag zonder antwoorden");
  return row.input;
}
