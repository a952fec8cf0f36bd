/** The form that works out what another job does to an income. Nothing is kept, nothing is sent. */

import { el } from "../shared/dom.mjs";
import { cents, hours } from "./amounts.mjs";
import { compare } from "./income.mjs";
import { FAULT, FIRST, STALE, headline, meaning, rows } from "./words.mjs";

/** @typedef {import("./income.mjs").Work} Work */
/** @typedef {import("./income.mjs").Outcome} Outcome */
/** @typedef {{field: HTMLInputElement, text: string}} Fault */

const template = document.querySelector("template[data-module=rekenhulp]");
if (template instanceof HTMLTemplateElement) start(template);

/** @param {HTMLTemplateElement} template */
function start(template) {
  template.after(template.content.cloneNode(true));
  template.parentElement?.querySelector(".rw-hapert")?.remove();
  const form = document.querySelector("form.rw-rekenhulp");
  const summary = document.querySelector(".rw-rekenhulp .rw-foutkader");
  const status = document.querySelector(".rw-rekenuitkomst [role=status]");
  const place = document.querySelector(".rw-rekenuitkomst > div");
  if (!(form instanceof HTMLFormElement && summary instanceof HTMLElement && status && place)) return;

  const title = document.title;
  const clear = (/** @type {string} */ text) => {
    status.textContent = text;
    place.replaceChildren();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { outcome, faults } = reading(form);
    showFaults(form, summary, faults);
    document.title = faults.length ? FAULT + title : title;
    if (outcome) {
      status.textContent = headline(outcome);
      place.replaceChildren(...shown(outcome));
      bring(document.getElementById("uitkomst"), "start");
    } else clear(FIRST);
  });
  // An outcome beside other figures would be wrong.
  form.addEventListener("input", () => {
    if (place.hasChildNodes()) clear(STALE);
  });
}

/**
 * @param {HTMLFormElement} form
 * @returns {{outcome: Outcome | null, faults: Fault[]}}
 */
function reading(form) {
  /** @type {Fault[]} */
  const faults = [];
  const nu = work(form, "nu", faults);
  const straks = work(form, "straks", faults);
  const spaargeld = amount(input(form, "spaargeld"), faults);
  return { outcome: nu && straks && !faults.length ? compare(nu, straks, spaargeld) : null, faults };
}

/**
 * @param {HTMLFormElement} form
 * @param {"nu" | "straks"} when
 * @param {Fault[]} faults
 * @returns {Work | null}
 */
function work(form, when, faults) {
  const wage = input(form, `${when}-loon`);
  const loon = amount(wage, faults);
  if (loon === null && !wage.value.trim()) faults.push({ field: wage, text: "vul een bedrag in" });
  const select = form.elements.namedItem(`${when}-per`);
  const per = /** @type {Work["per"]} */ (select instanceof HTMLSelectElement ? select.value : "maand");
  const time = input(form, `${when}-uren`);
  const uren = time.value.trim() ? hours(time.value) : null;
  if (uren === null && (time.value.trim() || per === "uur")) {
    faults.push({ field: time, text: "vul een getal in van 1 tot en met 80" });
  }
  const netto = amount(input(form, `${when}-netto`), faults);
  const lasten = amount(input(form, `${when}-lasten`), faults);
  return loon === null ? null : { loon, per, uren, netto, lasten };
}

/**
 * @param {HTMLInputElement} field
 * @param {Fault[]} faults
 * @returns {number | null}
 */
function amount(field, faults) {
  if (!field.value.trim()) return null;
  const found = cents(field.value);
  if (found === null) faults.push({ field, text: "vul een bedrag in, zoals 2450 of 2.450,50" });
  return found;
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @returns {HTMLInputElement}
 */
function input(form, name) {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`het veld ${name} ontbreekt`);
}

/**
 * "Straks: Nettoloon per maand": the fieldset and the label.
 * @param {HTMLInputElement} field
 * @returns {string}
 */
function labelOf(field) {
  const group = field.closest("fieldset")?.querySelector("legend")?.textContent?.trim();
  return [group, field.labels?.[0]?.textContent?.trim()].filter(Boolean).join(": ");
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} summary
 * @param {Fault[]} faults
 */
function showFaults(form, summary, faults) {
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  for (const place of form.querySelectorAll(".rw-fout")) place.replaceChildren();
  for (const { field, text } of faults) {
    field.setAttribute("aria-invalid", "true");
    form.querySelector(`#${field.id}-fout`)?.replaceChildren(text.charAt(0).toUpperCase() + text.slice(1));
  }
  const links = faults.map(({ field, text }) => {
    // The jump of the link itself would leave the label above the screen.
    const onclick = (/** @type {Event} */ event) => {
      event.preventDefault();
      bring(field, "center");
    };
    return el("li", {}, el("a", { href: `#${field.id}`, onclick }, `${labelOf(field)}: ${text}`));
  });
  summary.querySelector("ul")?.replaceChildren(...links);
  summary.hidden = !faults.length;
  if (!faults.length) return;
  bring(summary, "start");
}

/**
 * @param {HTMLElement | null} part
 * @param {"start" | "center"} block where on the screen
 */
function bring(part, block) {
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block, behavior: "instant" });
}

/**
 * @param {Outcome} outcome
 * @returns {HTMLElement[]}
 */
function shown(outcome) {
  const columns = /** @type {const} */ ([
    ["nu", "Nu"],
    ["straks", "Straks"],
    ["verschil", "Verschil"],
  ]);
  const head = columns.map(([, name]) => el("th", { scope: "col" }, name));
  const body = rows(outcome).map((row) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, row.naam),
      ...columns.map(([key, name]) => el("td", {}, el("span", { class: "rw-tabel__kolom" }, name), ` ${row[key]}`)),
    ),
  );
  const thead = el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Wat"), ...head));
  return [
    el("div", { class: "rw-tabel" }, el("table", {}, thead, el("tbody", {}, ...body))),
    el("ul", {}, ...meaning(outcome).map((text) => el("li", {}, text))),
    el("p", {}, el("a", { href: "#wat-helpt" }, "Bekijk wat helpt als u minder verdient")),
    el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick: () => print() }, "Print deze uitkomst"),
  ];
}
