import assert from "node:assert/strict";
import { test } from "node:test";
import { nextDay } from "../../hooks/routewijzer/web/status.mjs";
import { outcome } from "../../hooks/routewijzer/web/wijzer/outcome.mjs";
import { DATA, TODAY, help, rule, wizard } from "./data.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Given} Given */
/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").WizardData} WizardData */

const EMPLOYER = { situatie: "te-weinig-werk", rol: "werkgever", gemeente: "kampen" };
const LEARN = { situatie: "omscholen", rol: "werkgever", gemeente: "kampen" };

/**
 * @param {Given} given
 * @param {WizardData} [data]
 * @param {string} [today]
 * @returns {any}
 */
function ids(given, data = DATA, today = TODAY) {
  const { groepen, andere, regionaal } = outcome(data, given, today);
  const names = Object.fromEntries(Object.entries(groepen).map(([name, items]) => [name, items.map(({ hulp }) => hulp.id)]));
  return { ...names, andere, regionaal };
}

test("groepen voor een werkgever in Kampen", () => {
  assert.deepEqual(ids({ ...EMPLOYER, mensen: "10-49", doel: "houden" }), {
    waarschijnlijk: ["zwolle/brigade", "klein"],
    misschien: ["midden", "onzeker"],
    straks: [],
    niet: ["uitlenen"],
    andere: 6,
    regionaal: 0,
  });
});

test("wat op iemand anders wacht is voor anderen; wat ook op een eigen antwoord afvalt niet", () => {
  const [size, age] = [{ vraag: "mensen", hoogstens: 9 }, { vraag: "gevestigd", is: true }];
  const data = wizard([help({ id: "nvt", regel: size }), help({ id: "beide", regel: { alle: [size, age] } })]);
  const found = ids({ rol: "zzp", gevestigd: "nee" }, data);
  assert.deepEqual([found.niet, found.andere], [["beide"], 1]);
  // Wherever in the rule it says for whom it is.
  const other = { vraag: "rol", is: "werkgever" };
  for (const regel of [other, { een_van: [other, age] }, { alle: [{ een_van: [other] }, age] }]) {
    assert.equal(ids({ rol: "zzp", gevestigd: "nee" }, wizard([help({ id: "a", regel })])).andere, 1);
  }
});

test("van wat nog open is telt als passend alleen wat zeker nodig is en past", () => {
  const [here, size] = [{ vraag: "gemeente", is: "kampen" }, { vraag: "mensen", hoogstens: 9 }];
  const regel = { alle: [{ vraag: "rol", is: "werkgever" }, { een_van: [{ alle: [here, size] }, { vraag: "sector", is: "bouw" }] }] };
  const [item] = outcome(wizard([help({ id: "a", regel })]), EMPLOYER, TODAY).groepen.misschien;
  assert.deepEqual(item?.past.map(({ vraag }) => vraag), ["rol"]);
});

test("straks en gesloten staan apart, wat het eerst sluit staat vooraan", () => {
  assert.deepEqual(ids({ ...LEARN, sector: "bouw" }), {
    waarschijnlijk: ["bouwfonds", "vca"],
    misschien: [],
    straks: ["gesloten", "straks"],
    niet: [],
    andere: 7,
    regionaal: 0,
  });
});

test("dezelfde antwoorden op een andere dag", () => {
  const given = { ...LEARN, sector: "bouw" };
  assert.deepEqual(ids(given, DATA, "2026-12-01").waarschijnlijk, ["bouwfonds", "vca"]);
  assert.deepEqual(ids(given, DATA, "2026-12-02").straks, ["bouwfonds", "gesloten", "straks"]);
  assert.deepEqual(ids(given, DATA, "2027-06-01").waarschijnlijk, ["straks", "vca"]);
});

test("vervallen, gestopt en opgegaan komen nergens voor, op geen enkele manier", () => {
  for (const given of [{}, EMPLOYER, LEARN, { ...EMPLOYER, rol: "zzp" }, { ...EMPLOYER, rol: "weet-niet" }]) {
    const { groepen, andere, regionaal } = outcome(DATA, given, TODAY);
    const items = Object.values(groepen).flat();
    assert.equal(items.length + andere + regionaal, DATA.hulp.length - 3);
    for (const { hulp } of items) assert.ok(!/vervallen|gestopt|opgegaan/.test(hulp.id), hulp.id);
  }
});

test("alles weet niet: landelijke hulp is misschien, hulp in regio's wordt geteld", () => {
  const given = { situatie: "weet-niet", rol: "weet-niet", gemeente: "weet-niet", sector: "weet-niet" };
  const found = ids(given);
  assert.deepEqual(found.waarschijnlijk, []);
  assert.deepEqual(found.niet, []);
  assert.equal(found.regionaal, 2);
  assert.equal(found.misschien.length, 7);
  assert.ok(outcome(DATA, given, TODAY).groepen.misschien.every(({ beslissend }) => beslissend.length));
});

test("alleen een regio gegeven", () => {
  const found = outcome(DATA, { ...EMPLOYER, gemeente: "weet-niet", regio: "rijnmond" }, TODAY);
  assert.equal(found.regio, "rijnmond");
  const item = found.groepen.misschien.find(({ hulp }) => hulp.id === "rijnmond/werkt-door");
  assert.equal(item?.verdict, "ja");
  assert.equal(item?.noot, "bestaat");
});

test("lage zekerheid is nooit waarschijnlijk", () => {
  const item = outcome(DATA, EMPLOYER, TODAY).groepen.misschien.find(({ hulp }) => hulp.id === "onzeker");
  assert.equal(item?.verdict, "ja");
  assert.equal(item?.noot, "gegevens");
});

test("een programma waarvan de looptijd voorbij is, is niet meer zeker", () => {
  const given = { situatie: "te-weinig-werk", rol: "werkgever" };
  for (const [einde, last] of [["2026", "2026-12-31"], ["2026-11", "2026-11-30"], ["2026-11-21", "2026-11-21"]]) {
    const data = wizard([help({ id: "a", soort: "programma", regel: null, status: { programma: "lopend", einde } })]);
    assert.equal(outcome(data, given, last ?? "").groepen.waarschijnlijk.length, 1, last);
    const after = outcome(data, given, nextDay(last ?? "")).groepen;
    assert.deepEqual([after.waarschijnlijk.length, after.misschien[0]?.noot], [0, "bestaat"], einde);
  }
});

test("alleen oude gevallen en onzekere regelingen zijn nooit waarschijnlijk", () => {
  for (const [stand, noot] of /** @type {const} */ ([["overgangsrecht", "oud"], ["onzeker", "gegevens"]])) {
    const data = wizard([help({ id: "a", regel: null, status: { stand, aanvragen: "doorlopend" } })]);
    const { groepen } = outcome(data, EMPLOYER, TODAY);
    assert.deepEqual([groepen.waarschijnlijk.length, groepen.misschien[0]?.noot], [0, noot]);
  }
});

test("een vraag die niet geldt maakt hulp voor een ander, geen 'past niet'", () => {
  // 'doel' wordt bij omscholen niet gevraagd; de situatie zelf past wel.
  const data = wizard([help({ id: "a", regel: { alle: [{ vraag: "rol", is: "werkgever" }, { vraag: "doel", is: "houden" }] } })]);
  assert.deepEqual(ids(LEARN, data), { waarschijnlijk: [], misschien: [], straks: [], niet: [], andere: 1, regionaal: 0 });
});

test("past niet noemt alleen wat beslist", () => {
  const { groepen } = outcome(DATA, { ...EMPLOYER, mensen: "250-meer", doel: "houden" }, TODAY);
  const item = groepen.niet.find(({ hulp }) => hulp.id === "klein");
  assert.deepEqual(
    item?.beslissend.map(({ vraag }) => vraag),
    ["mensen"],
  );
  assert.deepEqual(
    item?.past.map(({ vraag }) => vraag),
    ["situatie", "rol"],
  );
});

test("volgorde: sluit het eerst, eigen regio, regeling, programma, opleiding, naam", () => {
  const window = (/** @type {string} */ last) => ({
    stand: "geldend",
    aanvragen: "tijdvakken",
    vensters: /** @type {[string, string, string][]} */ ([["2026-01-01", last, "hoog"]]),
  });
  const rows = [
    help({ id: "opleiding-b", soort: "opleiding", status: {} }),
    help({ id: "opleiding-a", soort: "opleiding", status: {} }),
    help({ id: "landelijk-programma", soort: "programma", status: { programma: "lopend" } }),
    help({ id: "regeling-z", naam: "Zorg" }),
    help({ id: "regeling-e", naam: "Éénmalig" }),
    help({ id: "regeling-d", naam: "Dienst" }),
    help({ id: "regionaal", soort: "programma", regio: "zwolle", status: { programma: "pilot" } }),
    help({ id: "sluit-later", status: window("2027-01-01") }),
    help({ id: "sluit-eerst", status: window("2026-12-01") }),
    help({ id: "open-zonder-einde", naam: "Open", status: window("") }),
  ];
  const wanted = [
    "sluit-eerst",
    "sluit-later",
    "regionaal",
    "regeling-d",
    "regeling-e",
    "open-zonder-einde",
    "regeling-z",
    "landelijk-programma",
    "opleiding-a",
    "opleiding-b",
  ];
  assert.deepEqual(ids({}, wizard(rows)).waarschijnlijk, wanted);
  assert.deepEqual(ids({}, wizard(rows.reverse())).waarschijnlijk, wanted);
});

test("aangekondigd is straks, onbekend wanneer is gewoon waarschijnlijk", () => {
  const rows = [
    help({ id: "later", regel: rule(["omscholen"], ["werkgever"]), status: { stand: "aangekondigd", aanvragen: "onbekend" } }),
    help({ id: "ooit", status: { stand: "geldend", aanvragen: "onbekend" } }),
  ];
  const found = ids({ situatie: "omscholen" }, wizard(rows));
  assert.deepEqual(found.straks, ["later"]);
  assert.deepEqual(found.waarschijnlijk, ["ooit"]);
});
