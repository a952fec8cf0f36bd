/** What no file may hold, whatever the field: hidden characters, odd names, too much. Twin of the strict reader. */

/** @typedef {import("./gegevens.mjs").Limits} Limits */
/** @typedef {(string | number)[]} Path */
/** @typedef {[Path, string, Record<string, unknown>]} Placed path, name of the phrase, and what fills it in */

const KILO = 1024;

/**
 * Every such fault in the values of a record that becomes `text`.
 * @param {unknown} values
 * @param {string} text
 * @param {Limits} limits
 * @returns {Placed[]}
 */
export function limitFaults(values, text, limits) {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    return [[[], "te_groot_bestand", { kb: Math.floor(bytes / KILO), meeste: limits.bytes / KILO }]];
  }
  const hidden = forbidden(limits);
  /** @type {Placed[]} */
  const found = [];
  let count = 0;
  /** @type {(value: unknown, path: Path, depth: number) => void} */
  const look = (value, path, depth) => {
    count += 1;
    if (typeof value === "string") {
      const character = hidden.exec(value)?.[0];
      if (character) {
        found.push([path, "teken", { teken: named(character) }]);
      }
    } else if (value !== null && typeof value === "object") {
      if (depth > limits.lagen) {
        found.push([path, "te_diep", { meeste: limits.lagen }]);
        return;
      }
      for (const [key, part] of Object.entries(value)) {
        if (!Array.isArray(value)) {
          count += 1;
          found.push(...nameFaults(key, [...path, key], hidden, limits));
        }
        look(part, [...path, Array.isArray(value) ? Number(key) : key], depth + 1);
      }
    }
  };
  look(values, [], 1);
  return count > limits.waarden ? [[[], "te_veel_waarden", { meeste: limits.waarden }]] : found;
}

/**
 * @param {string} name
 * @param {Path} path
 * @param {RegExp} hidden
 * @param {Limits} limits
 * @returns {Placed[]}
 */
function nameFaults(name, path, hidden, limits) {
  const character = hidden.exec(name)?.[0];
  if (character) {
    return [[path, "teken", { teken: named(character) }]];
  }
  const characters = Array.from(name);
  const odd = limits.geen_veldnaam.includes(name) || name.includes("\n") || characters.length > limits.veldnaam;
  return odd ? [[path, "veldnaam", { naam: characters.slice(0, limits.veldnaam).join("") }]] : [];
}

/**
 * @param {Limits} limits
 * @returns {RegExp}
 */
function forbidden({ tekens }) {
  const ranges = tekens.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`);
  return new RegExp(`[${ranges.join("")}]`, "u");
}

/**
 * @param {string} character
 * @returns {string} U+XXXX
 */
function named(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
