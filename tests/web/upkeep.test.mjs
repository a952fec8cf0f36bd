import assert from "node:assert/strict";
import { test } from "node:test";
import { isOverdue, isStale } from "../../hooks/routewijzer/web/shared/upkeep.mjs";
import { nextDay } from "../../hooks/routewijzer/web/status.mjs";
import { outcome } from "../../hooks/routewijzer/web/wijzer/outcome.mjs";
import { help, wizard } from "./data.mjs";
import { vectors } from "./vectors.mjs";

for (const { naam, gezien, elke, uiterlijk, oud_na } of vectors("nakijken")) {
  test(`nakijken: ${naam}`, () => {
    const due = elke && elke < 12 ? uiterlijk : undefined;
    assert.equal(isOverdue(gezien, due, uiterlijk), false);
    assert.equal(isOverdue(gezien, due, nextDay(uiterlijk)), true);
    assert.equal(isStale(gezien, oud_na), false);
    assert.equal(isStale(gezien, nextDay(oud_na)), true);
  });
}

test("wat een jaar niet is nagekeken, past hooguit misschien", () => {
  const data = wizard([help({ id: "a", gezien: "2026-11-21", nakijken: "2027-02-21" }), help({ id: "b", gezien: "2026-11-22" })]);
  const found = (/** @type {string} */ day) => {
    const { waarschijnlijk, misschien } = outcome(data, {}, day).groepen;
    return [waarschijnlijk.map(({ hulp }) => hulp.id), misschien.map(({ hulp, noot }) => `${hulp.id} ${noot}`)];
  };
  assert.deepEqual(found("2027-11-21"), [["a", "b"], []]);
  assert.deepEqual(found("2027-11-22"), [["b"], ["a controle"]]);
  assert.deepEqual(found("2027-11-23"), [[], ["a controle", "b controle"]]);
});

test("wat ook niet bevestigd is, houdt die noot", () => {
  const data = wizard([help({ id: "a", zekerheid: "laag", gezien: "2020-01-01" })]);
  assert.equal(outcome(data, {}, "2026-11-21").groepen.misschien[0]?.noot, "gegevens");
});
