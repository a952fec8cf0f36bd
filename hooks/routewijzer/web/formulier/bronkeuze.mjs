/** Which of the sources of this record a figure comes from. */

import { el } from "../shared/dom.mjs";
import { idOf } from "./paden.mjs";
import { labelled } from "./veld.mjs";
import { step as words } from "./woorden.mjs";

/**
 * @param {import("./types.mjs").Field} field
 * @param {import("./types.mjs").Path} path
 * @param {import("./types.mjs").Scene} scene
 * @returns {HTMLElement}
 */
export function sourceField(field, path, scene) {
  const now = scene.get(path);
  /** @type {{titel?: string}[]} */
  const sources = scene.get(["bronnen"]) ?? [];
  // A figure may be filled in before its source is, and what a file says must stay to be seen.
  const most = Math.max(sources.length, Number(now) || 1);
  const options = Array.from({ length: most }, (_, at) =>
    el("option", { value: String(at + 1) }, `${at + 1}. ${sources[at]?.titel || words.laterSource}`),
  );
  const select = el(
    "select",
    { id: idOf(path), onchange: () => scene.set(path, select.value ? Number(select.value) : undefined) },
    el("option", { value: "" }, words.choose),
    options,
  );
  select.value = now === undefined ? "" : String(now);
  return labelled(field, path, select);
}
