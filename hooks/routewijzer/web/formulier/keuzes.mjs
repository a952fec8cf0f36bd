/** Controls for closed lists: radio buttons, boxes to tick, a select, yes or no. */

import { el } from "../shared/dom.mjs";
import { idOf } from "./paden.mjs";
import { grouped, labelled } from "./veld.mjs";
import { step as words } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Option} Option */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Scene} Scene */

export const MOST_ROWS = 16;
const MOST_RADIOS = 6;

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function choiceField(field, path, scene) {
  const options = field.options ?? [];
  return options.length > MOST_RADIOS ? selectField(field, path, scene) : radioField(field, path, scene, options);
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function yesNoField(field, path, scene) {
  const options = [
    { id: "true", naam: words.yes },
    { id: "false", naam: words.no },
  ];
  const asText = { ...scene, get: (/** @type {Path} */ at) => textOf(scene.get(at)) };
  const asBoolean = {
    ...asText,
    set: (/** @type {Path} */ at, /** @type {unknown} */ value) => scene.set(at, value === undefined ? value : value === "true"),
  };
  return radioField({ ...field, standaard: textOf(field.standaard) }, path, asBoolean, options);
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @param {Option[]} options
 * @returns {HTMLElement}
 */
function radioField(field, path, scene, options) {
  const chosen = scene.get(path) ?? field.standaard ?? "";
  // Without a choice of its own a field that may stay empty must have a way back to empty.
  const free = !field.required && (field.standaard === undefined || field.standaard === null);
  const rows = [...options, ...(free ? [{ id: "", naam: words.none }] : [])].map((option) =>
    row("radio", option, path, option.id === chosen, () => scene.set(path, option.id || undefined)),
  );
  return grouped(field, path, [el("div", { class: "rw-keuzes" }, rows)]);
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
function selectField(field, path, scene) {
  const select = el(
    "select",
    { id: idOf(path), onchange: () => scene.set(path, select.value || undefined) },
    el("option", { value: "" }, field.required ? words.choose : words.none),
    (field.options ?? []).map((option) => el("option", { value: option.id }, wordOf(option))),
  );
  select.value = String(scene.get(path) ?? field.standaard ?? "");
  return labelled(field, path, select);
}

/**
 * Several words of a short list.
 * @param {Field} field a list
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function manyField(field, path, scene) {
  const options = field.item?.options ?? [];
  const rows = options.map((option) => {
    const now = () => /** @type {string[]} */ (scene.get(path) ?? []);
    const toggle = (/** @type {Event} */ event) => {
      const box = /** @type {HTMLInputElement} */ (event.target);
      // In the order of the list, but what was there first stays as it was.
      const kept = now().filter((id) => id !== option.id);
      scene.set(path, box.checked ? [...kept, option.id] : kept);
    };
    return row("checkbox", option, path, now().includes(option.id), toggle);
  });
  return grouped(field, path, [el("div", { class: "rw-keuzes" }, rows)]);
}

/**
 * @param {"radio" | "checkbox"} type
 * @param {Option} option
 * @param {Path} path
 * @param {boolean} checked
 * @param {(event: Event) => void} onchange
 * @returns {HTMLElement}
 */
export function row(type, option, path, checked, onchange) {
  const name = idOf(path);
  const id = `${name}-${option.id || "geen"}`;
  const input = el("input", { type, id, name: type === "radio" ? name : null, value: option.id, onchange });
  input.checked = checked;
  if (!option.uitleg) return el("label", { class: "rw-keuze", for: id }, input, el("span", {}, wordOf(option)));
  input.setAttribute("aria-labelledby", `${id}-naam`);
  input.setAttribute("aria-describedby", `${id}-uitleg`);
  const more = el("span", { class: "rw-keuze__uitleg", id: `${id}-uitleg` }, option.uitleg);
  return el("label", { class: "rw-keuze", for: id }, input, el("span", {}, el("span", { id: `${id}-naam` }, wordOf(option)), more));
}

/**
 * A word that has no name of its own is shown as people write it: "niet-nodig" is "Niet nodig".
 * @param {Option} option
 * @returns {string}
 */
export function wordOf({ id, naam }) {
  return id && naam === id ? id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ") : naam;
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === "boolean" ? String(value) : value;
}
