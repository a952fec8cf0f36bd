import assert from "node:assert/strict";
import { test } from "node:test";
import { allPoints, hash, leafKey } from "../../hooks/routewijzer/web/wijzer/pointkeys.mjs";
import { checked, pointsOf, withChecked, withPoint } from "../../hooks/routewijzer/web/wijzer/points.mjs";
import { deciding, evaluate } from "../../hooks/routewijzer/web/wijzer/rules.mjs";
import { outcome } from "../../hooks/routewijzer/web/wijzer/outcome.mjs";
import { DATA, TODAY, help, rule, wizard } from "./data.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Given} Given */
/** @typedef {import("../../hooks/routewijzer/web/wijzer/rules.mjs").Verdict} Verdict */

const A = { vraag: "a", is: "x" };
const B = { vraag: "b", minstens: 3 };
const C = { vraag: "c", is: false };

/** @param {unknown} leaf */
const key = (leaf) => {
  const { trace } = evaluate(leaf, {}, TODAY);
  return leafKey(/** @type {any} */ (trace));
};

/**
 * Keys of the points of a rule of which nothing is known.
 * @param {unknown} regel
 * @param {[unknown, boolean][]} said
 */
function points(regel, said = []) {
  const before = evaluate(regel, {}, TODAY).trace;
  const after = withChecked(before, new Map(said.map(([leaf, yes]) => [key(leaf), yes])));
  const hulp = help({ id: "x", regel: /** @type {any} */ (regel) });
  return { verdict: after.verdict, keys: pointsOf({ hulp, sporen: [before, after] }).map((point) => point.key), after };
}

test("van een keuze is één open punt genoeg, van 'alle' zijn ze allemaal nodig", () => {
  assert.deepEqual(points({ alle: [A, B] }).keys, [key(A), key(B)]);
  assert.deepEqual(points({ een_van: [{ alle: [A, B] }, C] }).keys, [key(C)]);
  assert.deepEqual(points({ niet: { een_van: [A, B] } }).keys, [key(A), key(B)]);
  assert.deepEqual(points({ niet: { alle: [A, B] } }).keys, [key(A)]);
  assert.deepEqual(points({ alle: [A, A] }).keys, [key(A)]);
});

test("valt een punt af, dan komt het volgende; wat al is nagekeken blijft staan", () => {
  const either = { een_van: [{ alle: [A, B] }, C] };
  // "c is nee" past juist bij het antwoord nee.
  assert.equal(points(either, [[C, false]]).verdict, "ja");
  const after = points(either, [[C, true]]);
  assert.equal(after.verdict, "onbekend");
  assert.deepEqual(after.keys, [key(A), key(B), key(C)]);
  assert.equal(points(either, [[C, true], [A, false]]).verdict, "nee");
});

test("een punt verandert nooit wat al vaststond", () => {
  const { trace } = evaluate({ alle: [A, B] }, { a: "y" }, TODAY);
  assert.deepEqual(withChecked(trace, new Map([[key(A), true], [key(B), true]])), trace);
});

test("wat is nagekeken telt alleen op: geen enkel punt meer maakt van ja een nee of andersom", () => {
  const rules = [{ alle: [A, { niet: B }, { een_van: [C, { vraag: "d", in: ["p", "q"] }] }] }, { niet: { alle: [A, C] } }];
  const leaves = [A, B, C, { vraag: "d", in: ["p", "q"] }];
  for (const regel of rules) {
    /** @type {[unknown, boolean][][]} */
    let sets = [[]];
    for (const leaf of leaves) sets = sets.flatMap((set) => [set, [...set, /** @type {[unknown, boolean]} */ ([leaf, true])], [...set, /** @type {[unknown, boolean]} */ ([leaf, false])]]);
    const verdicts = new Map(sets.map((set) => [JSON.stringify(set), points(regel, set).verdict]));
    for (const set of sets) {
      const whole = verdicts.get(JSON.stringify(set));
      for (const one of set) {
        const part = verdicts.get(JSON.stringify(set.filter((other) => other !== one)));
        if (part !== "onbekend") assert.equal(whole, part);
      }
    }
    assert.deepEqual(new Set(verdicts.values()), new Set(["ja", "nee", "onbekend"]));
  }
});

test("alle punten goed geeft ja", () => {
  for (const regel of [{ alle: [A, { niet: B }, C] }, { een_van: [{ alle: [A, B] }, { niet: { alle: [A, C] } }] }]) {
    const { after } = points(regel);
    /** @param {any} trace @param {boolean} good @returns {[unknown, boolean][]} */
    const favour = (trace, good) =>
      trace.delen
        ? trace.delen.flatMap((/** @type {any} */ part) => favour(part, trace.soort === "niet" ? !good : good))
        : [[{ vraag: trace.vraag, [trace.toets]: trace.waarde }, good !== (trace.waarde === false)]];
    const wanted = new Set(points(regel).keys);
    const said = favour(after, true).filter(([leaf]) => wanted.has(key(leaf)));
    assert.equal(points(regel, said).verdict, "ja");
  }
});

test("een kaart verhuist: van misschien naar waarschijnlijk of naar past niet", () => {
  const given = { situatie: "te-weinig-werk", rol: "werkgever", gemeente: "kampen", mensen: "10-49", doel: "houden" };
  const limit = key({ vraag: "mensen", hoogstens: 25 });
  const groups = (/** @type {Given} */ now) => {
    const { groepen } = outcome(DATA, now, TODAY);
    return Object.fromEntries(Object.entries(groepen).map(([name, items]) => [name, items.map(({ hulp }) => hulp.id)]));
  };
  assert.ok(groups(given).misschien?.includes("midden"));
  assert.ok(groups(withPoint(given, limit, true)).waarschijnlijk?.includes("midden"));
  assert.ok(groups(withPoint(given, limit, false)).niet?.includes("midden"));
  assert.deepEqual(groups(withPoint(withPoint(given, limit, false), limit, null)), groups(given));
});

test("wat de wijzer niet vraagt en niet klopt, maakt dat het niet past; en staat niet bij de andere", () => {
  const data = wizard([help({ id: "x", regel: rule(["te-weinig-werk"], ["werkgever"]), zelf_nagaan: ["Het mag."] })]);
  const given = { situatie: "te-weinig-werk", rol: "werkgever", gemeente: "kampen" };
  const [item] = outcome(data, withPoint(given, hash("Het mag."), false), TODAY).groepen.niet;
  assert.deepEqual(item?.onwaar, ["Het mag."]);
  assert.deepEqual(item?.beslissend, []);
  assert.equal(outcome(data, withPoint(given, hash("Het mag."), true), TODAY).groepen.waarschijnlijk.length, 1);
});

test("de sleutels van alle punten zijn bekend, en van verschillende punten verschillend", () => {
  const hulp = [help({ id: "x", regel: { alle: [A, { een_van: [B] }, { niet: C }] }, zelf_nagaan: ["Een.", "Twee."] })];
  assert.deepEqual(allPoints(hulp), new Set([key(A), key(B), key(C), hash("Een."), hash("Twee.")]));
  assert.equal(allPoints(hulp).size, 5);
  assert.deepEqual(checked({ "&x": ["a-ja", "b-nee"] }), new Map([["a", true], ["b", false]]));
});

test("een nagekeken punt beslist mee in de reden", () => {
  const { after } = points({ alle: [A, B] }, [[A, false]]);
  assert.deepEqual(deciding(after).map(({ vraag }) => vraag), ["a"]);
});
