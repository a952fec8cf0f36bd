/** Values with a form of their own: days, addresses, keys. Twin of the validators in `models/types.py`. */

import { refusal } from "./adressen.mjs";
import { shortened } from "./zeggen.mjs";

/** @typedef {import("./gegevens.mjs").Limits} Limits */
/** @typedef {[string, Record<string, unknown>]} Named the name of a phrase, and what fills it in */

const PERIOD = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SCHEMES = new Map([
  ["webadres", "https:"],
  ["telefoon", "tel:"],
  ["mailadres", "mailto:"],
]);

export const FORMS = ["dag", "periode", "adres", "webadres", "telefoon", "mailadres", "slug"];

/**
 * What is wrong with a text that should have this form; null when nothing is.
 * @param {string} form one of FORMS
 * @param {string} text
 * @param {Limits} limits
 * @returns {Named | null}
 */
export function formFault(form, text, limits) {
  if (form === "dag" || form === "periode") {
    const fits = form === "periode" ? PERIOD.test(text) : text.length === 10;
    return fits && isDay(text + "-01-01".slice(text.length - 4)) ? null : [form, { waarde: shortened(text, limits.getoond) }];
  }
  if (form === "slug") {
    return isKey(text, limits) ? null : ["slug", { waarde: shortened(text, limits.getoond) }];
  }
  const refused = refusal(text, limits.adres);
  const scheme = SCHEMES.get(form);
  if (!scheme) {
    return refused;
  }
  // The type below it speaks first: an address that may not be published at all.
  const about = form === "webadres" && refused ? refused : /** @type {Named} */ ([form, {}]);
  return refused || !text.startsWith(scheme) ? about : null;
}

/**
 * Whether a text is a day that exists, as JJJJ-MM-DD.
 * @param {unknown} text
 * @returns {boolean}
 */
export function isDay(text) {
  const found = typeof text === "string" ? /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) : null;
  if (!found) {
    return false;
  }
  const [year, month, day] = found.slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year > 0 && month > 0 && day > 0 && day <= (DAYS[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
}

/**
 * The key of a record: a name, or region/name.
 * @param {string} text
 * @param {Limits} limits
 */
function isKey(text, limits) {
  const at = text.indexOf("/");
  return (at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]).every((part) => isSlug(part, limits));
}

/**
 * Whether a name may become the name of a file.
 * @param {string} text
 * @param {Limits} limits
 * @returns {boolean}
 */
export function isSlug(text, limits) {
  return text.length <= limits.slug && SLUG.test(text) && !limits.gereserveerd.includes(text);
}
