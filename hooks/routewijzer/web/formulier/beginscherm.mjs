/** The first screen: what to add, what to mend, or a draft to go on with. */

import { el } from "../shared/dom.mjs";
import { plain } from "../shared/text.mjs";
import { writeAddress } from "./adres.mjs";
import { draftFile, draftList } from "./conceptdelen.mjs";
import { row } from "./keuzes.mjs";
import { NATIONAL } from "./werk.mjs";
import { list, start as words, step } from "./woorden.mjs";
import { search } from "./zoeklijst.mjs";

/** @typedef {import("./gegevens.mjs").Choices} Choices */
/** @typedef {import("./types.mjs").Screen} Screen */

// Regions are there already; they only change.
const NOT_NEW = "regio";
const MOST = 8;

/**
 * @param {object} given
 * @param {Choices} given.choices
 * @param {string} given.regio whose site this is, or ""
 * @param {string} given.site
 * @param {string} given.notice what went wrong on the way here, or ""
 * @param {import("./adres.mjs").Wanted} given.wanted what the address says already
 * @param {(text: string) => void} given.announce
 * @param {(fragment: string) => void} given.follow
 * @param {(draft: import("./saved.mjs").Draft) => void} given.resume
 * @returns {Screen}
 */
export function startScreen({ choices, regio, site, notice, wanted, announce, follow, resume }) {
  const heading = el("h1", { tabindex: "-1" }, words.heading);
  const node = el(
    "div",
    { class: "rw-begin" },
    heading,
    el("p", { class: "rw-inleiding" }, words.intro),
    notice ? el("p", { class: "rw-melding", role: "alert" }, notice) : null,
    draftList(resume, announce),
    newForm(choices, { ...wanted, regio: wanted.regio || regio }, follow),
    finder(choices, announce),
    draftFile(resume),
  );
  return { node, heading, title: `${words.heading} – ${site}` };
}

/**
 * @param {Choices} choices
 * @param {import("./adres.mjs").Wanted} wanted
 * @param {(fragment: string) => void} follow
 */
function newForm(choices, wanted, follow) {
  const kinds = choices.soorten.filter(({ id }) => id !== NOT_NEW);
  let soort = kinds.some(({ id }) => id === wanted.soort) ? wanted.soort : "";
  const fault = el("p", { class: "rw-fout", id: "begin-fout", role: "alert" });
  const select = el("select", { id: "begin-regio", "aria-describedby": "begin-fout" });
  const fill = () => {
    const kind = kinds.find(({ id }) => id === soort);
    const before = select.value || wanted.regio;
    const regions = !kind || kind.regionaal ? (choices.records.regio ?? []) : [];
    const options = [...(!kind || kind.landelijk ? [{ id: NATIONAL, naam: words.national }] : []), ...regions];
    select.replaceChildren(el("option", { value: "" }, step.choose), ...options.map(({ id, naam }) => el("option", { value: id }, naam)));
    select.value = options.some(({ id }) => id === before) ? before : options.length === 1 ? (options[0]?.id ?? "") : "";
  };
  const rows = kinds.map(({ id, label, uitleg }) =>
    row("radio", { id, naam: label, uitleg }, ["begin"], id === soort, () => {
      soort = id;
      fill();
    }),
  );
  fill();
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    fault.textContent = !soort ? words.noKind : !select.value ? words.noRegion : "";
    const geleerdVan = soort === wanted.soort ? wanted.geleerdVan : "";
    if (!fault.textContent) follow(writeAddress({ soort, regio: select.value, geleerdVan }));
    else /** @type {HTMLElement | null} */ (soort ? select : rows[0]?.querySelector("input"))?.focus();
  };
  return el(
    "form",
    { class: "rw-velden", novalidate: true, onsubmit: submit },
    el(
      "fieldset",
      { class: "rw-veld rw-veld--groep", "aria-describedby": "begin-fout" },
      el("legend", {}, el("h2", {}, words.kind)),
      el("div", { class: "rw-keuzes" }, rows),
    ),
    el("div", { class: "rw-veld" }, el("label", { class: "rw-label-veld", for: "begin-regio" }, words.region), select),
    fault,
    el("p", { class: "rw-knoppen" }, el("button", { class: "rw-knop", type: "submit" }, words.begin)),
  );
}

/**
 * @param {Choices} choices
 * @param {(text: string) => void} announce
 */
function finder(choices, announce) {
  const labels = Object.fromEntries(choices.soorten.map(({ id, label }) => [id, label]));
  const all = Object.entries(choices.records).flatMap(([soort, records]) => records.map((record) => ({ ...record, soort })));
  const input = el("input", { id: "zoek-record", type: "text", autocomplete: "off", spellcheck: "false", "aria-describedby": "zoek-hulp" });
  const found = el("ul", { class: "rw-suggesties" });
  const message = el("p", { class: "rw-hint" });
  input.addEventListener("input", () => {
    const typed = plain(input.value);
    const matches = typed ? search(all, typed) : [];
    found.replaceChildren(
      ...matches.slice(0, MOST).map(({ id, naam, soort = "" }) =>
        el("li", {}, el("a", { href: writeAddress({ open: `${soort}/${id}` }) }, `${naam} (${(labels[soort] ?? soort).toLowerCase()})`)),
      ),
    );
    message.textContent = !typed ? "" : !matches.length ? list.notHere : matches.length > MOST ? list.more(matches.length - MOST) : "";
    announce(typed ? (matches.length ? list.found(matches.length) : list.notHere) : "");
  });
  return el(
    "div",
    { class: "rw-veld" },
    el("h2", {}, words.change),
    el("label", { class: "rw-label-veld", for: "zoek-record" }, words.find),
    el("p", { class: "rw-hint", id: "zoek-hulp" }, words.changeHint),
    input,
    found,
    message,
  );
}
