/** Controls that people type in: one line, several lines, a number, a day. */

import { el } from "../shared/dom.mjs";
import { stored, typed } from "./omzetten.mjs";
import { idOf } from "./paden.mjs";
import { labelled } from "./veld.mjs";
import { step as words } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Scene} Scene */

const IDLE_MS = 600;
// From here on the count is of use; before, it only distracts.
const ALMOST = 0.8;
const LONG = "lang";
// As many signs as one or two sentences have.
const FEW = 400;
/** @type {Record<string, Record<string, string>>} */
const KEYBOARD = {
  geheel: { inputmode: "numeric" },
  getal: { inputmode: "decimal" },
  telefoon: { inputmode: "tel", autocomplete: "off" },
  mail: { inputmode: "email", autocomplete: "off", autocapitalize: "none", spellcheck: "false" },
  webadres: { inputmode: "url", autocapitalize: "none", spellcheck: "false" },
  adres: { inputmode: "url", autocapitalize: "none", spellcheck: "false" },
};

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function textField(field, path, scene) {
  const { control, remarks } = textControl(field, path, scene);
  const day = field.soort === "dag" ? dayButton(control, scene) : null;
  return labelled(field, path, control, [day, remarks]);
}

/**
 * The control alone, for a row in a list.
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @returns {{control: HTMLInputElement | HTMLTextAreaElement, remarks: HTMLElement}}
 */
export function textControl(field, path, scene) {
  const { soort } = field;
  const id = idOf(path);
  const control = soort === LONG
    ? el("textarea", { id, rows: field.max && field.max <= FEW ? "3" : "7" })
    : el("input", { id, type: soort === "dag" ? "date" : "text", autocomplete: "off", ...KEYBOARD[soort] });
  control.value = typed(soort, scene.get(path));
  const remarks = el("p", { class: "rw-veld__raad", id: `${id}-raad` });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const remark = () => {
    const found = [count(field, control.value), field.proza ? scene.advice(control.value) : ""].filter(Boolean).join(" ");
    if (found === remarks.textContent) return;
    remarks.textContent = found;
    clearTimeout(timer);
    // Who cannot see it hears it when the typing stops.
    timer = setTimeout(() => scene.announce(found), IDLE_MS);
  };
  control.addEventListener("input", () => {
    scene.set(path, control.value.trim() ? stored(soort, control.value) : undefined);
    remark();
  });
  // What was typed is shown as it is understood: www.uwv.nl becomes a whole address.
  control.addEventListener("change", () => (control.value = typed(soort, scene.get(path))));
  const first = [count(field, control.value), field.proza ? scene.advice(control.value) : ""].filter(Boolean).join(" ");
  remarks.textContent = first;
  return { control, remarks };
}

/**
 * @param {Field} field
 * @param {string} text
 * @returns {string}
 */
function count({ max }, text) {
  const length = [...text.trim()].length;
  if (!max || length < max * ALMOST) return "";
  return length > max ? words.over(length - max) : words.left(max - length);
}

/**
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {Scene} scene
 */
function dayButton(control, scene) {
  const fill = () => {
    control.value = scene.today;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.focus();
  };
  return el("button", { class: "rw-link", type: "button", onclick: fill }, words.today);
}
