/** The outcome as a plain text, short enough for a mail program. Pure. */

import { statusText } from "../status.mjs";
import { ownDesks, firstDesk } from "./parts.mjs";
import { answerText } from "./answertext.mjs";
import { groups, result, take as words } from "./resultwords.mjs";
import { answeredQuestions } from "./asking.mjs";

/** @typedef {import("./main.mjs").Scene} Scene */
/** @typedef {import("./outcome.mjs").Item} Item */

// Some mail programs cut off longer addresses.
const MOST = 1800;

/**
 * A `mailto:` address with subject and text; when it gets too long, the last cards are counted instead of named.
 * @param {Pick<Scene, "data" | "given" | "known" | "today" | "root">} scene
 * @param {import("./outcome.mjs").Outcome} found
 * @param {string} link
 * @returns {string}
 */
export function mailAddress(scene, found, link) {
  const { waarschijnlijk, misschien } = found.groepen;
  const cards = [...waarschijnlijk, ...misschien];
  for (let shown = cards.length; ; shown--) {
    const first = waarschijnlijk.slice(0, shown);
    const second = misschien.slice(0, Math.max(0, shown - waarschijnlijk.length));
    const left = cards.length - shown;
    const text = [
      ...head(scene),
      ...group(groups.waarschijnlijk, first),
      ...group(groups.misschien, second),
      ...(left ? [words.more(left)] : []),
      "",
      link,
      "",
      scene.data.voorbehoud,
    ].join("\r\n");
    const address = `mailto:?subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(text)}`;
    if (address.length <= MOST || shown === 0) return address;
  }
}

/**
 * @param {Pick<Scene, "data" | "given" | "known" | "today">} scene
 * @returns {string[]}
 */
function head(scene) {
  const { data, given, today } = scene;
  const answers = answeredQuestions(data, given, today).map((question) => `- ${question.kort}: ${answerText(question, scene)}`);
  const desk = firstDesk(ownDesks(scene));
  const reach = desk ? ["", [desk.naam, desk.tel?.replace("tel:", ""), desk.url].filter(Boolean).join(", ")] : [];
  return [`${result.answers}:`, ...answers, ...reach];
}

/**
 * @param {string} name
 * @param {Item[]} items
 * @returns {string[]}
 */
function group(name, items) {
  if (!items.length) return [];
  const line = (/** @type {Item} */ { hulp, status }) => [`- ${hulp.naam}`, ...(status ? [`(${statusText(status)})`] : [])].join(" ");
  return ["", `${name}:`, ...items.map(line)];
}
