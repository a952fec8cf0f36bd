/**
 * One value as YAML on one line, and what the build's reader makes of a word (twin of `parsing.py`).
 *
 * A word stands without quotes only when every reader takes it for that same text; so also what a reader of
 * older YAML takes for something else gets quotes.
 */

export const WHOLE = /^-?(?:0|[1-9][0-9]{0,14})$/;
export const DECIMAL = /^-?(?:0|[1-9][0-9]{0,11})\.[0-9]{1,2}$/;
// Constants, and numbers of any kind that some reader knows.
const OTHERWISE = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\.inf|\.nan)|[-+.]?[0-9][0-9_.:ex+]*|0[xo][0-9a-f_]+)$/i;
const DAY = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/;
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`=<~.][^\n\t]*$/;

/**
 * Whether a number written as text comes back as that number: whole, or with one or two decimals.
 * @param {number} number
 */
export function isReadAsNumber(number) {
  const text = String(number);
  return WHOLE.test(text) || DECIMAL.test(text);
}

/**
 * @param {unknown} value text, number, yes or no, or nothing
 * @param {boolean} within whether it stands between brackets
 * @returns {string}
 */
export function scalar(value, within) {
  if (typeof value === "number") {
    // -0 would become 0.
    return isReadAsNumber(value) ? String(value) : quoted(String(value));
  }
  if (typeof value === "string") {
    return isPlain(value, within) ? value : quoted(value);
  }
  return value === true ? "true" : value === false ? "false" : "null";
}

/**
 * @param {string} text
 * @returns {string}
 */
function quoted(text) {
  return JSON.stringify(text);
}

/**
 * @param {string} text
 * @param {boolean} within
 * @returns {boolean}
 */
function isPlain(text, within) {
  if (!PLAIN.test(text) || /\s$|:$|: |\s#/.test(text)) {
    return false;
  }
  if (within && /[,[\]{}?]/.test(text)) {
    return false;
  }
  return DAY.test(text) || !OTHERWISE.test(text);
}
