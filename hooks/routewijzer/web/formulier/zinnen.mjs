/** Says which sentence is long and which word is hard. Pure. The Python twin is `language.py`. */

import { step } from "./woorden.mjs";

const END = /(?<=[.!?:;])["')*_]*\s+|\n+/u;
const WORD = /[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*/gu;
const LINK = /\]\([^)]*\)/gu;

/**
 * @param {string} text
 * @returns {number} words in its longest sentence
 */
export function longest(text) {
  const lines = text.replace(LINK, "]").split("\n").filter((line) => !line.trimStart().startsWith("|"));
  return Math.max(0, ...lines.join("\n").split(END).map((part) => part.match(WORD)?.length ?? 0));
}

/**
 * @param {{meeste_woorden: number, moeilijk: Record<string, string>}} language
 * @returns {(text: string) => string} what can be better, or ""
 */
export function adviser({ meeste_woorden, moeilijk }) {
  const words = Object.keys(moeilijk).sort((a, b) => b.length - a.length);
  const pattern = words.length
    ? new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words.map(escaped).join("|")})(?![\\p{L}\\p{N}_-])`, "giu")
    : null;
  return (text) => {
    const count = longest(text);
    const hard = pattern ? [...new Set(text.match(pattern) ?? [])] : [];
    const advice = hard.map((word) => step.hard(word, moeilijk[word.toLowerCase()] ?? ""));
    return [...(count > meeste_woorden ? [step.long(count)] : []), ...advice].join(" ");
  };
}

/** @param {string} word */
function escaped(word) {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}
