/** For editors: the answers of this outcome as a `voorbeelden` entry of each record, with the day fixed. */

import { el } from "../shared/dom.mjs";
import { answerText } from "./answertext.mjs";
import { answeredQuestions } from "./asking.mjs";
import { testcase as words } from "./resultwords.mjs";

/** @typedef {import("./outcome.mjs").Item} Item */
/** @typedef {import("./main.mjs").Scene} Scene */

/**
 * @param {HTMLElement} card
 * @param {Item} item
 * @param {Scene} scene
 */
export function addCase(card, item, scene) {
  if (item.hulp.soort !== "regeling") return;
  const text = caseText(item, scene);
  const said = el("p", { role: "status" });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => (said.textContent = words.copied),
      () => (said.textContent = words.failed),
    );
  card.append(
    el(
      "details",
      { class: "rw-testgeval" },
      el("summary", {}, words.heading),
      el("p", { class: "rw-hint" }, words.hint(item.hulp.id)),
      el("pre", { tabindex: "0" }, text),
      el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick: copy }, words.copy),
      said,
    ),
  );
}

/**
 * YAML to put under `voorbeelden:`. What was checked on cards is no answer to a question and does not count.
 * @param {Item} item
 * @param {Scene} scene
 * @returns {string}
 */
function caseText(item, scene) {
  const { data, given, today } = scene;
  const asked = answeredQuestions(data, given, today).filter(({ soort }) => soort !== "afgeleid" || given.gemeente === undefined);
  const name = asked.map((question) => answerText(question, scene)).join(", ");
  const rows = asked.map(({ id }) => `      ${id}: ${yaml(given[id])}\n`);
  // The verdict of the rule itself, without what was checked on the card.
  const verdict = item.sporen[0].verdict;
  const head = `  - naam: ${JSON.stringify(name.slice(0, 160))}\n    dag: ${JSON.stringify(today)}\n    antwoorden:\n`;
  return `${head}${rows.join("")}    verwacht: ${verdict}\n`;
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function yaml(value) {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
