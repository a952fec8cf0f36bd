import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, fits, format, parse } from "../../hooks/routewijzer/web/praktijk/facets.mjs";

/** @type {[import("../../hooks/routewijzer/web/praktijk/facets.mjs").Facet, import("../../hooks/routewijzer/web/praktijk/facets.mjs").Facet]} */
const FACETS = [
  { sleutel: "van", naam: "Van sector", waarden: [["horeca", "Horeca"], ["haven", "Haven"]] },
  { sleutel: "bewijs", naam: "Bewijs", waarden: [["gemeten", "Gemeten"], ["beschreven", "Beschreven"]] },
];
const CARDS = [
  { van: ["horeca"], bewijs: ["gemeten"] },
  { van: ["horeca", "haven"], bewijs: ["beschreven"] },
  { van: [""], bewijs: ["beschreven"] },
];

test("de keuze komt uit het fragment en gaat er onveranderd weer in; onbekende woorden vallen weg", () => {
  assert.deepEqual(parse("#van=horeca&bewijs=gemeten", FACETS), { van: "horeca", bewijs: "gemeten" });
  assert.equal(format({ van: "horeca", bewijs: "gemeten" }), "#bewijs=gemeten&van=horeca");
  for (const odd of ["", "#", "#voorbeelden", "#van=", "#van=horec", "#toString=1&__proto__=x", "#%"]) {
    assert.deepEqual(parse(odd, FACETS), {}, odd);
  }
  assert.equal(format({}), "");
  assert.equal(format({ van: "" }), "");
});

test("een voorbeeld past als elk gekozen woord erbij staat", () => {
  const left = (/** @type {Record<string, string>} */ choice) => CARDS.map((card) => fits(card, choice));
  assert.deepEqual(left({}), [true, true, true]);
  assert.deepEqual(left({ van: "" }), [true, true, true]);
  assert.deepEqual(left({ van: "horeca" }), [true, true, false]);
  assert.deepEqual(left({ van: "horeca", bewijs: "gemeten" }), [true, false, false]);
  assert.deepEqual(left({ onbekend: "x" }), [false, false, false]);
});

test("een aantal telt de andere keuzes mee, maar niet de eigen", () => {
  assert.deepEqual(counts(CARDS, {}, FACETS[0]), { horeca: 2, haven: 1 });
  assert.deepEqual(counts(CARDS, { van: "haven" }, FACETS[0]), { horeca: 2, haven: 1 });
  assert.deepEqual(counts(CARDS, { bewijs: "gemeten" }, FACETS[0]), { horeca: 1, haven: 0 });
});
