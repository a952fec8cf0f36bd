import assert from "node:assert/strict";
import { test } from "node:test";
import { deciding, evaluate } from "../../hooks/routewijzer/web/wijzer/rules.mjs";
import { vectors } from "./vectors.mjs";

const cases = vectors("rules");

test("er zijn genoeg vectoren", () => {
  assert.ok(cases.length >= 60, `${cases.length}`);
});

for (const { naam, regel, antwoorden, vandaag, verdict, beslissend, fout } of cases) {
  test(`regel: ${naam}`, () => {
    const before = JSON.stringify([regel, antwoorden]);
    if (fout !== undefined) {
      assert.throws(() => evaluate(regel, antwoorden, vandaag), { message: fout });
      return;
    }
    const outcome = evaluate(regel, antwoorden, vandaag);
    assert.equal(outcome.verdict, verdict);
    assert.equal(outcome.trace.verdict, verdict);
    if (beslissend) {
      const leaves = deciding(outcome.trace).map((leaf) => [leaf.vraag ?? leaf.soort, leaf.verdict]);
      assert.deepEqual(leaves, beslissend);
    }
    assert.equal(JSON.stringify([regel, antwoorden]), before, "invoer is veranderd");
  });
}

test("geen regel (undefined) is geen voorwaarde", () => {
  assert.equal(evaluate(undefined, {}, "2026-11-21").verdict, "ja");
});

test("het spoor heeft dezelfde boom als de regel", () => {
  const rule = { alle: [{ vraag: "a", is: 1 }, { niet: { vandaag: true, vanaf: "2026-01-01" } }] };
  assert.deepEqual(evaluate(rule, { a: 1 }, "2025-01-01").trace, {
    soort: "alle",
    verdict: "ja",
    delen: [
      { soort: "vraag", vraag: "a", toets: "is", waarde: 1, verdict: "ja" },
      {
        soort: "niet",
        verdict: "ja",
        delen: [{ soort: "vandaag", toets: "vanaf", waarde: "2026-01-01", verdict: "nee" }],
      },
    ],
  });
});

test("undefined is geen antwoord", () => {
  assert.equal(evaluate({ vraag: "a", in: [] }, { a: undefined }, "2026-11-21").verdict, "onbekend");
});

test("geen regel heeft een leeg spoor", () => {
  assert.deepEqual(evaluate(null, {}, "2026-11-21").trace, { soort: "alle", verdict: "ja", delen: [] });
});
