/** Amounts as people type and read them. Pure; amounts are whole cents. */

const MOST_EUROS = 1_000_000;
const MOST_HOURS = 80;

/**
 * "€ 2.450,50" -> 245050; null when it is not an amount of money, or too much to be one.
 * @param {string} text
 * @returns {number | null}
 */
export function cents(text) {
  const euros = decimal(text.replace(/^€/u, ""));
  return euros === null || euros > MOST_EUROS ? null : Math.round(euros * 100);
}

/**
 * "32,5" -> 32.5; null when it cannot be the hours of one week of work.
 * @param {string} text
 * @returns {number | null}
 */
export function hours(text) {
  const found = decimal(text);
  return found === null || found <= 0 || found > MOST_HOURS ? null : found;
}

/**
 * 245050 -> "2.450,50 euro" and 245000 -> "2.450 euro".
 * @param {number} amount
 * @returns {string}
 */
export function euro(amount) {
  const digits = amount % 100 ? 2 : 0;
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${(amount / 100).toLocaleString("nl-NL", shape)}\u00a0euro`;
}

/**
 * A point before three digits divides thousands; before one or two it is a decimal point.
 * @param {string} text
 * @returns {number | null}
 */
function decimal(text) {
  const plain = text.replace(/\s+/gu, "").replace(/,-+$/u, "");
  const match =
    /^([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]{1,2}))?$/u.exec(plain) ?? /^([0-9]+)\.([0-9]{1,2})$/u.exec(plain);
  return match ? Number(`${match[1]?.replaceAll(".", "")}.${match[2] ?? "0"}`) : null;
}
