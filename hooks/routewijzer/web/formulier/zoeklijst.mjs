/** A long closed list: type to search, tick what you mean; what is chosen stays in sight. */

import { el } from "../shared/dom.mjs";
import { plain } from "../shared/text.mjs";
import { row } from "./keuzes.mjs";
import { idOf } from "./paden.mjs";
import { grouped } from "./veld.mjs";
import { list as words } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Option} Option */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Scene} Scene */

const MOST_SHOWN = 8;
const IDLE_MS = 500;

/**
 * @param {Field} field a list of words or references, or one of them
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function searchField(field, path, scene) {
  const many = field.soort === "lijst";
  const options = (many ? field.item?.options : field.options) ?? [];
  const id = idOf(path);
  const input = el("input", {
    id: `${id}-zoek`,
    type: "text",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    "aria-describedby": `${id}-fout`,
  });
  const chosen = el("div", { class: "rw-keuzes" });
  const found = el("div", { class: "rw-keuzes" });
  const message = el("p", { class: "rw-hint" });

  /** @returns {string[]} */
  const ids = () => [scene.get(path) ?? []].flat();
  const nameOf = (/** @type {string} */ one) => options.find((option) => option.id === one) ?? { id: one, naam: one };
  const choose = (/** @type {string} */ one, /** @type {boolean} */ on) => {
    const kept = many ? ids().filter((other) => other !== one) : [];
    const now = on ? [...kept, one] : kept;
    scene.set(path, many ? (now.length ? now : undefined) : now[0]);
  };
  const box = (/** @type {Option} */ option) =>
    row("checkbox", option, path, ids().includes(option.id), (event) => {
      const { checked } = /** @type {HTMLInputElement} */ (event.target);
      choose(option.id, checked);
      draw();
      // The row may have moved to the other list: the focus goes with it.
      const place = document.getElementById(`${id}-${option.id}`);
      (place ?? input).focus();
    });
  const draw = () => {
    const now = ids();
    const nothing = el("p", { class: "rw-hint" }, words.nothing);
    chosen.replaceChildren(...(now.length ? [el("p", {}, words.chosen), ...now.map((one) => box(nameOf(one)))] : [nothing]));
    const typed = plain(input.value);
    const matches = typed ? search(options, typed).filter((option) => !now.includes(option.id)) : [];
    found.replaceChildren(...matches.slice(0, MOST_SHOWN).map(box));
    const more = matches.length > MOST_SHOWN ? words.more(matches.length - MOST_SHOWN) : "";
    message.textContent = !typed ? "" : !matches.length ? words.notFound : more;
    return matches.length;
  };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  input.addEventListener("input", () => {
    const count = draw();
    clearTimeout(timer);
    timer = setTimeout(() => scene.announce(input.value.trim() ? (count ? words.found(count) : words.notFound) : ""), IDLE_MS);
  });
  draw();
  const label = el("label", { class: "rw-label-veld", for: `${id}-zoek` }, words.search);
  return grouped(field, path, [chosen, label, input, found, message]);
}

/**
 * What contains every typed word, in the name or in the id; names that begin with what was typed come first.
 * @param {readonly Option[]} options
 * @param {string} typed as `plain` gives it
 * @returns {Option[]}
 */
export function search(options, typed) {
  const parts = typed.split(" ");
  const fits = options.filter(({ id, naam }) => {
    const text = `${plain(naam)} ${plain(id)}`;
    return parts.every((part) => text.includes(part));
  });
  const first = (/** @type {Option} */ { naam }) => (plain(naam).startsWith(typed) ? 0 : 1);
  return fits.sort((a, b) => first(a) - first(b) || a.naam.localeCompare(b.naam, "nl"));
}
