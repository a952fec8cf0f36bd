import assert from "node:assert/strict";
import { test } from "node:test";
import { activeAnswers, answeredQuestions, nextQuestion } from "../../hooks/routewijzer/web/wijzer/asking.mjs";
import { wizard } from "./data.mjs";
import { vectors } from "./vectors.mjs";

const { vandaag, vragen, gevallen } = vectors("vragen");

for (const { naam, regels, gegeven, telt, gesteld, volgende } of gevallen) {
  test(`vragen: ${naam}`, () => {
    const hulp = regels.map((/** @type {any} */ regel) => ({ regel, status: {} }));
    const data = { ...wizard(hulp), vragen };
    const active = activeAnswers(data, gegeven, vandaag);
    assert.deepEqual(active, telt);
    assert.deepEqual(answeredQuestions(data, active, vandaag).map(({ id }) => id), gesteld);
    assert.equal(nextQuestion(data, gegeven, vandaag)?.id ?? null, volgende);
  });
}
