import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar, deadline } from "../../hooks/routewijzer/web/agenda.mjs";

const EVENT = {
  id: "slim-mkb",
  dag: "2026-12-18",
  titel: "Laatste dag: Subsidie; voor leren, café en € 25.000 in uw mkb-bedrijf met een lange naam",
  tekst: "Regel 1\nRegel 2 \\ slot 🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓",
  url: "https://voorbeeld.nl/regelingen/slim-mkb/",
};
const STAMP = new Date("2026-11-21T10:11:12.345Z");
const text = calendar([EVENT, { ...EVENT, id: "zwolle/voucher" }], STAMP, "voorbeeld.nl");
const unfolded = text.replaceAll("\r\n ", "");

test("regels eindigen op CRLF en zijn hoogstens 75 octetten", () => {
  assert.ok(text.endsWith("\r\n") && !/[^\r]\n|\r[^\n]/u.test(text));
  for (const line of text.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  // No character is cut in two, and nothing is lost.
  assert.equal(unfolded.match(/🎓/gu)?.length, 52);
});

test("elke afspraak heeft wat de norm vraagt", () => {
  assert.ok(unfolded.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
  assert.equal(unfolded.match(/BEGIN:VEVENT/gu)?.length, 2);
  assert.equal(unfolded.match(/END:VEVENT/gu)?.length, 2);
  assert.match(unfolded, /\r\nUID:slim-mkb-2026-12-18@voorbeeld\.nl\r\nDTSTAMP:20261121T101112Z\r\nDTSTART;VALUE=DATE:20261218\r\n/u);
  assert.match(unfolded, /\r\nUID:zwolle-voucher-2026-12-18@voorbeeld\.nl\r\n/u);
  assert.match(unfolded, /\r\nSUMMARY:Laatste dag: Subsidie\\; voor leren\\, café en € 25\.000 /u);
  assert.match(unfolded, /\r\nDESCRIPTION:Regel 1\\nRegel 2 \\\\ slot /u);
  assert.match(unfolded, /\r\nURL:https:\/\/voorbeeld\.nl\/regelingen\/slim-mkb\/\r\n/u);
});

test("alleen een dag die zeker is komt in de agenda", () => {
  assert.deepEqual(deadline({ name: "open", day: "2026-12-18" }, "X"), { dag: "2026-12-18", titel: "Laatste dag: X" });
  assert.deepEqual(deadline({ name: "straks", day: "2027-03-01" }, "X"), { dag: "2027-03-01", titel: "Opent: X" });
  for (const name of /** @type {const} */ (["verwacht", "gesloten", "doorlopend", "vervallen", "aangekondigd"])) {
    assert.equal(deadline({ name, day: "2027-03-01" }, "X"), null);
  }
  assert.equal(deadline({ name: "open", day: "" }, "X"), null);
  assert.equal(deadline(null, "X"), null);
});
