/** "Bedoelde u": for a word that the site does not know, the word that looks or sounds most like it. Pure. */

import { typos } from "../shared/text.mjs";

/** @typedef {{word: string, often: number, place?: boolean}} Known a word of the site and in how many documents it occurs */

const SHORTEST = 4;
const LONG = 9;
// There are thousands of places: many a word that the site does not know looks like one ("burn", "leveringen").
const SHORTEST_PLACE = 5;
/** Dutch spellings that sound the same, in order. @type {[RegExp, string][]} */
const SOUNDS = [
  [/([a-z])\1+/gu, "$1"],
  [/ij|ei|y/gu, "ei"],
  [/au|ou/gu, "ou"],
  [/sch$/u, "s"],
  [/ch|g/gu, "g"],
  [/c(?=[eiy])/gu, "s"],
  [/ck|c|q/gu, "k"],
  [/x/gu, "ks"],
  [/ph/gu, "f"],
  [/th|dt|d$/gu, "t"],
  [/z/gu, "s"],
  [/v/gu, "f"],
  [/ie/gu, "i"],
];

/** @type {Map<string, string>} */
const heardBefore = new Map();

/**
 * How a word sounds; remembered, because every word of the site is compared with every typing fault.
 * @param {string} word
 * @returns {string}
 */
export function sound(word) {
  let heard = heardBefore.get(word);
  if (heard === undefined) {
    heard = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word);
    heardBefore.set(word, heard);
  }
  return heard;
}

/**
 * The word that was probably meant, or "". One fault in a short word, two in a long one; sounding the same is nearest.
 * @param {string} word
 * @param {Iterable<Known>} known
 * @returns {string}
 */
export function nearest(word, known) {
  if (word.length < SHORTEST) return "";
  const most = word.length < LONG ? 1 : 2;
  const heard = sound(word);
  let best = { word: "", faults: most + 1, often: 0 };
  for (const { word: other, often, place } of known) {
    if (other.length < SHORTEST || Math.abs(other.length - word.length) > most) continue;
    if (place && (word.length < SHORTEST_PLACE || other[0] !== word[0] || typos(word, other, 1) > 1)) continue;
    const faults = sound(other) === heard ? 0.5 : typos(word, other, most) + (other[0] === word[0] ? 0 : 0.5);
    if (faults < best.faults || (faults === best.faults && often > best.often)) best = { word: other, faults, often };
  }
  return best.faults <= most + 0.5 ? best.word : "";
}
