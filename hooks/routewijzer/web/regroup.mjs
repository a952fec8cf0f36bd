/** On pages that list schemes by status: each card under the heading of its status today. */

import { rowOf } from "./renewing.mjs";
import { today } from "./shared/today.mjs";
import { statusOn } from "./status.mjs";

/** Moves cards to the section whose `data-standen` names their status; a card without such a section goes. */
export function regroup() {
  const sections = [...document.querySelectorAll("section[data-standen]")];
  const home = new Map(sections.flatMap((section) => namesOf(section).map((name) => [name, section])));
  const moved = sections.flatMap((section) => [...section.querySelectorAll(".rw-kaart")].filter((card) => place(card, section, home)));
  if (moved.length) sections.forEach(recount);
}

/**
 * @param {Element} section
 * @returns {string[]}
 */
function namesOf(section) {
  return (section.getAttribute("data-standen") ?? "").split(" ");
}

/**
 * True when the card had to go from its section.
 * @param {Element} card
 * @param {Element} section
 * @param {Map<string, Element>} home
 * @returns {boolean}
 */
function place(card, section, home) {
  const label = card.querySelector("[data-status]");
  const row = label && rowOf(label);
  if (!row) return false;
  const right = home.get(statusOn(row, today()).name);
  if (right === section) return false;
  card.remove();
  right?.querySelector("ul")?.append(card);
  return true;
}

/**
 * The number in the heading of a group is that of the cards one sees; an empty group is not shown.
 * @param {Element} section
 */
export function recount(section) {
  const shown = section.querySelectorAll(".rw-kaart:not([hidden])").length;
  const heading = section.querySelector("h2");
  if (heading) heading.textContent = (heading.textContent ?? "").replace(/\([0-9]+\)$/u, `(${shown})`);
  section.toggleAttribute("hidden", !shown);
}
