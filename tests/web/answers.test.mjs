import assert from "node:assert/strict";
import { test } from "node:test";
import { knownAnswers } from "../../hooks/routewijzer/web/wijzer/answers.mjs";
import { vectors } from "./vectors.mjs";

const { vandaag, vragen, gevallen } = vectors("answers");

for (const { naam, gegeven, bekend } of gevallen) {
  test(`antwoorden: ${naam}`, () => {
    assert.deepEqual({ ...knownAnswers(vragen, gegeven, vandaag) }, bekend);
  });
}

test("een antwoord dat van een ander object komt telt niet", () => {
  assert.deepEqual({ ...knownAnswers(vragen, Object.create({ rol: "zzp" }), vandaag) }, {});
});
