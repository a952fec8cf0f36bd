/** Filters on a page: a link for each value with its count, and the chosen ones as links that take them away. */

import { el } from "../shared/dom.mjs";
import { NAMES, counted } from "./facets.mjs";
import { FACETS, withChoice, writeState } from "./state.mjs";

/** @typedef {import("./state.mjs").State} State */
/** @typedef {import("./state.mjs").Facet} Facet */

const MOST_SHOWN = 12;
const WIDE = "(min-width: 66em)";
const CHOSEN = "[data-gekozen]";

/**
 * The chosen filters; null when there are none.
 * @param {State} state
 * @param {import("./facets.mjs").Labels} labels
 * @returns {HTMLElement | null}
 */
export function chosenFilters(state, labels) {
  const links = FACETS.flatMap((facet) => {
    const value = state.chosen[facet];
    if (!value) return [];
    const href = writeState({ ...state, chosen: withChoice(state.chosen, facet, "") });
    return [el("li", {}, el("a", { href, class: "rw-weg" }, `Verwijder filter: ${labels[facet][value] ?? value}`))];
  });
  if (!links.length) return null;
  const all = el("li", {}, el("a", { href: writeState({ ...state, chosen: {} }) }, "Verwijder alle filters"));
  const list = el("ul", {}, ...links, links.length > 1 && all);
  return el("nav", { class: "rw-filters", "data-gekozen": true, "aria-label": "Gekozen filters" }, list);
}

/**
 * All filters. On a narrow screen they open and close; `after` runs when one was chosen there.
 * @param {readonly import("./facets.mjs").Facts[]} all
 * @param {State} state
 * @param {import("./facets.mjs").Labels} labels
 * @returns {HTMLElement}
 */
export function filterBlock(all, state, labels) {
  const rows = counted(all, state.chosen, labels);
  const groups = FACETS.filter((facet) => rows[facet].some(({ count }) => count > 0 && count < all.length)).map((facet) =>
    group(facet, rows[facet], state),
  );
  const wide = window.matchMedia(WIDE).matches;
  const past = el("a", { class: "rw-naar-lijst", href: "#", onclick: toList }, "Naar de lijst");
  return el("details", { class: "rw-filterblok", open: wide }, el("summary", {}, "Filter deze lijst"), past, ...groups);
}

/**
 * Past the filters, to the first heading beside them. The fragment holds the filters, so it stays as it is.
 * @param {Event} event
 */
function toList(event) {
  event.preventDefault();
  const beside = /** @type {Element} */ (event.currentTarget).closest(".rw-met-filters")?.lastElementChild;
  const heading = beside?.querySelector("section:not([hidden]) h2") ?? beside;
  if (!(heading instanceof HTMLElement)) return;
  heading.tabIndex = -1;
  heading.focus();
}

/**
 * @param {Facet} facet
 * @param {{value: string, label: string, count: number}[]} values
 * @param {State} state
 */
function group(facet, values, state) {
  const id = `filter-${facet}`;
  const chosen = state.chosen[facet] ?? "";
  // Thirty-five regions are too many to read when most have nothing.
  const shown = values.length > MOST_SHOWN ? values.filter(({ count, value }) => count || value === chosen) : values;
  const rows = [{ value: "", label: "Alles", count: -1 }, ...shown].map(({ value, label, count }) => {
    const text = count < 0 ? label : `${label} (${count})`;
    if (!count && value !== chosen) return el("li", {}, el("span", { class: "rw-leeg" }, text));
    const href = writeState({ ...state, chosen: withChoice(state.chosen, facet, value) });
    const key = `${facet}=${value}`;
    return el("li", {}, el("a", { href, "aria-current": value === chosen && "true", "data-filter": key }, text));
  });
  return el("div", { class: "rw-filtergroep" }, el("h2", { id }, NAMES[facet]), el("ul", { "aria-labelledby": id }, ...rows));
}

/**
 * The filter that has the focus, to give the focus back after the list was made anew. A chosen filter that was taken
 * away is gone; then the outcome has it.
 * @returns {() => void}
 */
export function keepFocus() {
  const link = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
  const key = link.dataset.filter;
  const taken = link.matches(`${CHOSEN} a`);
  const wide = window.matchMedia(WIDE).matches;
  return () => {
    if (key === undefined && !taken) return;
    const target = wide && key !== undefined ? `[data-filter="${CSS.escape(key)}"]` : "[data-uitkomst]";
    const again = document.querySelector(target);
    if (again instanceof HTMLElement) again.focus();
  };
}
