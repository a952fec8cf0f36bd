/** Everything that is wrong: above the form with links to the fields, and the same words at each field. */

import { el } from "../shared/dom.mjs";
import { idOf, isWithin } from "./paden.mjs";
import { fault as words, list as listWords } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Fault} Fault */
/** @typedef {import("./types.mjs").Path} Path */

const FILLABLE = "input, select, textarea, button";

/**
 * A box at the top with every fault; a link brings the focus to the field, on another step too.
 * @param {Field[]} fields
 * @param {Fault[]} faults
 * @param {(path: Path) => void} go brings the visitor to a field
 * @param {string} [heading]
 * @returns {HTMLElement}
 */
export function summary(fields, faults, go, heading = words.heading) {
  const rows = faults.map((one) => {
    const onclick = (/** @type {Event} */ event) => {
      // The fragment says which step is shown, so this link may not change it.
      event.preventDefault();
      go(one.path);
    };
    return el("li", {}, el("a", { href: `#${idOf(one.path)}`, onclick }, words.row(labelAt(fields, one.path), sentence(one))));
  });
  const body = el("div", { role: "alert" }, el("h2", {}, heading), el("ul", {}, rows));
  return el("div", { class: "rw-foutkader", tabindex: "-1" }, body);
}

/**
 * The words of the build, except for what is only left out: those name the field as it stands in the file.
 * @param {Fault} one
 * @returns {string}
 */
export function sentence({ path, text, hint }) {
  if (hint.startsWith(`vul '${path.at(-1)}' in: `)) return words.missing;
  return hint ? `${text} (${hint})` : text;
}

/**
 * "Bronnen 2, Adres" for ["bronnen", 1, "url"].
 * @param {Field[]} fields
 * @param {Path} path
 * @returns {string}
 */
export function labelAt(fields, path) {
  /** @type {string[]} */
  const names = [];
  /** @type {Field[] | undefined} */
  let inside = fields;
  /** @type {Field | undefined} */
  let field;
  for (const step of path) {
    if (typeof step === "number") {
      names.push(listWords.item(names.pop() ?? "", step + 1));
      field = field?.item;
      inside = field?.fields;
      continue;
    }
    field = inside?.find(({ key }) => key === step);
    if (!field) break;
    names.push(field.label);
    inside = field.fields;
  }
  return names.join(", ");
}

/**
 * Puts the words of each fault at its field, and takes away those of before.
 * @param {HTMLElement} place
 * @param {Fault[]} faults
 */
export function markFaults(place, faults) {
  for (const old of place.querySelectorAll(".rw-fout")) {
    old.textContent = "";
    old.toggleAttribute("hidden", true);
  }
  for (const old of place.querySelectorAll("[aria-invalid]")) old.removeAttribute("aria-invalid");
  for (const one of faults) {
    const id = shownId(place, one.path);
    if (!id) continue;
    const text = place.querySelector(`#${CSS.escape(id)}-fout`);
    if (text && !text.textContent) {
      const words = sentence(one);
      text.textContent = words.charAt(0).toUpperCase() + words.slice(1);
      text.toggleAttribute("hidden", false);
    }
    unfold(text);
    const control = place.querySelector(`#${CSS.escape(id)}`);
    if (control && !control.matches("fieldset, div, details")) control.setAttribute("aria-invalid", "true");
  }
}

/**
 * Brings the focus to the field at `path`, or to what it lies in.
 * @param {HTMLElement} place
 * @param {Path} path
 * @returns {boolean} false when no part of it is on this screen
 */
export function focusAt(place, path) {
  const id = shownId(place, path);
  const found = id ? place.querySelector(`#${CSS.escape(id)}`) : null;
  if (!found) return false;
  unfold(found);
  const target = found.matches(FILLABLE) ? found : (found.querySelector(FILLABLE) ?? found);
  /** @type {HTMLElement} */ (target).focus();
  found.scrollIntoView({ block: "center", behavior: "instant" });
  return true;
}

/**
 * Opens everything that a part of the page is folded in.
 * @param {Element | null} part
 */
function unfold(part) {
  for (let outer = part?.closest("details"); outer; outer = outer.parentElement?.closest("details") ?? null) outer.open = true;
}

/**
 * The id of the deepest part of the path that is on the screen.
 * @param {HTMLElement} place
 * @param {Path} path
 * @returns {string}
 */
function shownId(place, path) {
  for (let length = path.length; length > 0; length--) {
    const id = idOf(path.slice(0, length));
    if (place.querySelector(`#${CSS.escape(id)}`)) return id;
  }
  return "";
}

/**
 * The faults in these fields of the record.
 * @param {Fault[]} faults
 * @param {string[]} keys
 * @returns {Fault[]}
 */
export function inFields(faults, keys) {
  return faults.filter(({ path }) => keys.some((key) => isWithin(path, [key])));
}
