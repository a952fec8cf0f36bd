import assert from "node:assert/strict";
import { test } from "node:test";
import { placeNames, regionOf, withPlaces } from "../../hooks/routewijzer/web/shared/regions.mjs";
import { nextQuestion } from "../../hooks/routewijzer/web/wijzer/asking.mjs";
import { DATA, TODAY } from "./data.mjs";

/** @type {import("../../hooks/routewijzer/web/shared/regions.mjs").Regions} */
const REGIONS = {
  zwolle: { naam: "Zwolle", url: "regios/zwolle/", gemeenten: [["kampen", "Kampen", "IJsselmuiden"]] },
  twente: { naam: "Twente", url: "regios/twente/", gemeenten: [["hellendoorn", "Hellendoorn", "Nijverdal"]] },
};

test("namen van plaatsen op volgorde, ook andere namen", () => {
  assert.deepEqual(placeNames(REGIONS), [
    ["Hellendoorn", "hellendoorn"],
    ["IJsselmuiden", "kampen"],
    ["Kampen", "kampen"],
    ["Nijverdal", "hellendoorn"],
  ]);
  assert.deepEqual(regionOf(REGIONS), { kampen: "zwolle", hellendoorn: "twente" });
});

test("de vragen naar de plaats krijgen hun antwoorden, de andere blijven zoals ze zijn", () => {
  const sent = {
    ...DATA,
    regios: Object.fromEntries(Object.entries(REGIONS).map(([id, regio]) => [id, { ...regio, loketten: [] }])),
    vragen: DATA.vragen.map((q) => (q.soort === "gemeente" || q.soort === "afgeleid" ? { ...q, opties: [], kaart: {} } : q)),
  };
  const data = withPlaces(sent);
  const find = (/** @type {string} */ id) => data.vragen.find((question) => question.id === id);
  assert.deepEqual(
    find("gemeente")?.opties.map(({ id }) => id),
    ["hellendoorn", "kampen"],
  );
  assert.deepEqual(find("regio")?.kaart, { kampen: "zwolle", hellendoorn: "twente" });
  assert.equal(find("rol"), DATA.vragen.find(({ id }) => id === "rol"));
  const given = { situatie: "omscholen", rol: "werkgever", gemeente: "hellendoorn", sector: "zorg" };
  assert.equal(nextQuestion(data, given, TODAY), null);
});
