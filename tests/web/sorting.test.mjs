import assert from "node:assert/strict";
import { test } from "node:test";
import { sorted } from "../../hooks/routewijzer/web/shared/sorting.mjs";

/** @param {string} text */
const itself = (text) => text;

test("getallen op grootte, niet op letter", () => {
  assert.deepEqual(sorted(["10", "9", "100"], itself), ["9", "10", "100"]);
  assert.deepEqual(sorted(["10", "9", "100"], itself, true), ["100", "10", "9"]);
});

test("woorden volgens het Nederlandse alfabet, zonder op hoofdletters te letten", () => {
  assert.deepEqual(sorted(["UWV", "eigen geld", "Één keer", "bank"], itself), ["bank", "Één keer", "eigen geld", "UWV"]);
});

test("wat gelijk is, houdt zijn volgorde, ook van groot naar klein", () => {
  const rows = [["a", "1"], ["b", "2"], ["c", "1"], ["d", "2"]]; // prettier-ignore
  assert.deepEqual(sorted(rows, (row) => row[1] ?? "").map(([name]) => name), ["a", "c", "b", "d"]);
  assert.deepEqual(sorted(rows, (row) => row[1] ?? "", true).map(([name]) => name), ["b", "d", "a", "c"]);
});

test("de lijst zelf blijft zoals hij was", () => {
  const rows = ["b", "a"];
  sorted(rows, itself);
  assert.deepEqual(rows, ["b", "a"]);
});
