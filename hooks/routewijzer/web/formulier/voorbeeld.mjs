/** The record as visitors will see it, in the look of the site: in a list and on its own page. */

import { longDay } from "../shared/days.mjs";
import { el, safeAddress } from "../shared/dom.mjs";
import { isPeriod, labelled, partOf, textsOf } from "./voorbeelddelen.mjs";
import { preview as words } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {Record<string, any>} Values */

// Shown in a place of their own, or not on the page of the record.
const ELSEWHERE = [
  ...["naam", "samenvatting", "synoniemen", "bronnen", "gecontroleerd_op", "controleer_elke", "zekerheid", "beheerder"],
  ...["redactienotitie", "voorbeelden", "familie", "code", "tegel", "uitgave", "niet_te_bereiken", "officiele_naam", "afkorting"],
];
const ON_CARD = ["status", "bewijs", "fase", "stand"];

/**
 * @param {Field[]} fields
 * @param {Values} values as they go into the file
 * @param {Question[]} vragen
 * @param {string} place name of the region, or ""
 * @returns {HTMLElement[]}
 */
export function previewOf(fields, values, vragen, place) {
  return [
    el("h2", { class: "rw-voorbeeld__kop" }, words.card),
    el("ul", { class: "rw-lijst" }, card(fields, values, place)),
    el("h2", { class: "rw-voorbeeld__kop" }, words.page),
    el("div", { class: "rw-voorbeeld__blad" }, page(fields, values, vragen, place)),
    el("p", { class: "rw-hint" }, words.hint),
  ];
}

/**
 * @param {Field[]} fields
 * @param {Values} values
 * @param {string} place
 */
function card(fields, values, place) {
  const found = fields.filter(({ key }) => ON_CARD.includes(key)).flatMap((field) => textsOf(field, values[field.key]).slice(0, 1));
  const labels = [place, ...found].filter(Boolean).map((text) => el("span", { class: "rw-label" }, text));
  return el(
    "li",
    { class: "rw-kaart" },
    el("h3", {}, values.naam || words.untitled),
    values.samenvatting ? el("p", {}, values.samenvatting) : null,
    el("p", { class: "rw-labels" }, labels, unsure(values)),
  );
}

/**
 * @param {Values} values
 * @returns {HTMLElement | null}
 */
function unsure({ zekerheid }) {
  return zekerheid === "laag" ? el("span", { class: "rw-label rw-label--onzeker" }, words.unsure) : null;
}

/**
 * @param {Field[]} fields
 * @param {Values} values
 * @param {Question[]} vragen
 * @param {string} place
 * @returns {HTMLElement[]}
 */
function page(fields, values, vragen, place) {
  const own = fields.filter(({ key }) => !ELSEWHERE.includes(key) && values[key] !== undefined);
  const facts = own.filter(isFact).flatMap((field) => {
    const texts = textsOf(field, values[field.key]);
    return texts.length ? [fact(field.label, texts.join(", "))] : [];
  });
  const officially = [values.officiele_naam, values.afkorting].filter(Boolean).join(", ");
  return [
    el("h3", { class: "rw-voorbeeld__titel" }, values.naam || words.untitled),
    officially ? el("p", { class: "rw-ondertitel" }, officially) : null,
    unsure(values) ? el("p", { class: "rw-labels" }, unsure(values)) : null,
    values.samenvatting ? el("p", { class: "rw-inleiding" }, values.samenvatting) : null,
    place || facts.length ? el("dl", { class: "rw-feiten" }, place ? fact(words.place, place) : null, facts) : null,
    ...own.filter((field) => !isFact(field)).map((field) => labelled(field.label, partOf(field, values[field.key], vragen))),
    sources(values),
  ].filter((part) => part !== null);
}

/**
 * What is said in a few words: a choice, a period, a name.
 * @param {Field} field
 */
function isFact({ soort, item, fields }) {
  if (soort === "groep") return (fields ?? []).every((part) => ["keuze", "periode", "dag", "geheel"].includes(part.soort));
  return ["keuze", "periode", "dag", "geheel", "getal", "tekst"].includes(soort) || (soort === "lijst" && item?.soort === "keuze");
}

/**
 * @param {string} name
 * @param {string} text
 */
function fact(name, text) {
  return el("div", {}, el("dt", {}, name), el("dd", {}, text));
}

/**
 * @param {Values} values
 * @returns {HTMLElement | null}
 */
function sources({ bronnen, gecontroleerd_op: day, beheerder }) {
  const rows = /** @type {any[]} */ (bronnen ?? []).map(({ titel, url, uitgever, gezien_op: seen }) => {
    const href = safeAddress(url, document.baseURI);
    return el(
      "li",
      {},
      href ? el("a", { href, rel: "noopener" }, titel ?? url) : (titel ?? ""),
      uitgever ? ` (${uitgever})` : null,
      ". ",
      isPeriod(seen) ? words.seen(longDay(seen)) : null,
    );
  });
  if (!rows.length && !day) return null;
  const checked = isPeriod(day) ? el("p", {}, words.checked(longDay(day), beheerder ?? "")) : null;
  return el("div", { class: "rw-bronnen" }, el("h4", {}, words.sources), el("ol", {}, rows), checked);
}
