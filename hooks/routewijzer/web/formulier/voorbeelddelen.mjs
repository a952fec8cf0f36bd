/** The parts of the preview: how a value looks by the kind of its field. */

import { longDay } from "../shared/days.mjs";
import { el, safeAddress } from "../shared/dom.mjs";
import { phone } from "../shared/text.mjs";
import { wordOf } from "./keuzes.mjs";
import { conditions } from "./regelwoorden.mjs";
import { step as stepWords, send } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("../shared/dom.mjs").Child} Child */

const LONG = 40;
const DAYS = ["dag", "periode"];

/**
 * @param {unknown} value
 * @returns {boolean} whether it can be said as a day, a month or a year
 */
export function isPeriod(value) {
  return /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?$/u.test(String(value));
}

/**
 * @param {string} label
 * @param {Child[]} content
 * @returns {HTMLElement}
 */
export function labelled(label, content) {
  return el("div", {}, el("h4", {}, label), content);
}

/**
 * A value in words, in pieces that go on one line.
 * @param {Field} field
 * @param {any} value
 * @returns {string[]}
 */
export function textsOf(field, value) {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => (field.item ? textsOf(field.item, one) : []));
  if (field.fields) return field.fields.flatMap((part) => textsOf(part, value[part.key]));
  if (typeof value === "boolean") return [value ? stepWords.yes : stepWords.no];
  if (DAYS.includes(field.soort) && isPeriod(value)) return [longDay(String(value))];
  const option = field.options?.find(({ id }) => id === value);
  return [option ? wordOf(option) : String(value)];
}

/**
 * @param {Field} field
 * @param {any} value
 * @param {Question[]} vragen
 * @returns {Child[]}
 */
export function partOf(field, value, vragen) {
  const { soort, item } = field;
  if (soort === "regel") return [conditions(value, vragen)];
  if (soort === "groep") return isDesk(field) ? [desk(value)] : group(field, value, vragen);
  if (soort !== "lijst" || !item) return soort === "lang" ? story(String(value)) : textsOf(field, value).map((text) => el("p", {}, text));
  if (!item.fields) return [el("ul", {}, value.map((/** @type {any} */ one) => el("li", {}, textsOf(item, one).join(""))))];
  return isDesk(item) ? value.map(desk) : [rows(item.fields, value)];
}

/**
 * @param {Field} field
 * @param {Record<string, any>} value
 * @param {Question[]} vragen
 * @returns {Child[]}
 */
function group({ fields }, value, vragen) {
  return (fields ?? [])
    .filter(({ key }) => value[key] !== undefined && key !== "zekerheid")
    .flatMap((part) => {
      const content = partOf(part, value[part.key], vragen);
      return part.soort === "lang" ? content : [el("p", {}, el("strong", {}, part.label)), ...content];
    });
}

/**
 * Parts with fields: steps when there is one text, else a table with only the columns that are filled.
 * @param {Field[]} fields
 * @param {Record<string, any>[]} value
 */
function rows(fields, value) {
  const used = fields.filter(({ key, soort }) => soort !== "janee" && value.some((row) => row?.[key] !== undefined));
  const cell = (/** @type {Field} */ field, /** @type {any} */ row) => textsOf(field, row?.[field.key]).join(", ");
  const [first, ...others] = used;
  if (!first) return null;
  if (first.soort === "lang" && value.some((row) => cell(first, row).length > LONG || others.length < 2)) {
    return el("ol", { class: "rw-stappen" }, value.map((row) => {
      const more = others.map((field) => cell(field, row)).filter(Boolean).join(", ");
      return el("li", {}, cell(first, row), more ? ` (${more})` : null);
    }));
  }
  const head = el("thead", {}, el("tr", {}, used.map(({ label }) => el("th", { scope: "col" }, label))));
  const body = value.map((row) =>
    el("tr", {}, used.map((field, at) => at
      ? el("td", {}, el("span", { class: "rw-tabel__kolom" }, field.label), " ", cell(field, row))
      : el("th", { scope: "row" }, cell(field, row)))),
  );
  return el("div", { class: "rw-tabel" }, el("table", {}, head, el("tbody", {}, body)));
}

/** @param {Field} field */
function isDesk({ fields }) {
  return ["naam", "tel", "mail"].every((key) => fields?.some((part) => part.key === key));
}

/** @param {Record<string, any>} value */
function desk({ naam, toelichting, tel, mail, url, open, inloop }) {
  const link = (/** @type {string | undefined} */ address, /** @type {string} */ text) => {
    const href = safeAddress(address, document.baseURI);
    return href ? el("p", {}, el("a", { href, rel: "noopener" }, text)) : null;
  };
  return el(
    "div",
    { class: "rw-contact" },
    el("h5", {}, naam ?? ""),
    toelichting ? el("p", {}, toelichting) : null,
    tel ? link(tel, send.call(phone(tel))) : null,
    open ? el("p", {}, open) : null,
    inloop ? el("p", {}, inloop) : null,
    mail ? link(mail, String(mail).replace(/^mailto:/u, "")) : null,
    link(url, String(url)),
  );
}

/**
 * A story with its headings and lists; other Markdown is shown as it was typed.
 * @param {string} text
 * @returns {HTMLElement[]}
 */
function story(text) {
  return text.split(/\n{2,}/u).filter((part) => part.trim()).map((part) => {
    const heading = /^#{1,6} +(.+)$/u.exec(part.trim());
    if (heading) return el("p", {}, el("strong", {}, heading[1] ?? ""));
    const lines = part.trim().split("\n");
    const items = lines.map((line) => /^(?:[-*]|[0-9]+\.) +(.+)$/u.exec(line)?.[1]);
    return items.every(Boolean) ? el("ul", {}, items.map((item) => el("li", {}, item ?? ""))) : el("p", {}, lines.join(" "));
  });
}
