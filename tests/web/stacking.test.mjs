import assert from "node:assert/strict";
import { test } from "node:test";
import { excludes, stack } from "../../hooks/routewijzer/web/wijzer/stacking.mjs";
import { help } from "./data.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Help} Help */
/** @typedef {import("../../hooks/routewijzer/web/wijzer/stacking.mjs").Choice} Choice */

/**
 * @param {string} id
 * @param {Partial<Help>} [more]
 * @param {boolean} [zeker]
 * @returns {Choice}
 */
function choice(id, more = {}, zeker = true) {
  return { hulp: help({ id, ...more }), zeker };
}

/** @param {readonly Help[]} help */
const ids = (help) => help.map(({ id }) => id);

/** Numbers that are the same in every run. */
function* chance() {
  let value = 7;
  for (;;) {
    value = (Math.imul(value, 48271) >>> 0) % 2147483647;
    yield value / 2147483647;
  }
}

/** @returns {Generator<Choice[]>} */
function* samples() {
  const next = chance();
  const draw = () => next.next().value ?? 0;
  for (let round = 0; round < 300; round++) {
    const names = Array.from({ length: Math.floor(draw() * 8) }, (_, at) => `h${at}`);
    const some = (/** @type {string} */ own, /** @type {number} */ share) => names.filter((id) => id !== own && draw() < share);
    yield names.map((id) =>
      choice(id, { sluit_uit: some(id, 0.2), samen_met: some(id, 0.2), voorliggend: names.slice(0, names.indexOf(id)).filter(() => draw() < 0.2) }, draw() < 0.5),
    );
  }
}

test("wat het zekerst past gaat voor, dan de meeste, dan wat goed samengaat, dan de volgorde", () => {
  const sure = stack([choice("a", { sluit_uit: ["b"] }, false), choice("b")]);
  assert.deepEqual(ids(sure.set), ["b"]);
  const most = stack([choice("a", { sluit_uit: ["b", "c"] }), choice("b"), choice("c")]);
  assert.deepEqual(ids(most.set), ["b", "c"]);
  assert.deepEqual(most.anders.map(({ hulp, door }) => [hulp.id, ids(door)]), [["a", ["b", "c"]]]);
  const well = stack([choice("a", { sluit_uit: ["b"] }), choice("b"), choice("c", { samen_met: ["b"] })]);
  assert.deepEqual(ids(well.set), ["b", "c"]);
  assert.deepEqual(ids(well.samen.get("b") ?? []), ["c"]);
  assert.deepEqual(ids(stack([choice("a", { sluit_uit: ["b"] }), choice("b")]).set), ["a"]);
});

test("uitsluiten geldt naar twee kanten, ook als maar één record het zegt, en ook voor wie het landelijke vervangt", () => {
  const [a, b, c] = [help({ id: "a", sluit_uit: ["b"] }), help({ id: "b" }), help({ id: "c", variant_van: "b" })];
  assert.ok(excludes(a, b) && excludes(b, a) && excludes(a, c) && !excludes(b, c));
  assert.ok(!excludes(a, help({ id: "d", variant_van: "e" })));
});

test("eerst aanvragen komt eerst", () => {
  const { set, eerst } = stack([choice("a", { voorliggend: ["c"] }), choice("b"), choice("c")]);
  assert.deepEqual(ids(set), ["b", "c", "a"]);
  assert.deepEqual(ids(eerst.get("a") ?? []), ["c"]);
});

test("een kring, die de controle weigert, loopt hier niet vast", () => {
  assert.deepEqual(ids(stack([choice("a", { voorliggend: ["b"] }), choice("b", { voorliggend: ["a"] })]).set), ["a", "b"]);
});

test("altijd: niets in de set sluit iets uit, de volgorde klopt, en twee keer rekenen geeft hetzelfde", () => {
  let conflicts = 0;
  for (const choices of samples()) {
    const { set, anders } = stack(choices);
    for (const one of set) for (const other of set) assert.ok(!excludes(one, other));
    for (const [at, hulp] of set.entries()) {
      for (const id of hulp.voorliggend ?? []) assert.ok(!ids(set).includes(id) || ids(set).indexOf(id) < at);
    }
    assert.equal(set.length + anders.length, choices.length);
    // Nothing is left out without a reason.
    for (const { door } of anders) assert.ok(door.length);
    assert.deepEqual(stack(choices), stack(choices));
    conflicts += anders.length;
    // No other set without conflicts has more that fits for sure, or as much and more in all.
    const worth = (/** @type {readonly Help[]} */ chosen) =>
      100 * choices.filter(({ hulp, zeker }) => zeker && chosen.includes(hulp)).length + chosen.length;
    for (let bits = 0; bits < 2 ** choices.length; bits++) {
      const chosen = choices.filter((_, at) => bits & (1 << at)).map(({ hulp }) => hulp);
      if (chosen.every((one) => chosen.every((other) => !excludes(one, other)))) assert.ok(worth(chosen) <= worth(set));
    }
  }
  assert.ok(conflicts > 100);
});

test("tot en met achttien in conflict zoekt het de beste set; daarboven wat op volgorde het eerst past", () => {
  const star = (/** @type {number} */ size) => {
    const others = Array.from({ length: size - 1 }, (_, at) => `b${at}`);
    return stack([choice("a", { sluit_uit: others }), ...others.map((id) => choice(id))]).set.length;
  };
  assert.equal(star(18), 17);
  assert.equal(star(19), 1);
});

test("ook met heel veel dat elkaar uitsluit is het snel klaar", () => {
  const many = Array.from({ length: 60 }, (_, at) => choice(`h${at}`, { sluit_uit: [`h${at + 1}`, `h${at + 2}`] }));
  const { set } = stack(many);
  for (const one of set) for (const other of set) assert.ok(!excludes(one, other));
  assert.equal(set.length, 20);
});
