/** The words for a fault: the phrases that the build publishes, filled in (twin of `phrases.py` and `findings.py`). */

import { closest } from "./lijkt.mjs";

/** @typedef {import("./gegevens.mjs").Wording} Wording */
/** @typedef {import("./gegevens.mjs").Said} Said */

const MOST_SHOWN = 12;

/**
 * @param {Wording} words
 * @param {string} name
 * @param {Record<string, unknown>} [values]
 * @returns {Said}
 */
export function said(words, name, values = {}) {
  const [code, text, hint] = words.zinnen[name];
  return { code, text: filled(text, values), hint: filled(hint, values) };
}

/**
 * @param {string} text
 * @param {Record<string, unknown>} values
 * @returns {string}
 */
function filled(text, values) {
  return text.replace(/\{([a-z_]+)\}/g, (_, name) => String(values[name]));
}

/**
 * The word that was probably meant, or else what there is to choose from when that is short.
 * @param {Wording} words
 * @param {string} word
 * @param {readonly string[]} allowed
 * @param {number} [most]
 * @returns {string}
 */
export function didYouMean(words, word, allowed, most = MOST_SHOWN) {
  const options = [...allowed].sort();
  const close = closest(word, options);
  if (close) {
    return filled(words.bedoelde, { woord: close });
  }
  const more = options.length > most ? " …" : "";
  return options.length ? filled(words.kies, { woorden: options.slice(0, most).join(", ") + more }) : "";
}

/**
 * A value as it is named in a sentence.
 * @param {Wording} words
 * @param {unknown} value
 * @param {number} most characters
 * @returns {string}
 */
export function shown(words, value, most) {
  if (value === null || value === undefined) {
    return words.gevonden.none;
  }
  if (typeof value === "object") {
    return Array.isArray(value) ? words.gevonden.list : words.gevonden.dict;
  }
  return typeof value === "boolean" ? String(value) : `'${shortened(String(value), most)}'`;
}

/**
 * The text, or its beginning: a sentence must stay readable.
 * @param {string} text
 * @param {number} most characters
 * @returns {string}
 */
export function shortened(text, most) {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}
