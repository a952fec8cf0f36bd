import assert from "node:assert/strict";
import { test } from "node:test";
import { dutchDay } from "../../hooks/routewijzer/web/shared/today.mjs";
import { longDay } from "../../hooks/routewijzer/web/shared/days.mjs";
import { daysLeftText, nextDay, statusOn, statusText } from "../../hooks/routewijzer/web/status.mjs";
import { vectors } from "./vectors.mjs";

for (const { naam, rij, vandaag, status, dag, tekst } of vectors("status")) {
  test(`status: ${naam}`, () => {
    const found = statusOn(rij, vandaag);
    assert.deepEqual(found, { name: status, day: dag });
    assert.equal(statusText(found), tekst);
  });
}

test("een dag in woorden", () => {
  assert.equal(longDay("2026-03-01"), "1 maart 2026");
  assert.equal(longDay("2026-12-31"), "31 december 2026");
  assert.equal(longDay("2026-11"), "november 2026");
  assert.equal(longDay("2026"), "2026");
});

test("de dag erna", () => {
  assert.equal(nextDay("2024-02-28"), "2024-02-29");
  assert.equal(nextDay("2026-12-31"), "2027-01-01");
});

test("hoe lang nog", () => {
  const open = /** @type {const} */ ({ name: "open", day: "2026-09-17" });
  assert.equal(daysLeftText(open, "2026-09-17"), "vandaag is de laatste dag");
  assert.equal(daysLeftText(open, "2026-09-16"), "nog 1 dag");
  assert.equal(daysLeftText(open, "2026-07-19"), "nog 60 dagen");
  assert.equal(daysLeftText(open, "2026-07-18"), "");
  assert.equal(daysLeftText({ name: "open", day: "" }, "2026-07-18"), "");
  assert.equal(daysLeftText({ name: "straks", day: "2026-07-19" }, "2026-07-18"), "");
  // De klok gaat een uur terug tussen deze dagen.
  assert.equal(daysLeftText({ name: "open", day: "2026-11-01" }, "2026-10-20"), "nog 12 dagen");
});

test("vandaag is de dag in Nederland, waar de bezoeker ook is", () => {
  assert.equal(dutchDay(new Date("2026-11-20T22:59:59Z")), "2026-11-20");
  assert.equal(dutchDay(new Date("2026-11-20T23:00:00Z")), "2026-11-21");
  assert.equal(dutchDay(new Date("2026-07-01T22:00:00Z")), "2026-07-02");
});
