/** A list that grows: add, move, take away; with a keyboard too, and said aloud. */

import { el } from "../shared/dom.mjs";
import { textControl } from "./invoer.mjs";
import { idOf, isEmpty } from "./paden.mjs";
import { grouped, neededFirst } from "./veld.mjs";
import { list as words } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Scene} Scene */

// Longer does not fit on one line of a phone.
const MOST_NAME = 50;
const FILLABLE = "input, select, textarea";

/**
 * @param {Field} field a list
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function growingField(field, path, scene) {
  const item = /** @type {Field} */ (field.item);
  const whole = Boolean(item.fields);
  const rows = el("ol", { class: "rw-rijen" });
  const add = el("button", { class: "rw-knop rw-knop--tweede", type: "button" }, words.add(field.label));
  const name = (/** @type {number} */ at) => words.item(field.label, at + 1);

  /** @returns {any[]} */
  const items = () => scene.get(path) ?? [];
  const change = (/** @type {any[]} */ now) => {
    scene.set(path, now.length ? now : undefined);
    draw();
  };
  const draw = () => rows.replaceChildren(...items().map((_, at) => drawn(at)));

  /** @param {number} at */
  const drawn = (at) => {
    const place = [...path, at];
    const last = items().length - 1;
    const buttons = el(
      "p",
      { class: "rw-rij__knoppen" },
      at > 0 ? button("op", words.up, at, () => move(at, at - 1, "op")) : null,
      at < last ? button("neer", words.down, at, () => move(at, at + 1, "neer")) : null,
      button("weg", words.remove, at, () => remove(at)),
    );
    if (!whole) return el("li", { class: "rw-rij" }, simple(at, place), buttons);
    return el("li", { class: "rw-rij" }, folded(at, place), buttons);
  };
  /** A part with fields of its own: what is filled in folds away behind its name. @param {number} at @param {Path} place */
  const folded = (at, place) => {
    const id = idOf(place);
    const title = el("summary", { id: `${id}--naam` });
    const say = () => (title.textContent = [name(at), first(items()[at])].filter(Boolean).join(": "));
    const parts = neededFirst(item.fields ?? []).map((part) => scene.show(part, [...place, part.key]));
    const fault = el("p", { class: "rw-fout", id: `${id}-fout`, hidden: true });
    say();
    return el(
      "details",
      { class: "rw-rij__deel", id, ontoggle: say, open: isEmpty(items()[at]) },
      title,
      el("div", { role: "group", "aria-labelledby": `${id}--naam` }, fault, parts),
    );
  };
  /** @param {number} at @param {Path} place */
  const simple = (at, place) => {
    const { control, remarks } = textControl(item, place, scene);
    const id = idOf(place);
    control.setAttribute("aria-label", name(at));
    control.setAttribute("aria-describedby", `${id}-fout`);
    return el("div", { class: "rw-veld" }, el("p", { class: "rw-fout", id: `${id}-fout`, hidden: true }), control, remarks);
  };
  /** @param {string} kind @param {string} text @param {number} at @param {() => void} onclick */
  const button = (kind, text, at, onclick) => {
    const hidden = el("span", { class: "rw-verborgen" }, ` ${name(at)}`);
    return el("button", { class: "rw-link", type: "button", "data-knop": kind, onclick }, text, hidden);
  };

  /** @param {number} from @param {number} to @param {string} kind */
  const move = (from, to, kind) => {
    const now = [...items()];
    now.splice(to, 0, ...now.splice(from, 1));
    change(now);
    const there = rows.children[to];
    // At the end of the list the button that was pressed is no longer there.
    const focus = there?.querySelector(`:scope > p [data-knop=${kind}]`);
    const other = there?.querySelector(":scope > p button");
    /** @type {HTMLElement | null | undefined} */ (focus ?? other)?.focus();
    scene.announce(words.moved(name(from), to + 1));
  };
  /** @param {number} at */
  const remove = (at) => {
    change(items().filter((_, other) => other !== at));
    const next = rows.children[Math.min(at, rows.children.length - 1)]?.querySelector(FILLABLE);
    /** @type {HTMLElement} */ (next ?? add).focus();
    scene.announce(words.removed(name(at)));
  };
  add.addEventListener("click", () => {
    const at = items().length;
    change([...items(), whole ? {} : ""]);
    /** @type {HTMLElement | null | undefined} */ (rows.children[at]?.querySelector(FILLABLE))?.focus();
    scene.announce(words.added(name(at)));
  });

  // What must have something in it begins with a place to fill in.
  if (field.required && !items().length) scene.set(path, [whole ? {} : ""]);
  draw();
  return grouped(field, path, [rows, add]);
}

/**
 * The first text in a part, by which people know it again.
 * @param {unknown} part
 * @returns {string}
 */
function first(part) {
  const texts = part && typeof part === "object" ? Object.values(part) : [];
  const found = String(texts.find((value) => typeof value === "string" && value.trim()) ?? "");
  return found.length > MOST_NAME ? `${found.slice(0, MOST_NAME)}…` : found;
}
