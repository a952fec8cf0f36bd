/** "Wat kunt u combineren?": the best set of schemes that do not exclude each other, in order, with who pays. */

import { el } from "../shared/dom.mjs";
import { later } from "./later.mjs";
import { stacking as words } from "./resultwords.mjs";
import { stack } from "./stacking.mjs";

/** @typedef {import("./outcome.mjs").Item} Item */
/** @typedef {import("./types.mjs").Help} Help */
/** @typedef {import("./main.mjs").Scene} Scene */

/**
 * Null when there is nothing to combine.
 * @param {import("./outcome.mjs").Outcome} found
 * @param {Scene} scene
 * @returns {HTMLElement | null}
 */
export function stackPart({ groepen: { waarschijnlijk, misschien } }, { root, today }) {
  const counts = (/** @type {Item} */ { hulp, noot }) => hulp.soort === "regeling" && !noot;
  const choices = [
    ...waarschijnlijk.filter(counts).map(({ hulp }) => ({ hulp, zeker: true })),
    ...misschien.filter(counts).map(({ hulp }) => ({ hulp, zeker: false })),
  ];
  if (choices.length < 2) return null;
  const part = el(
    "details",
    { class: "rw-groep rw-groep--samen", "data-vouw": "samen" },
    el("summary", {}, el("h2", {}, words.heading)),
  );
  later(part, () => part.append(...contents(choices, root, today)));
  return part;
}

/**
 * @param {import("./stacking.mjs").Choice[]} choices
 * @param {string} root
 * @param {string} today
 * @returns {HTMLElement[]}
 */
function contents(choices, root, today) {
  const { set, anders, eerst, samen } = stack(choices);
  const isSure = (/** @type {Help} */ hulp) => choices.some((choice) => choice.zeker && choice.hulp === hulp);
  const row = (/** @type {Help} */ hulp) => [
    el("a", { href: new URL(hulp.url, root).href }, hulp.naam),
    hulp.bedrag ? el("span", {}, ` ${hulp.bedrag}`) : null,
    ...(hulp.bedragjaar && hulp.bedragjaar < today.slice(0, 4)
      ? [" ", el("span", { class: "rw-label rw-label--onzeker" }, words.old(hulp.bedragjaar))]
      : []),
    fact(words.pays, hulp.betaalt ?? []),
    fact(words.first, (eerst.get(hulp.id) ?? []).map(({ naam }) => naam)),
    fact(words.together, (samen.get(hulp.id) ?? []).map(({ naam }) => naam)),
  ];
  const left = anders.map(({ hulp, door }) => {
    const surer = !isSure(hulp) && door.some(isSure);
    return el("li", {}, words.not(hulp.naam, door.map(({ naam }) => naam).join(", "), surer));
  });
  return [
    el("p", {}, words.intro(set.length)),
    el("ol", { class: "rw-samen" }, set.map((hulp) => el("li", {}, row(hulp)))),
    ...(left.length ? [el("p", {}, words.choose), el("ul", {}, left)] : []),
  ];
}

/**
 * @param {string} label
 * @param {readonly string[]} values
 * @returns {HTMLElement | null}
 */
function fact(label, values) {
  return values.length ? el("span", { class: "rw-samen__feit" }, `${label}: ${values.join(", ")}.`) : null;
}
