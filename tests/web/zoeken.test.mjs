/** Parts of search that need no library: the fragment, filters, compounds, and what was probably meant. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { parts } from "../../hooks/routewijzer/web/zoeken/compounds.mjs";
import { counted, fits, statusValue } from "../../hooks/routewijzer/web/zoeken/facets.mjs";
import { makePlan, makeVocabulary } from "../../hooks/routewijzer/web/zoeken/plan.mjs";
import { readState, withChoice, writeState } from "../../hooks/routewijzer/web/zoeken/state.mjs";
import { nearest, sound } from "../../hooks/routewijzer/web/zoeken/suggest.mjs";
import { vectors } from "./vectors.mjs";

const { delen } = vectors("zoeken");

for (const [word, expected] of delen.gevallen) {
  test(`${word} bestaat uit [${expected}]`, () => {
    assert.deepEqual(
      parts(word, (piece) => delen.woorden.includes(piece)),
      expected,
    );
  });
}

test("vraag en filters gaan heen en terug door het adres", () => {
  const state = { q: "zzp & geld", chosen: { wie: "zzp", status: "open" }, letterlijk: true };
  assert.equal(writeState(state), "#q=zzp+%26+geld&wie=zzp&status=open&letterlijk=1");
  assert.deepEqual(readState(writeState(state)), state);
});

test("vreemde waarden en lange vragen komen niet binnen", () => {
  const { q, chosen } = readState(`#q=${"a".repeat(500)}&wie=<script>&status=Open&regio=../x&onbekend=1`);
  assert.equal(q.length, 120);
  assert.deepEqual(chosen, {});
});

test("een lege keuze haalt een filter weg", () => {
  assert.deepEqual(withChoice({ wie: "zzp", status: "open" }, "wie", ""), { status: "open" });
  assert.equal(writeState({}), "#");
});

const zzp = { wie: ["zzp"], situatie: ["geldzorgen"], status: "open", regio: "landelijk" };
const all = { wie: [], situatie: ["omscholen"], status: "vervallen", regio: "zwolle" };

test("iets zonder doelgroep is voor iedereen", () => {
  assert.equal(fits(all, { wie: "werkgever" }), true);
  assert.equal(fits(zzp, { wie: "werkgever" }), false);
  assert.equal(fits(zzp, { wie: "zzp", status: "open", regio: "landelijk" }), true);
});

test("een aantal bij een keuze telt de andere filters mee, niet die van zichzelf", () => {
  const labels = { wie: { zzp: "Zzp" }, situatie: {}, status: { open: "Open", vervallen: "Weg" }, regio: {} };
  const { status } = counted([zzp, all], { wie: "zzp", status: "open" }, labels);
  assert.deepEqual(
    status.map(({ value, count }) => [value, count]),
    [["open", 1], ["vervallen", 1]],
  ); // prettier-ignore
  assert.equal(statusValue("doorlopend"), "open");
  assert.equal(statusValue("niet-nodig"), "open");
  assert.equal(statusValue("opgegaan"), "vervallen");
  assert.equal(statusValue(""), "");
});

const known = ["subsidie", "voordeel", "jobcoach", "praktijkleren", "ontslag", "mobiliteitsteam", "lkv", "bouw"].map((word) => ({ word, often: 1 }));
for (const [typed, meant] of [
  ["subsidei", "subsidie"],
  ["vordeel", "voordeel"],
  ["jobkoach", "jobcoach"],
  ["pratijkleren", "praktijkleren"],
  ["mobilitijtsteam", "mobiliteitsteam"],
  ["ontslach", "ontslag"],
  ["bauw", "bouw"],
  ["qqzxw", ""],
  ["lkb", ""],
]) {
  test(`${typed} wordt [${meant}]`, () => assert.equal(nearest(typed ?? "", known), meant));
}

for (const [typed, meant] of [
  ["burn", ""],
  ["leveringen", ""],
  ["roterdam", "rotterdam"],
]) {
  test(`${typed} wordt de plaats [${meant}]`, () => {
    const places = ["buren", "teteringen", "rotterdam"].map((word) => ({ word, often: 1, place: true }));
    assert.equal(nearest(typed ?? "", places), meant);
  });
}

test("woorden die hetzelfde klinken, zijn gelijk", () => {
  assert.equal(sound("kwaliteit"), sound("kwalitijt"));
  assert.notEqual(sound("bouw"), sound("boot"));
});

test("het eerste woord van een plaatsnaam is genoeg, als er verder niets staat en het geen ander woord is", () => {
  const words = { stopwoorden: "aan den", zoekwoorden: [], rollen: {}, afkortingen: "" };
  const regions = {
    rijnmond: { naam: "Rijnmond", gemeenten: [["capelle", "Capelle aan den IJssel"]] },
    west: { naam: "West", gemeenten: [["etten", "Etten-Leur"], ["loon", "Loon op Zand"], ["bergen", "Bergen op Zoom"]] },
    noord: { naam: "Noord", gemeenten: [["bergen-nh", "Bergen (NH.)"], ["ouder", "Ouder-Amstel"]] },
  }; // prettier-ignore
  const vocabulary = makeVocabulary(/** @type {any} */ (words), /** @type {any} */ (regions), (word) => word);
  const regionsOf = (/** @type {string} */ query) =>
    makePlan(query, vocabulary, (term) => Number(term === "ouder"), () => false).regios;
  assert.deepEqual(regionsOf("capelle"), ["rijnmond"]);
  assert.deepEqual(regionsOf("Etten"), ["west"]);
  assert.deepEqual(regionsOf("bergen").sort(), ["noord", "west"]);
  for (const query of ["loon", "ouder", "capelle ontslag", "rijn"]) assert.deepEqual(regionsOf(query), [], query);
});
