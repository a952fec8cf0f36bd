import assert from "node:assert/strict";
import { test } from "node:test";
import { activeAnswers, answeredQuestions, nextQuestion } from "../../hooks/routewijzer/web/wijzer/asking.mjs";
import { help, wizard } from "./data.mjs";
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

test("wat onthouden is geldt alleen op die dag", () => {
  const regel = { alle: [{ vandaag: true, vanaf: "2027-01-01" }, { vraag: "water", is: true }] };
  const data = { ...wizard([help({ id: "a", regel })]), vragen };
  const days = ["2026-12-31", "2027-01-01", "2026-12-31"];
  assert.deepEqual(days.map((day) => nextQuestion(data, { rol: "zzp" }, day)?.id ?? null), [null, "water", null]);
});

test("op de laatste dag van hulp is er nog een reden om te vragen, de dag erna niet", () => {
  const status = { stand: "geldend", aanvragen: "doorlopend", tot: vandaag };
  const data = { ...wizard([help({ id: "a", regel: { vraag: "water", is: true }, status })]), vragen };
  assert.equal(nextQuestion(data, { rol: "zzp" }, vandaag)?.id, "water");
  assert.equal(nextQuestion(data, { rol: "zzp" }, "2026-11-22"), null);
});
