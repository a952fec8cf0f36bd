import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, plain, typos } from "../../hooks/routewijzer/web/shared/text.mjs";
import { findPlaces, placeIndex } from "../../hooks/routewijzer/web/wijzer/places.mjs";

const INDEX = placeIndex([
  ["'s-Hertogenbosch", "s-hertogenbosch"],
  ["Bergen (L.)", "bergen-l"],
  ["Bergen (NH.)", "bergen-nh"],
  ["Bergen", "bergen-l"],
  ["Bergen", "bergen-nh"],
  ["Bergen op Zoom", "bergen-op-zoom"],
  ["Den Bosch", "s-hertogenbosch"],
  ["Den Haag", "s-gravenhage"],
  ["Epe", "epe"],
  ["Hellendoorn", "hellendoorn"],
  ["Kampen", "kampen"],
  ["Nijverdal", "hellendoorn"],
  ["Súdwest-Fryslân", "sudwest-fryslan"],
  ["Sneek", "sudwest-fryslan"],
  ...Array.from({ length: 20 }, (_, at) => /** @type {[string, string]} */ ([`Ooster${at}`, `ooster${at}`])),
]);

/** @param {string} typed */
function found(typed) {
  return findPlaces(INDEX, typed).found;
}

/** @param {string} typed */
function suggested(typed) {
  return findPlaces(INDEX, typed).places.map(({ name }) => name);
}

test("hoofdletters, accenten, apostrof en streepjes maken niet uit", () => {
  for (const typed of ["'s-Hertogenbosch", "s hertogenbosch", "’s-hertogenbosch", "'S HERTOGENBOSCH", " s-hertogenbosch "]) {
    assert.equal(found(typed), "s-hertogenbosch", typed);
  }
  assert.equal(found("sudwest fryslan"), "sudwest-fryslan");
  assert.equal(found("Su\u0301dwest-Frysla\u0302n"), "sudwest-fryslan");
});

test("andere namen en plaatsen in een gemeente", () => {
  assert.equal(found("den bosch"), "s-hertogenbosch");
  assert.equal(found("Nijverdal"), "hellendoorn");
});

test("een naam die bij meer gemeenten past wordt niet gekozen", () => {
  assert.equal(found("bergen"), null);
  const { places } = findPlaces(INDEX, "bergen");
  assert.deepEqual(places.slice(0, 2).map(({ name, slug }) => [name, slug]), [["Bergen", "bergen-l"], ["Bergen", "bergen-nh"]]);
});

test("voorstellen: eerst wat zo begint, dan wat het als woord heeft; hoogstens acht; elke gemeente één keer", () => {
  assert.deepEqual(suggested("zoom"), ["Bergen op Zoom"]);
  assert.deepEqual(suggested("den"), ["Den Bosch", "Den Haag"]);
  assert.equal(suggested("ooster").length, 8);
  const slugs = findPlaces(INDEX, "s").places.map(({ slug }) => slug);
  assert.deepEqual(slugs, [...new Set(slugs)]);
  assert.ok(slugs.includes("sudwest-fryslan"));
  assert.deepEqual(suggested("amp"), []);
});

test("een tikfout geeft een voorstel, nooit een keuze", () => {
  const match = findPlaces(INDEX, "kapmen");
  assert.equal(match.found, null);
  assert.equal(match.guessed, true);
  assert.deepEqual(
    match.places.map(({ slug }) => slug),
    ["kampen"],
  );
  assert.deepEqual(suggested("helendorn"), ["Hellendoorn"]);
  assert.deepEqual(suggested("qqzxw"), []);
});

test("hoe korter het woord, hoe minder tikfouten", () => {
  assert.deepEqual(suggested("epo"), []);
  assert.deepEqual(suggested("snek"), ["Sneek"]);
  assert.deepEqual(suggested("kamxxn"), []);
  assert.deepEqual(suggested("kampexx"), ["Kampen"]);
});

test("niets getypt", () => {
  assert.deepEqual(findPlaces(INDEX, " - "), { found: null, places: [], guessed: false });
});

test("tekst gelijk maken", () => {
  assert.equal(plain("  De Fryske  Marren! "), "de fryske marren");
  assert.equal(plain("IJsselstein"), "ijsselstein");
  assert.equal(plain("Ĳsselstein"), "ijsselstein");
});

test("tikfouten tellen", () => {
  assert.equal(typos("kampen", "kampen", 2), 0);
  assert.equal(typos("kampen", "kapmen", 2), 1);
  assert.equal(typos("kampen", "kamen", 2), 1);
  assert.equal(typos("kampen", "zwolle", 2), 3);
  assert.equal(typos("a", "abcd", 2), 3);
});

test("telefoonnummer in groepen", () => {
  assert.equal(phone("tel:0888989294"), "088\u00a0898\u00a092\u00a094");
  assert.equal(phone("tel:08008115"), "0800\u00a08115");
  assert.equal(phone("tel:14038"), "14038");
});
