/**
 * Filters on the overview of schemes. The list is on the page already: cards that do not fit are hidden.
 * The choice is in the fragment (`#wie=zzp&status=open`), so it can be linked to and the back button works.
 */

import { recount } from "./regroup.mjs";
import { el } from "./shared/dom.mjs";
import { today } from "./shared/today.mjs";
import { statusOn } from "./status.mjs";
import { fits, labelsOf, statusValue } from "./zoeken/facets.mjs";
import { chosenFilters, filterBlock, keepFocus } from "./zoeken/filters.mjs";
import { FACETS, readState } from "./zoeken/state.mjs";

/** @typedef {import("./zoeken/facets.mjs").Facts} Facts */
/** @typedef {{card: HTMLElement, facts: Facts}} Row */
/**
 * @typedef {object} Given
 * @property {Record<string, string>} rollen
 * @property {Record<string, string>} situaties
 * @property {Record<string, string>} regios
 * @property {Record<string, [string[], string[], string]>} regelingen who, situations, region
 */

const module = document.querySelector('[data-module="regelingenfilter"]');
if (module instanceof HTMLElement) start(module, JSON.parse(module.dataset.feiten ?? "{}"));

/**
 * @param {HTMLElement} module
 * @param {Given} given
 */
function start(module, given) {
  const labels = labelsOf(given);
  const rows = [...module.querySelectorAll(".rw-kaart")].flatMap((card) => (card instanceof HTMLElement ? rowOf(card, given) : []));
  const status = el("p", { role: "status", class: "rw-aantal", "data-uitkomst": true, tabindex: "-1" });
  const bar = el("div");
  const side = el("div");
  const jumps = module.querySelector("[data-sprongen]");
  const sections = [...module.querySelectorAll("section")];
  const list = el("div", {}, ...sections);
  module.append(bar, status, el("div", { class: "rw-met-filters" }, side, list));

  const show = () => {
    const state = { ...readState(location.hash), q: "", letterlijk: false };
    const some = FACETS.some((facet) => state.chosen[facet]);
    const restore = keepFocus();
    const chosen = chosenFilters(state, labels);
    bar.replaceChildren(...(chosen ? [chosen] : []));
    side.replaceChildren(filterBlock(rows.map(({ facts }) => facts), state, labels));
    for (const { card, facts } of rows) card.hidden = !fits(facts, state.chosen);
    for (const section of sections) recount(section);
    if (jumps instanceof HTMLElement) jumps.hidden = some;
    const shown = rows.filter(({ card }) => !card.hidden).length;
    const fit = shown === 1 ? "past" : "passen";
    const all = status.textContent ? `Geen filters meer: alle ${rows.length} regelingen staan in de lijst` : "";
    status.textContent = some ? `${shown} van de ${rows.length} regelingen ${fit} bij deze filters` : all;
    restore();
  };
  window.addEventListener("hashchange", () => {
    // A jump to a group is no choice of filters.
    if (!location.hash || location.hash === "#" || location.hash.includes("=")) show();
  });
  show();
}

/**
 * @param {HTMLElement} card
 * @param {Given} given
 * @returns {Row[]}
 */
function rowOf(card, given) {
  const href = card.querySelector("a")?.getAttribute("href") ?? "";
  const known = given.regelingen[href.replace(/\/$/u, "").split("/").at(-1) ?? ""];
  if (!known) return [];
  const [wie, situatie, regio] = known;
  const row = card.querySelector("[data-status]")?.getAttribute("data-status");
  const status = row ? statusValue(statusOn(JSON.parse(row), today()).name) : "";
  return [{ card, facts: { wie, situatie, regio, status } }];
}
