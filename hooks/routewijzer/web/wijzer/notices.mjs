/** What stands at the top of a screen when there is a reason: an old link, another day, answers that were kept. */

import { longDay } from "../shared/days.mjs";
import { el } from "../shared/dom.mjs";
import { DAY } from "./extras.mjs";
import { forget, saved } from "./saved.mjs";
import { writeFragment } from "./state.mjs";
import { kept, preview } from "./words.mjs";

/** @typedef {import("./main.mjs").Scene} Scene */

/**
 * @param {string} text
 * @returns {HTMLElement}
 */
export function notice(text) {
  return el("p", { class: "rw-melding" }, text);
}

/**
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function previewBanner({ data, given, view, today }) {
  const back = writeFragment(data, { ...given, [DAY]: "" }, view) || "#";
  const banner = notice(`${preview.banner(longDay(today))} `);
  banner.append(el("a", { href: back, "data-stap": true }, preview.back));
  return banner;
}

/**
 * At the start: go on with what was kept on this device, or wipe it.
 * @param {Scene} scene
 * @returns {HTMLElement | null}
 */
export function resumeNotice({ given, announce }) {
  const before = Object.keys(given).length ? null : saved();
  if (!before) return null;
  const [day, fragment] = before;
  const box = notice(`${kept.found(longDay(day))} `);
  const wipe = () => {
    forget();
    box.remove();
    announce(kept.forgotten);
  };
  box.append(
    el("a", { href: fragment, "data-stap": true }, kept.resume),
    " ",
    el("button", { class: "rw-link", type: "button", onclick: wipe }, kept.forget),
  );
  return box;
}
