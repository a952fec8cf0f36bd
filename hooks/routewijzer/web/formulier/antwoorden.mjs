/** The answers of a worked case: a question to choose, then its answer. */

import { el } from "../shared/dom.mjs";
import { idOf } from "./paden.mjs";
import { removeButton } from "./regel.mjs";
import { answerControl } from "./regelwaarde.mjs";
import { grouped } from "./veld.mjs";
import { list as listWords, rule as words, step } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Scene} Scene */

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function answersField(field, path, scene) {
  const id = idOf(path);
  const place = el("div", { class: "rw-regel" });
  /** @returns {Record<string, any>} */
  const answers = () => scene.get(path) ?? {};
  const add = el("select", { id: `${id}-erbij` });
  const draw = () => {
    const given = answers();
    const rows = scene.vragen
      .filter((question) => question.id in given)
      .map((question) => {
        const put = (/** @type {any} */ value) => scene.set(path, { ...answers(), [question.id]: value ?? "" });
        const remove = () => {
          const { [question.id]: _, ...left } = answers();
          scene.set(path, left);
          draw();
          add.focus();
          scene.announce(listWords.removed(question.kort));
        };
        return el(
          "div",
          { class: "rw-regel__deel" },
          answerControl({
            question,
            operator: question.soort === "meerkeuze" ? "in" : "is",
            value: given[question.id],
            id: `${id}-${question.id}`,
            change: put,
            name: question.kort,
          }),
          el("p", { class: "rw-rij__knoppen" }, removeButton(remove, question.kort)),
        );
      });
    const left = scene.vragen.filter((question) => !(question.id in given));
    const options = left.map((question) => el("option", { value: question.id }, question.kort));
    add.replaceChildren(el("option", { value: "" }, step.choose), ...options);
    place.replaceChildren(...rows);
  };
  const press = () => {
    if (!add.value) return add.focus();
    const key = add.value;
    scene.set(path, { ...answers(), [key]: "" });
    draw();
    document.getElementById(`${id}-${key}`)?.focus();
    scene.announce(listWords.added(words.value));
  };
  draw();
  return grouped(field, path, [
    place,
    el("label", { class: "rw-label-veld", for: `${id}-erbij` }, words.question),
    add,
    el("p", { class: "rw-rij__knoppen" }, el("button", { class: "rw-link", type: "button", onclick: press }, words.addAnswer)),
  ]);
}
