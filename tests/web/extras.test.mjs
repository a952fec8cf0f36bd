import assert from "node:assert/strict";
import { test } from "node:test";
import { outcome } from "../../hooks/routewijzer/web/wijzer/outcome.mjs";
import { hash } from "../../hooks/routewijzer/web/wijzer/pointkeys.mjs";
import { activeAnswers, readFragment, writeFragment } from "../../hooks/routewijzer/web/wijzer/state.mjs";
import { DATA, TODAY, help, wizard } from "./data.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Given} Given */

const SAYS = "Het mag.";
const EMPLOYER = { situatie: "te-weinig-werk", rol: "werkgever", gemeente: "kampen" };
const more = wizard([...DATA.hulp, help({ id: "punt", zelf_nagaan: [SAYS] })]);
const added = {
  ...more,
  vragen: more.vragen.map((vraag) => (vraag.id === "situatie" ? { ...vraag, erbij: "Speelt er nog iets?" } : vraag)),
};

test("de dag, de punten en de redactie gaan mee in elke link", () => {
  const fragment = `#v=1&g=kampen&s=te-weinig-werk&w=werkgever&dag=2027-03-01&redactie=1&x=${hash(SAYS)}-nee&vraag=uitkomst`;
  const { given, view, stale } = readFragment(added, fragment);
  assert.equal(stale, false);
  assert.deepEqual(given, { ...EMPLOYER, "&dag": "2027-03-01", "&redactie": "1", "&x": [`${hash(SAYS)}-nee`] });
  assert.equal(writeFragment(added, activeAnswers(added, given, TODAY), view), fragment);
  assert.equal(writeFragment(added, { ...given, "&dag": "", "&redactie": "", "&x": [] }), "#v=1&g=kampen&s=te-weinig-werk&w=werkgever");
});

test("wat niet kan valt weg, met een melding", () => {
  for (const wrong of ["dag=2027-02-30", "dag=morgen", "redactie=2", "x=zzzz-ja", `x=${hash(SAYS)}`, `x=${hash(SAYS)}-ja,weg-nee`, "y=1"]) {
    const { given, stale } = readFragment(added, `#v=1&s=te-weinig-werk&${wrong}`);
    assert.equal(stale, true, wrong);
    assert.deepEqual(given, wrong.includes(",") ? { situatie: "te-weinig-werk", "&x": [`${hash(SAYS)}-ja`] } : { situatie: "te-weinig-werk" }, wrong);
  }
  // The second of the same key is not read.
  assert.equal(readFragment(added, "#v=1&dag=2027-03-01&dag=2028-03-01").given["&dag"], "2027-03-01");
});

test("er mag een tweede situatie bij, en niet meer dan dat", () => {
  const twice = readFragment(added, "#v=1&s=te-weinig-werk,omscholen");
  assert.deepEqual([twice.given.situatie, twice.stale], [["te-weinig-werk", "omscholen"], false]);
  for (const wrong of ["te-weinig-werk,weg", "te-weinig-werk,te-weinig-werk", "te-weinig-werk,"]) {
    const { given, stale } = readFragment(added, `#v=1&s=${wrong}`);
    assert.deepEqual([given.situatie, stale], ["te-weinig-werk", true], wrong);
  }
  assert.equal(readFragment(added, "#v=1&w=werkgever,zzp").given.rol, undefined);
});

test("twee situaties geven samen wat ze los geven, elk maar één keer", () => {
  const found = (/** @type {Given[string]} */ situatie) => {
    const { waarschijnlijk, misschien, straks } = outcome(added, { ...EMPLOYER, situatie }, TODAY).groepen;
    return [...waarschijnlijk, ...misschien, ...straks].map(({ hulp }) => hulp.id).sort();
  };
  const both = found(["te-weinig-werk", "omscholen"]);
  assert.deepEqual(both, [...new Set([...found("te-weinig-werk"), ...found("omscholen")])].sort());
  assert.equal(new Set(both).size, both.length);
});

