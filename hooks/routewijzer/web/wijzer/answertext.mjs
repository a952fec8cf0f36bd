/** An answer in words. Pure. */

import { longDay } from "../shared/days.mjs";
import { UNKNOWN_ANSWER } from "./rules.mjs";

/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Given} Given */

/**
 * The answer in words, for the overview of answers and inside reasons.
 * @param {Question} question
 * @param {{given: Given, known: import("./rules.mjs").Mapping}} context
 * @returns {string}
 */
export function answerText(question, { given, known }) {
  const value = question.soort === "afgeleid" ? known[question.id] : given[question.id];
  return [value]
    .flat()
    .map((part) => {
      if (part === UNKNOWN_ANSWER) return question.weet_niet;
      if (question.soort === "datum") return longDay(String(part));
      return question.opties.find((option) => option.id === part)?.naam ?? String(part ?? "");
    })
    .join(", ");
}
