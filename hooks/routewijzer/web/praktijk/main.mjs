/** Turns the facets of the library into a filter. The choice stands in the fragment: it can be shared and undone. */

import { el } from "../shared/dom.mjs";
import { counts, fits, format, parse } from "./facets.mjs";

/** @typedef {import("./facets.mjs").Facet} Facet */
/** @typedef {import("./facets.mjs").Choice} Choice */

const block = document.querySelector("[data-module=filter]");
const list = document.querySelector("[data-filterlijst]");
if (block instanceof HTMLElement && list instanceof HTMLElement) start(block, list);

/**
 * @param {HTMLElement} block
 * @param {HTMLElement} list
 */
function start(block, list) {
  const details = [...block.querySelectorAll("details")];
  const facets = details.map(readFacet);
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const cards = items.map(({ dataset }) =>
    Object.fromEntries(facets.map(({ sleutel }) => [sleutel, (dataset[sleutel] ?? "").split(" ")])),
  );
  const selects = new Map(facets.map((facet) => [facet, el("select", {}, ...options(facet))]));
  const chips = el("p", { class: "rw-labels" });
  const status = el("p", { role: "status" });
  const fields = facets.map((facet) => el("label", {}, facet.naam, selects.get(facet)));
  const form = el("div", { class: "rw-filter", role: "group", "aria-label": "Filter" }, ...fields);
  for (const part of details) part.remove();
  block.append(form, chips, status);

  const show = (/** @type {boolean} */ spoken) => {
    const choice = parse(location.hash, facets);
    items.forEach((item, at) => (item.hidden = !fits(cards[at] ?? {}, choice)));
    for (const [facet, select] of selects) fill(facet, select, counts(cards, choice, facet), choice);
    chips.replaceChildren(...facets.filter(({ sleutel }) => choice[sleutel]).map((facet) => chip(facet, choice, selects.get(facet), go)));
    const left = items.filter(({ hidden }) => !hidden).length;
    if (spoken) status.textContent = left === 1 ? "1 voorbeeld gevonden" : `${left} voorbeelden gevonden`;
  };
  /** @param {Choice} choice */
  const go = (choice) => {
    history.pushState(null, "", format(choice) || location.pathname);
    show(true);
  };
  form.addEventListener("change", () =>
    go(Object.fromEntries([...selects].map(([{ sleutel }, select]) => [sleutel, select.value]))),
  );
  addEventListener("popstate", () => show(true));
  show(location.hash.includes("="));
}

/**
 * @param {HTMLDetailsElement} details
 * @returns {Facet}
 */
function readFacet(details) {
  const values = [...details.querySelectorAll("li")];
  return {
    sleutel: details.dataset.facet ?? "",
    naam: details.querySelector("summary")?.textContent ?? "",
    waarden: values.map(({ dataset }) => [dataset.waarde ?? "", dataset.naam ?? ""]),
  };
}

/** @param {Facet} facet */
function options({ waarden }) {
  return [el("option", { value: "" }, "Alles"), ...waarden.map(([value]) => el("option", { value }))];
}

/**
 * @param {Facet} facet
 * @param {HTMLSelectElement} select
 * @param {Record<string, number>} left
 * @param {Choice} choice
 */
function fill(facet, select, left, choice) {
  const names = Object.fromEntries(facet.waarden);
  for (const option of select.options) {
    if (!option.value) continue;
    option.textContent = `${names[option.value]} (${left[option.value] ?? 0})`;
    option.disabled = !left[option.value] && option.value !== choice[facet.sleutel];
  }
  select.value = choice[facet.sleutel] ?? "";
}

/**
 * @param {Facet} facet
 * @param {Choice} choice
 * @param {HTMLSelectElement | undefined} select
 * @param {(choice: Choice) => void} go
 */
function chip(facet, choice, select, go) {
  const name = Object.fromEntries(facet.waarden)[choice[facet.sleutel] ?? ""];
  const onclick = () => {
    go({ ...choice, [facet.sleutel]: "" });
    // The button is gone; the field it belonged to is where one would look next.
    select?.focus();
  };
  return el("button", { type: "button", class: "rw-knop rw-knop--tweede", onclick }, `Verwijder filter: ${facet.naam}: ${name}`);
}
