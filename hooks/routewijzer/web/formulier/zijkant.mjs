/** Beside the fields: what is still needed, in words, and how it will look on the site. */

import { el } from "../shared/dom.mjs";
import { idOf } from "./paden.mjs";
import { better, needs } from "./kwaliteit.mjs";
import { previewOf } from "./voorbeeld.mjs";
import { valuesOf } from "./werk.mjs";
import { meter as words, preview } from "./woorden.mjs";

/** @typedef {import("./types.mjs").App} App */

const IDLE_MS = 250;
const WIDE = "(min-width: 66em)";

/**
 * @param {App} app
 * @param {boolean} [last] on the last look everything is open, on a phone too
 * @returns {{node: HTMLElement, update: () => void}}
 */
export function side(app, last = false) {
  const count = el("summary", {});
  const list = el("div");
  const looks = el("div", { class: "rw-voorbeeld" });
  const open = last || matchMedia(WIDE).matches;
  const node = el(
    "div",
    { class: "rw-formulier__opzij" },
    el("details", { class: "rw-meter", open }, count, list),
    el("details", { open }, el("summary", {}, preview.heading), looks),
  );
  const draw = () => {
    const values = valuesOf(app.work);
    const needed = needs(app.fields, app.judge());
    const wished = better(app.work.soort, app.fields, values);
    count.textContent = needed.length ? words.count(needed.length) : words.complete;
    list.replaceChildren(
      ...(needed.length ? [rows(app, needed)] : []),
      ...(wished.length ? [el("p", {}, el("strong", {}, words.better)), rows(app, wished)] : []),
    );
    looks.replaceChildren(...previewOf(app.fields, values, app.choices.vragen, placeOf(app)));
  };
  draw();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const update = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, IDLE_MS);
  };
  return { node, update };
}

/**
 * @param {App} app
 * @returns {string} name of the region, or ""
 */
function placeOf({ choices, work }) {
  return work.soort === "regio" ? "" : (choices.records.regio?.find(({ id }) => id === work.regio)?.naam ?? "");
}

/**
 * @param {App} app
 * @param {import("./kwaliteit.mjs").Need[]} needed
 */
function rows(app, needed) {
  const items = needed.map(({ path, text }) => {
    const onclick = (/** @type {Event} */ event) => {
      event.preventDefault();
      app.goTo(path);
    };
    return el("li", {}, el("a", { href: `#${idOf(path)}`, onclick }, text));
  });
  return el("ul", {}, items);
}
