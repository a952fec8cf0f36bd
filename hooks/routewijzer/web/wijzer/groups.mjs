/**
 * The groups of help on the outcome. They change in place when a point on a card is answered.
 *
 * Of a group five cards are made; the others, and what is folded away, when somebody wants to see them.
 */

import { el } from "../shared/dom.mjs";
import { togetherPart } from "./additions.mjs";
import { card } from "./cards.mjs";
import { EDITING } from "./extras.mjs";
import { outcome } from "./outcome.mjs";
import { afterPaint, later, makeAll, makeNow } from "./later.mjs";
import { openCount } from "./pointlist.mjs";
import { withPoint } from "./points.mjs";
import { groups as names, points as pointWords, result as words } from "./resultwords.mjs";
import { stackPart } from "./stackpart.mjs";

/** @typedef {import("./outcome.mjs").Group} Group */
/** @typedef {import("./outcome.mjs").Outcome} Outcome */
/** @typedef {import("./outcome.mjs").Item} Item */
/** @typedef {import("./main.mjs").Scene} Scene */
/** @typedef {(card: HTMLElement, item: Item) => void} Finish what is added to every card */
/** @typedef {{id: string, naam: string, van: Group, naar: Group, plaats: number}} Move a card that went to another group */

const SHOWN = 5;
const FOLDED = ["straks", "niet"];

/**
 * @param {Scene} scene
 * @param {Outcome} first
 * @param {(found: Outcome) => void} changed
 * @returns {HTMLElement}
 */
export function groupsPart(scene, first, changed) {
  const part = el("div");
  /** @type {Set<string>} groups that were opened, or shown as a whole */
  const opened = new Set();
  let found = first;
  /** @type {Finish} */
  let finish = () => {};

  /** @param {Move | null} move */
  const fill = (move) => {
    const { waarschijnlijk, misschien } = found.groepen;
    const ways = { scene, opened, answer, show, finish };
    const group = (/** @type {Group} */ name) => groupPart(name, found.groepen[name], move, ways);
    part.replaceChildren(
      ...[
        waarschijnlijk.length + misschien.length === 0 ? nothing(scene) : null,
        group("waarschijnlijk"),
        !waarschijnlijk.length && misschien.length ? el("p", {}, words.nothingSure) : null,
        group("misschien"),
        stackPart(found, scene),
        group("straks"),
        group("niet"),
        ...rest(found, scene),
        ...togetherPart(scene),
      ].filter((child) => child !== null),
    );
    // Looking for a word on the page also finds what is folded away.
    for (const fold of part.querySelectorAll("details.rw-groep")) afterPaint(() => makeNow(fold));
  };

  /** @type {import("./pointlist.mjs").Answer} */
  const answer = (item, key, said) => {
    const { hulp } = item;
    const before = where(found, hulp.id);
    for (const details of part.querySelectorAll("details")) {
      const name = details.dataset.vouw ?? "";
      if (details.open) opened.add(name);
      else opened.delete(name);
    }
    const focused = document.activeElement?.id ?? "";
    scene.given = withPoint(scene.given, key, said);
    scene.keep(scene.given);
    found = outcome(scene.data, scene.given, scene.today);
    const after = where(found, hulp.id);
    const moved = before && after && before.group !== after.group;
    fill(moved ? { id: hulp.id, naam: hulp.naam, van: before.group, naar: after.group, plaats: before.at } : null);
    changed(found);
    const now = after?.item;
    const { waarschijnlijk, misschien } = found.groepen;
    scene.announce(
      moved
        ? `${pointWords.moved(hulp.naam, names[after.group])}. ${pointWords.totals(waarschijnlijk.length, misschien.length)}`
        : pointWords.noted(hulp.naam, now ? openCount(now, scene) : 0),
    );
    const target = moved ? part.querySelector("[data-verhuisd]") : document.getElementById(focused);
    if (target instanceof HTMLElement) target.focus();
  };

  /** @param {string} id */
  const show = (id) => {
    makeAll(part);
    const moved = part.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const details = moved?.closest("details");
    if (details) details.open = true;
    if (moved instanceof HTMLElement) moved.hidden = false;
    moved?.querySelector("a")?.focus();
  };

  fill(null);
  if (scene.given[EDITING]) {
    void import("./testcase.mjs").then(({ addCase }) => {
      finish = (card, item) => addCase(card, item, scene);
      fill(null);
    });
  }
  return part;
}

/**
 * @param {Outcome} found
 * @param {string} id
 * @returns {{group: Group, at: number, item: Item} | null}
 */
function where({ groepen }, id) {
  for (const [name, items] of Object.entries(groepen)) {
    const at = items.findIndex(({ hulp }) => hulp.id === id);
    const item = items[at];
    if (item) return { group: /** @type {Group} */ (name), at, item };
  }
  return null;
}

/**
 * @typedef {object} Ways
 * @property {Scene} scene
 * @property {Set<string>} opened
 * @property {import("./pointlist.mjs").Answer} answer
 * @property {(id: string) => void} show
 * @property {Finish} finish
 *
 * @param {Group} name
 * @param {Item[]} items
 * @param {Move | null} move
 * @param {Ways} ways
 * @returns {HTMLElement | null}
 */
function groupPart(name, items, move, ways) {
  const left = move?.van === name ? move : null;
  if (!items.length && !left) return null;
  const heading = el("h2", {}, names.heading(names[name], items.length));
  const body = () => cards(name, items, left, ways);
  if (!FOLDED.includes(name)) return el("section", { class: `rw-groep rw-groep--${name}` }, heading, body());
  const open = ways.opened.has(name) || left !== null;
  const fold = el("details", { class: `rw-groep rw-groep--${name}`, "data-vouw": name, open }, el("summary", {}, heading));
  later(fold, () => fold.append(...body()));
  if (open) makeNow(fold);
  return fold;
}

/**
 * Five cards, and a button for the others. Where a card went away, a line says where it is now.
 * @param {Group} name
 * @param {Item[]} items
 * @param {Move | null} left
 * @param {Ways} ways
 * @returns {Node[]}
 */
function cards(name, items, left, { scene, opened, answer, show, finish }) {
  const made = (/** @type {Item} */ item) => {
    const one = card(item, scene, answer);
    finish(one, item);
    for (const details of one.querySelectorAll("details")) {
      details.open = opened.has(details.dataset.vouw ?? "");
      if (details.open) makeNow(details);
    }
    return one;
  };
  const whole = `${name}+`;
  const others = opened.has(whole) ? [] : items.slice(SHOWN);
  const nodes = items.slice(0, items.length - others.length).map(made);
  if (left) {
    const link = el(
      "button",
      { class: "rw-link", type: "button", "data-verhuisd": true, onclick: () => show(left.id) },
      pointWords.moved(left.naam, names[left.naar]),
    );
    nodes.splice(Math.min(left.plaats, nodes.length), 0, el("p", { class: "rw-melding" }, link));
  }
  if (!others.length) return nodes;
  const button = el("button", { class: "rw-knop rw-knop--tweede", type: "button", "data-toon": true }, words.all(items.length));
  /** @type {HTMLElement[]} */
  let hidden = [];
  later(button, () => {
    hidden = others.map(made);
    for (const one of hidden) {
      one.hidden = true;
      one.dataset.meer = "";
    }
    button.before(...hidden);
  });
  button.addEventListener("click", () => {
    opened.add(whole);
    for (const one of hidden) one.hidden = false;
    button.remove();
    hidden[0]?.querySelector("a")?.focus();
  });
  return [...nodes, button];
}

/**
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
function nothing({ data, given, root }) {
  const situation = data.situaties[String([given.situatie].flat()[0])];
  return el(
    "div",
    { class: "rw-kader" },
    el("p", {}, words.nothing),
    situation ? el("p", {}, el("a", { href: new URL(situation.url, root).href }, words.situation(situation.naam))) : null,
    el("p", {}, words.change),
  );
}

/**
 * What is not listed one by one.
 * @param {Outcome} found
 * @param {Scene} scene
 * @returns {HTMLElement[]}
 */
function rest({ andere, regionaal }, { root }) {
  const line = (/** @type {string} */ text, /** @type {string} */ url, /** @type {string} */ link) =>
    el("p", {}, `${text} `, el("a", { href: new URL(url, root).href }, link));
  return [
    ...(regionaal ? [line(words.regional(regionaal), "regios/", words.regions)] : []),
    ...(andere ? [line(words.other(andere), "regelingen/", words.overview)] : []),
  ];
}
