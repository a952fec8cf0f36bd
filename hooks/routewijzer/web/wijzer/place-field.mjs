/** The municipality: a text field with at most eight suggestions below it that are ordinary radio buttons. */

import { el } from "../shared/dom.mjs";
import { findPlaces, placeIndex } from "./places.mjs";
import { choiceRow, unknownRow } from "./rows.mjs";
import { UNKNOWN_ANSWER } from "./rules.mjs";
import { fault, places as placeWords, question as words } from "./words.mjs";

/** @typedef {import("./places.mjs").Place} Place */
/** @typedef {import("./types.mjs").WizardData} WizardData */

const IDLE_MS = 400;

/**
 * @param {import("./fields.mjs").FieldContext} context
 * @returns {import("./fields.mjs").Field}
 */
export function placeField({ data, question, value, announce }) {
  /** @type {Place[] | undefined} */
  let index;
  const find = () => findPlaces((index ??= placeIndex(data.plaatsen)), input.value);
  const unknown = unknownRow(question, value);
  const list = el("div", { class: "rw-suggesties" });
  const input = el("input", {
    id: "plaats",
    class: "rw-invoer",
    type: "text",
    autocomplete: "off",
    autocapitalize: "words",
    spellcheck: "false",
  });
  input.value = question.opties.find(({ id }) => id === value)?.naam ?? "";

  /** @returns {HTMLInputElement | undefined} */
  const chosen = () => [...list.querySelectorAll("input")].find(({ checked }) => checked);

  /** @param {Place[]} places @param {unknown} selected */
  const show = (places, selected) => {
    const rows = places.map(({ slug, name }) =>
      choiceRow({ type: "radio", value: slug, label: placeLabel(data, question, slug, name), checked: slug === selected }),
    );
    list.replaceChildren(...rows.map(({ label }) => label));
    // Chromium brings Tab back to the row of the group that had the focus before; a row put in anew is forgotten.
    list.after(unknown.label);
  };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const update = () => {
    const { places } = find();
    show(places, chosen()?.value);
    if (input.value) unknown.input.checked = false;
    clearTimeout(timer);
    timer = setTimeout(() => announce(input.value.trim() ? placeWords.found(places.length) : ""), IDLE_MS);
  };
  input.addEventListener("input", update);
  if (input.value) show(find().places.filter(({ slug }) => slug === value), value);

  return {
    nodes: [el("label", { class: "rw-label-veld", for: "plaats" }, words.place), input, list, unknown.label],
    first: () => input,
    read: () => {
      if (unknown.input.checked) return { value: UNKNOWN_ANSWER };
      const radio = chosen();
      if (radio) return { value: radio.value };
      const typed = input.value.trim();
      if (!typed) return { error: fault.place(question.weet_niet) };
      const { found, places, guessed } = find();
      if (found) return { value: found };
      show(places, null);
      return { error: placeFault(typed, places, guessed, question.weet_niet) };
    },
  };
}

/**
 * @param {string} typed
 * @param {Place[]} places
 * @param {boolean} guessed
 * @param {string} unknown
 * @returns {string}
 */
function placeFault(typed, places, guessed, unknown) {
  if (!places.length) return fault.placeUnknown(typed, unknown);
  if (guessed) return fault.placeGuess(typed, unknown);
  const same = places.filter(({ key }) => key === places[0]?.key);
  return same.length > 1 ? fault.placeMany(typed) : fault.placePart(unknown);
}

/**
 * "Kampen (de regio Zwolle)", or for another name "Nijverdal: gemeente Hellendoorn (…)".
 * @param {WizardData} data
 * @param {import("./types.mjs").Question} question
 * @param {string} slug
 * @param {string} name
 * @returns {string}
 */
function placeLabel(data, question, slug, name) {
  const derived = data.vragen.find(({ uit }) => uit === question.id);
  const region = data.regios[derived?.kaart?.[slug] ?? ""]?.naam ?? "";
  const official = question.opties.find(({ id }) => id === slug)?.naam ?? name;
  return official === name ? placeWords.label(name, region) : placeWords.alias(name, official, region);
}
