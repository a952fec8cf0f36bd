import assert from "node:assert/strict";
import { test } from "node:test";
import { isComparable, nearestCase, switchesFor } from "../../hooks/routewijzer/web/wijzer/nearby.mjs";
import { wizard } from "./data.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Case} Case */

const REGION = { url: "", loketten: [] };
/** @param {string} regio @param {Partial<Case>} [more] @returns {Case} */
const one = (regio, more) => ({
  naam: regio,
  url: `praktijk/${regio}/`,
  kort: "",
  regio,
  situaties: ["te-weinig-werk"],
  rollen: ["werkgever"],
  sectoren: [],
  ...more,
});
/** @param {Case[]} praktijk */
const data = (praktijk) => ({
  ...wizard([]),
  regios: {
    klein: { naam: "Klein", inwoners: 100, ...REGION },
    middel: { naam: "Middel", inwoners: 140, ...REGION },
    groot: { naam: "Groot", inwoners: 900, ...REGION },
    onbekend: { naam: "Onbekend", inwoners: null, ...REGION },
  },
  praktijk,
  overstappen: [{ naam: "Van horeca naar zorg", url: "o/", sector: "horeca", situaties: ["te-weinig-werk"] }],
});
const KNOWN = { situatie: "te-weinig-werk", rol: "werkgever", regio: "klein" };

test("eerst de eigen regio, dan de regio die er het meest op lijkt", () => {
  assert.equal(nearestCase(data([one("groot"), one("middel"), one("klein")]), KNOWN)?.regio, "klein");
  assert.equal(nearestCase(data([one("groot"), one("middel"), one("onbekend")]), KNOWN)?.regio, "middel");
  assert.equal(nearestCase(data([one("groot"), one("middel")]), { ...KNOWN, regio: "groot" })?.regio, "groot");
});

test("een voorbeeld uit dezelfde branche gaat voor", () => {
  const cases = data([one("klein"), one("groot", { sectoren: ["horeca"] })]);
  assert.equal(nearestCase(cases, { ...KNOWN, sector: "horeca" })?.regio, "groot");
});

test("even groot: dan beslist het adres, in welke volgorde ze ook staan", () => {
  const [first, second] = [one("middel", { url: "praktijk/a/" }), one("middel", { url: "praktijk/b/" })];
  for (const cases of [[first, second], [second, first]]) assert.equal(nearestCase(data(cases), KNOWN)?.url, "praktijk/a/");
});

test("alleen over deze situatie en voor deze rol; twee situaties mag ook", () => {
  assert.equal(nearestCase(data([one("klein", { situaties: ["omscholen"] })]), KNOWN), null);
  assert.equal(nearestCase(data([one("klein", { rollen: ["zzp"] })]), KNOWN), null);
  assert.equal(nearestCase(data([one("klein")]), {}), null);
  assert.ok(nearestCase(data([one("klein")]), { ...KNOWN, situatie: ["omscholen", "te-weinig-werk"] }));
});

test("vergelijkbaar is hoogstens anderhalf keer zo veel inwoners", () => {
  assert.ok(isComparable(data([]), "klein", "middel") && isComparable(data([]), "middel", "klein"));
  assert.ok(!isComparable(data([]), "klein", "groot"));
  assert.ok(!isComparable(data([]), "klein", "onbekend"));
  assert.ok(!isComparable(data([]), "klein", null));
});

test("overstappen alleen vanuit de eigen branche", () => {
  assert.equal(switchesFor(data([]), { ...KNOWN, sector: "horeca" }).length, 1);
  assert.equal(switchesFor(data([]), { ...KNOWN, sector: "bouw" }).length, 0);
  assert.equal(switchesFor(data([]), KNOWN).length, 0);
});
