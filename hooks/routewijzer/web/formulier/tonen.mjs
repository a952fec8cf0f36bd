/** Which control a field gets. */

import { el } from "../shared/dom.mjs";
import { answersField } from "./antwoorden.mjs";
import { choiceField, manyField, MOST_ROWS, yesNoField } from "./keuzes.mjs";
import { textField } from "./invoer.mjs";
import { growingField } from "./lijst.mjs";
import { ruleField } from "./regel.mjs";
import { grouped, neededFirst } from "./veld.mjs";
import { searchField } from "./zoeklijst.mjs";
import { sourceField } from "./bronkeuze.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Scene} Scene */

const SOURCE = "bron";

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function fieldFor(field, path, scene) {
  switch (field.soort) {
    case "groep":
      return grouped(field, path, [el("div", { class: "rw-veld__binnen" }, parts(field, path, scene))]);
    case "lijst":
      return listFor(field, path, scene);
    case "janee":
      return yesNoField(field, path, scene);
    case "keuze":
      return choiceField(field, path, scene);
    case "verwijzing":
      return searchField(field, path, scene);
    case "regel":
      return ruleField(field, path, scene);
    case "antwoorden":
      return answersField(field, path, scene);
    case "geheel":
      return field.key === SOURCE ? sourceField(field, path, scene) : textField(field, path, scene);
    default:
      return textField(field, path, scene);
  }
}

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 */
function listFor(field, path, scene) {
  const options = field.item?.options;
  if (!options) return growingField(field, path, scene);
  return options.length > MOST_ROWS ? searchField(field, path, scene) : manyField(field, path, scene);
}

/**
 * @param {Field} field a group
 * @param {Path} path
 * @param {Scene} scene
 */
function parts({ fields }, path, scene) {
  return neededFirst(fields ?? []).map((part) => scene.show(part, [...path, part.key]));
}
