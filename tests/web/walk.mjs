/**
 * Walks every path through the wizard with the shipped code and says what went wrong; see `tests/records/test_paths.py`.
 * Reads {data, dag, gemeenten} from the standard input; writes {paden, langste, fouten}.
 */

import { readFileSync } from "node:fs";
import { withPlaces } from "../../hooks/routewijzer/web/shared/regions.mjs";
import { knownAnswers } from "../../hooks/routewijzer/web/wijzer/answers.mjs";
import { outcome } from "../../hooks/routewijzer/web/wijzer/outcome.mjs";
import { isOver } from "../../hooks/routewijzer/web/wijzer/over.mjs";
import { evaluate } from "../../hooks/routewijzer/web/wijzer/rules.mjs";
import { answeredQuestions, nextQuestion } from "../../hooks/routewijzer/web/wijzer/asking.mjs";
import { activeAnswers, readFragment, writeFragment } from "../../hooks/routewijzer/web/wijzer/state.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Given} Given */
/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Question} Question */

const UNKNOWN = "weet-niet";
const POSITIVE = /** @type {const} */ (["waarschijnlijk", "misschien"]);

const { data: sent, dag, gemeenten } = JSON.parse(readFileSync(0, "utf8"));
const data = withPlaces(sent);
/** @type {string[]} */
const fouten = [];
let paden = 0;
let langste = 0;

/** @param {string} text @param {Given} given */
function fault(text, given) {
  if (fouten.length < 20) fouten.push(`${text}: ${writeFragment(data, given)}`);
}

/** @param {Given} given @returns {string[]} */
function verdicts(given) {
  const known = knownAnswers(data.vragen, given, dag);
  return data.hulp.map(({ regel }) => evaluate(regel, known, dag).verdict);
}

/** @param {Question} question @returns {string[]} */
function answers(question) {
  return question.soort === "gemeente" ? gemeenten : [...question.opties.map(({ id }) => id), UNKNOWN];
}

/** @param {Given} given @param {string[]} before verdicts with one answer less */
function walk(given, before) {
  const now = verdicts(given);
  const turned = before.findIndex((verdict, at) => verdict !== "onbekend" && verdict !== now[at]);
  if (turned >= 0) fault(`${data.hulp[turned]?.id} draait om door een antwoord erbij`, given);
  const question = nextQuestion(data, given, dag);
  if (!question) {
    arrive(given, now);
    return;
  }
  if (given[question.id] !== undefined) fault(`${question.id} komt twee keer`, given);
  for (const value of answers(question)) walk({ ...given, [question.id]: value }, now);
}

/** @param {Given} given @param {string[]} now */
function arrive(given, now) {
  paden += 1;
  const order = Object.keys(given);
  langste = Math.max(langste, order.length);
  const { groepen } = outcome(data, given, dag);
  if (!POSITIVE.some((name) => groepen[name].length)) fault("lege uitkomst", given);
  for (const name of POSITIVE) {
    for (const { hulp } of groepen[name]) if (isOver(hulp, dag)) fault(`${hulp.id} is voorbij`, given);
  }
  // The link is the whole state: from it the same questions in the same order, and the same page.
  const back = readFragment(data, writeFragment(data, given));
  if (back.stale || JSON.stringify(Object.keys(back.given).sort()) !== JSON.stringify([...order].sort())) fault("link", given);
  if (answeredQuestions(data, back.given, dag).map(({ id }) => id).join() !== order.join()) fault("volgorde", given);
  for (const id of order) {
    const { [id]: _, ...left } = given;
    const kept = activeAnswers(data, left, dag);
    const erased = verdicts(kept);
    const survived = erased.findIndex((verdict, at) => verdict !== "onbekend" && verdict !== now[at]);
    if (survived >= 0) fault(`${data.hulp[survived]?.id} houdt een oordeel zonder ${id}`, given);
    if (id === order.at(-1) && nextQuestion(data, left, dag)?.id !== id) fault(`terug naar ${id}`, given);
  }
}

walk({}, data.hulp.map(() => "onbekend"));
process.stdout.write(JSON.stringify({ paden, langste, fouten }));
