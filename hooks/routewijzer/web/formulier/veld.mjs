/** The frame around a control: name, help, example, place for what is wrong. */

import { el } from "../shared/dom.mjs";
import { idOf } from "./paden.mjs";
import { typed } from "./omzetten.mjs";
import { step as words } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("../shared/dom.mjs").Child} Child */

const WITHOUT_EXAMPLE = ["keuze", "verwijzing", "janee", "groep", "lijst", "dag", "regel", "antwoorden"];

/**
 * A field with one control; `control` must have the id of the path.
 * @param {Field} field
 * @param {Path} path
 * @param {HTMLElement} control
 * @param {Child[]} [below]
 * @returns {HTMLElement}
 */
export function labelled(field, path, control, below = []) {
  const id = idOf(path);
  const hint = hintOf(field, id);
  control.setAttribute("aria-describedby", [hint ? `${id}-hulp` : "", `${id}-fout`].filter(Boolean).join(" "));
  if (field.required) control.setAttribute("aria-required", "true");
  return el(
    "div",
    { class: "rw-veld" },
    el("label", { class: "rw-label-veld", for: id }, nameOf(field)),
    hint,
    mistake(id),
    control,
    below,
  );
}

/**
 * A field with several controls.
 * @param {Field} field
 * @param {Path} path
 * @param {Child[]} content
 * @param {string} [legend] another name than that of the field
 * @returns {HTMLElement}
 */
export function grouped(field, path, content, legend = "") {
  const id = idOf(path);
  const hint = hintOf(field, id);
  return el(
    "fieldset",
    {
      class: "rw-veld rw-veld--groep",
      id,
      tabindex: "-1",
      "aria-describedby": [hint ? `${id}-hulp` : "", `${id}-fout`].filter(Boolean).join(" "),
    },
    el("legend", {}, legend || nameOf(field)),
    hint,
    mistake(id),
    content,
  );
}

/**
 * @param {Field} field
 * @returns {Child[]}
 */
function nameOf({ label, required, standaard, of }) {
  const free = !required && !of && (standaard === undefined || Array.isArray(standaard) || typeof standaard === "object");
  return [label, free ? el("span", { class: "rw-veld__mag" }, ` (${words.optional})`) : null];
}

/**
 * @param {Field} field
 * @param {string} id
 * @returns {HTMLElement | null}
 */
function hintOf(field, id) {
  const example = exampleOf(field);
  if (!field.help && !example) return null;
  return el("p", { class: "rw-hint", id: `${id}-hulp` }, field.help, example ? ` ${words.example(example)}` : null);
}

/**
 * The example in the form in which people type it; "" when choosing speaks for itself.
 * @param {Field} field
 * @returns {string}
 */
function exampleOf({ soort, example, item }) {
  if (soort === "lijst" && item && !WITHOUT_EXAMPLE.includes(item.soort) && Array.isArray(example)) {
    return example.map((one) => typed(item.soort, one)).join(" · ");
  }
  if (WITHOUT_EXAMPLE.includes(soort) || example === undefined || example === null || typeof example === "object") return "";
  const text = typed(soort, example);
  // What has several lines only confuses on one.
  return text.includes("\n") ? "" : text;
}

/**
 * What must be filled in comes first; for the rest the order of the file.
 * @param {Field[]} fields
 * @returns {Field[]}
 */
export function neededFirst(fields) {
  return [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)];
}

/** @param {string} id */
function mistake(id) {
  return el("p", { class: "rw-fout", id: `${id}-fout`, hidden: true });
}
