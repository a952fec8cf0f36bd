/**
 * Answers, one JSON line for each line on stdin, what the browser's code says; `test_rules.py` compares.
 * `{"rules": [[rule, answers, today], …]}` or `{"answers": [[questions, given, today], …]}`.
 */

import { createInterface } from "node:readline";
import { knownAnswers } from "../../hooks/routewijzer/web/wijzer/answers.mjs";
import { activeAnswers, answeredQuestions, nextQuestion } from "../../hooks/routewijzer/web/wijzer/asking.mjs";
import { deciding, evaluate } from "../../hooks/routewijzer/web/wijzer/rules.mjs";

/**
 * @param {[unknown, unknown, unknown]} one
 * @returns {unknown}
 */
function rules([rule, answers, today]) {
  try {
    const { verdict, trace } = evaluate(rule, answers, today);
    return { verdict, trace, deciding: deciding(trace) };
  } catch (error) {
    return { fout: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * @param {[any[], any[], any, string]} one
 * @returns {unknown}
 */
function asking([vragen, rules, given, today]) {
  const data = /** @type {any} */ ({ vragen, hulp: rules.map((regel) => ({ regel, status: {} })) });
  const active = activeAnswers(data, given, today);
  return {
    active,
    asked: answeredQuestions(data, active, today).map(({ id }) => id),
    next: nextQuestion(data, given, today)?.id ?? null,
  };
}

/**
 * JSON cannot say "infinite": it would become null.
 * @param {string} _
 * @param {unknown} value
 */
function finite(_, value) {
  return typeof value === "number" && !Number.isFinite(value) ? `getal:${value}` : value;
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const said = asked.rules
    ? asked.rules.map(rules)
    : asked.asking
      ? asked.asking.map(asking)
      : asked.answers.map((/** @type {[any, any, string]} */ one) => knownAnswers(...one));
  process.stdout.write(`${JSON.stringify(said, finite)}\n`);
}
