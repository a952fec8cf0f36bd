/** What people type, and how it is stored: `088 098 12 34` is stored as `tel:0880981234`. Pure. */

import { DECIMAL, WHOLE } from "./scalars.mjs";

const SCHEME = "https:";
const BARE_SITE = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/iu;

// What comes along with copied text and may not stand in a record; twin of `forbidden_characters` in `text.py`.
const UNSEEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const BREAKS = /\r\n?|[\u2028\u2029]/gu;

/**
 * @param {string} text
 * @returns {string} without signs that nobody sees
 */
export function visible(text) {
  return text.replace(BREAKS, "\n").replace(UNSEEN, "");
}

/**
 * @param {string} soort kind of field
 * @param {string} typed
 * @returns {string | number} what does not fit stays as it was typed, so that the check can say what is wrong
 */
export function stored(soort, typed) {
  const whole = visible(typed);
  const text = whole.trim();
  switch (soort) {
    case "geheel":
    case "getal":
      return WHOLE.test(text) || (soort === "getal" && DECIMAL.test(text)) ? Number(text) : text;
    case "telefoon": {
      const digits = text.replace(/^tel:/u, "").replace(/[\s().-]/gu, "");
      return /^\+?[0-9]+$/u.test(digits) ? `tel:${digits}` : text;
    }
    case "mail":
      return /^[^\s@:]+@[^\s@]+$/u.test(text) ? `mailto:${text}` : text;
    case "webadres":
      return BARE_SITE.test(text) ? `${SCHEME}//${text}` : text;
    default:
      // Spaces at the end are still being typed; they go when the record is made.
      return whole;
  }
}

/**
 * @param {string} soort
 * @param {unknown} value
 * @returns {string}
 */
export function typed(soort, value) {
  if (value === undefined || value === null) return "";
  const text = String(value);
  if (soort === "telefoon") return text.replace(/^tel:/u, "");
  if (soort === "mail") return text.replace(/^mailto:/u, "");
  return text;
}
