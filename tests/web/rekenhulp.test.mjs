import assert from "node:assert/strict";
import { test } from "node:test";
import { cents, euro, hours } from "../../hooks/routewijzer/web/rekenhulp/amounts.mjs";
import { compare } from "../../hooks/routewijzer/web/rekenhulp/income.mjs";
import { headline, meaning, rows } from "../../hooks/routewijzer/web/rekenhulp/words.mjs";

/** @typedef {import("../../hooks/routewijzer/web/rekenhulp/income.mjs").Work} Work */

/** @type {Work} */
const NONE = { loon: 0, per: "maand", uren: null, netto: null, lasten: null };

/**
 * @param {number} euros
 * @param {Partial<Work>} [rest]
 * @returns {Work}
 */
const work = (euros, rest) => ({ ...NONE, loon: Math.round(euros * 100), ...rest });

const plain = (/** @type {string} */ text) => text.replaceAll("\u00a0", " ");

test("een bedrag mag op alle gewone manieren zijn geschreven", () => {
  for (const [text, amount] of /** @type {const} */ ([
    ["2450", 245000],
    ["2.450", 245000],
    ["€ 2.450,50", 245050],
    ["2450.5", 245050],
    ["2450,-", 245000],
    [" 15,5 ", 1550],
    ["0", 0],
    ["1.000.000", 100000000],
  ])) {
    assert.equal(cents(text), amount, text);
  }
  for (const text of ["", "twee", "-5", "2,450.50", "12.3456", "2.45.000", "1e3", "1000001", "10 euro"]) {
    assert.equal(cents(text), null, text);
  }
});

test("uren zijn meer dan nul en passen in een week", () => {
  assert.deepEqual([hours("36"), hours("32,5"), hours("0"), hours("81"), hours("veel")], [36, 32.5, null, null, null]);
});

test("een bedrag leest als gewoon Nederlands", () => {
  assert.deepEqual([245000, 245050, 100000000].map(euro).map(plain), ["2.450 euro", "2.450,50 euro", "1.000.000 euro"]);
});

test("loon per uur, week en vier weken wordt loon per maand", () => {
  const month = (/** @type {Work} */ one) => compare(NONE, one, null).straks.bruto;
  assert.equal(month(work(2500)), 250000);
  assert.equal(month(work(600, { per: "week" })), 260000);
  assert.equal(month(work(2400, { per: "vier-weken" })), 260000);
  assert.equal(month(work(15, { per: "uur", uren: 40 })), 260000);
});

test("bruto: het verschil, het deel en het loon per uur", () => {
  const found = compare(work(3000, { uren: 40 }), work(2400, { uren: 30 }), null);
  assert.deepEqual([found.bruto, found.procent, found.netto], [-60000, -20, null]);
  assert.deepEqual([found.nu.uur, found.straks.uur], [1731, 1846]);
  assert.equal(plain(headline(found)), "U verdient bruto 600 euro minder per maand (20 procent).");
  assert.ok(meaning(found).some((text) => plain(text).startsWith("Per uur verdient u 1,15 euro meer. Dat u per maand minder")));
  assert.ok(meaning(found).some((text) => text.startsWith("Wij weten niet wat u netto overhoudt")));
});

test("vaste lasten die u straks niet invult blijven gelijk", () => {
  const found = compare(work(3000, { netto: 240000, lasten: 120000 }), work(2600, { netto: 215000 }), null);
  assert.deepEqual([found.straks.lasten, found.straks.over, found.nu.deel, found.straks.deel], [120000, 95000, 50, 56]);
  assert.equal(found.deelVan, "netto");
  assert.equal(plain(headline(found)), "U houdt netto 250 euro minder per maand over.");
});

test("is één nettoloon niet bekend, dan is het deel van bruto en staat dat erbij", () => {
  const found = compare(work(3000, { netto: 240000, lasten: 120000 }), work(2400), null);
  assert.deepEqual([found.deelVan, found.nu.deel, found.straks.deel, found.straks.over], ["bruto", 40, 50, null]);
  assert.ok(meaning(found).some((text) => text.includes("brutoloon") && text.includes("Van uw nettoloon is het deel groter")));
  assert.deepEqual(
    rows(found).map(({ naam, verschil }) => [naam, plain(verschil)]),
    [
      ["Bruto per maand", "600 euro minder"],
      ["Netto per maand", "niet bekend"],
      ["Vaste lasten per maand", "evenveel"],
      ["Netto over na vaste lasten", "niet bekend"],
      ["Vaste lasten als deel van bruto", "10 punten meer"],
    ],
  );
});

test("spaargeld: hoelang u kunt leven als nu, of anders hoelang u een tekort kunt aanvullen", () => {
  const now = work(3000, { netto: 240000, lasten: 200000 });
  const said = (/** @type {ReturnType<typeof compare>} */ found) => plain(meaning(found).join(" "));
  const short = compare(now, work(2200, { netto: 185000 }), 100000);
  assert.deepEqual([short.tekort, short.brug], [15000, { soort: "verschil", perMaand: 55000, maanden: 1 }]);
  assert.match(said(short), /elke maand 150 euro te kort .* elke maand 550 euro bij\. Met uw spaargeld kan dat 1 maand\./u);
  assert.ok(rows(short).some(({ straks }) => plain(straks) === "150 euro te kort"));
  const less = compare(now, work(2600, { netto: 215000 }), 100000);
  assert.deepEqual([less.tekort, less.brug], [0, { soort: "verschil", perMaand: 25000, maanden: 4 }]);
  const certain = compare(work(3000, { lasten: 200000 }), work(1900), 100000);
  assert.deepEqual([certain.tekort, certain.brug], [10000, { soort: "tekort", perMaand: 10000, maanden: 10 }]);
  assert.match(said(certain), /hele brutoloon\. .* minstens 100 euro te kort\. .* hoogstens 10 maanden aanvullen/u);
  assert.equal(compare(now, work(3000, { netto: 240000 }), 100000).brug, null);
  assert.equal(compare(work(3000, { lasten: 100000 }), work(2000), 100000).brug, null);
  assert.equal(compare(now, work(2200, { netto: 185000 }), null).brug?.maanden, null);
  assert.match(said(compare(now, work(2200, { netto: 185000 }), 10000)), /kan dat nog geen maand/u);
});

test("niets verdienen geeft geen deling door nul, en gelijk blijft gelijk", () => {
  const nothing = compare(NONE, NONE, 0);
  assert.deepEqual([nothing.procent, nothing.straks.deel, nothing.brug], [null, null, null]);
  assert.equal(plain(headline(nothing)), "U verdient bruto evenveel per maand als nu.");
  assert.ok(!JSON.stringify([rows(nothing), meaning(nothing)]).includes("NaN"));
});

test("netto hoger dan bruto krijgt een vraagteken", () => {
  const found = compare(work(2000, { netto: 240000 }), work(2000, { netto: 180000 }), null);
  assert.ok(meaning(found)[0]?.includes("hoger is dan het brutoloon"));
});
