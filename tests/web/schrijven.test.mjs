/** Changing a record in its own text: what was not touched stays as it was, comments and order too. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { splice, toYaml } from "../../hooks/routewijzer/web/formulier/schrijven.mjs";

/** @typedef {import("../../hooks/routewijzer/web/formulier/gegevens.mjs").Source} Source */

const text = { type: "string" };
const properties = { naam: text, soort: text, plaats: text, dag: text, nota: text };

/** @param {string} achtervoegsel */
const form = (achtervoegsel) => ({
  ...{ soort: "x", label: "X", landelijk: "", regionaal: null, stappen: [], achtervoegsel },
  schema: { type: "object", properties },
});

/**
 * @param {string} tekst
 * @param {Record<string, unknown>} waarden
 * @param {Record<string, [number, number]>} regels
 * @returns {Source}
 */
const source = (tekst, waarden, regels) => ({
  ...{ soort: "x", sleutel: "a", id: "a", regio: "", pad: "a.yml", tekst, waarden, regels },
});

const OLD = source(
  "# boven\nnaam: Een # erachter\n\n# over de dag\ndag: 2026-11-21\n# onder\n",
  { naam: "Een", dag: "2026-11-21" },
  { naam: [2, 2], dag: [5, 5] },
);

test("niets veranderd is dezelfde tekst, ook als velden anders geordend of undefined zijn", () => {
  assert.equal(splice(form(".yml"), OLD, { dag: "2026-11-21", naam: "Een", nota: undefined }), OLD.tekst);
});

test("nieuwe velden komen op hun plek, in hun volgorde, en elke opmerking blijft", () => {
  const values = { ...OLD.waarden, dag: "2026-11-22", plaats: "P", soort: "S", nota: "Niets" };
  assert.equal(
    splice(form(".yml"), OLD, values),
    "# boven\nnaam: Een # erachter\nsoort: S\nplaats: P\n\n# over de dag\ndag: 2026-11-22\nnota: Niets\n# onder\n",
  );
});

test("een veld vóór alle andere komt boven het eerste, een veld dat weg is neemt alleen zijn eigen regel mee", () => {
  const old = source("# boven\nsoort: S\nnota: Niets", { soort: "S", nota: "Niets" }, { soort: [2, 2], nota: [3, 3] });
  assert.equal(splice(form(".yml"), old, { naam: "Een", nota: "Niets" }), "# boven\nnaam: Een\nnota: Niets");
  assert.equal(splice(form(".yml"), old, { soort: "S" }), "# boven\nsoort: S");
});

test("in een bestand met een eigen volgorde raakt een verandering het nieuwe veld niet", () => {
  const old = source("dag: D\nnaam: Een\n", { dag: "D", naam: "Een" }, { dag: [1, 1], naam: [2, 2] });
  const values = { naam: "Twee", dag: "D", nota: "Niets" };
  assert.equal(splice(form(".yml"), old, values), "dag: D\nnota: Niets\nnaam: Twee\n");
});

test("een bestand waarvan de velden geen eigen regels hebben, wordt helemaal opnieuw geschreven", () => {
  const old = source("{naam: Een, dag: D}\n", { naam: "Een", dag: "D" }, {});
  assert.equal(splice(form(".yml"), old, { naam: "Een", dag: "D" }), old.tekst);
  assert.equal(splice(form(".yml"), old, { naam: "Een", dag: "D", soort: "S" }), "naam: Een\nsoort: S\ndag: D\n");
});

test("het verhaal onder de velden wordt veranderd, toegevoegd en weggehaald", () => {
  const head = "---\nnaam: Een\n# slot\n---\n";
  /** @type {Record<string, [number, number]>} */
  const lines = { naam: [2, 2] };
  const told = source(`${head}\n## Kop\n\nTekst.\n\n`, { naam: "Een", verhaal: "## Kop\n\nTekst." }, { ...lines, verhaal: [6, 8] });
  const bare = source(head, { naam: "Een", verhaal: "" }, lines);
  assert.equal(splice(form(".md"), told, { naam: "Een", verhaal: "\n\nAnders.\n \n" }), `${head}\nAnders.\n`);
  assert.equal(splice(form(".md"), told, { naam: "Een", verhaal: "" }), head);
  assert.equal(splice(form(".md"), told, { naam: "Twee", verhaal: "## Kop\n\nTekst.\n" }), told.tekst.replace("Een", "Twee"));
  for (const one of [bare, source(head.trimEnd(), bare.waarden, lines)]) {
    assert.equal(splice(form(".md"), one, { naam: "Een", verhaal: "Nieuw." }), `${head}\nNieuw.\n`);
  }
  assert.equal(toYaml(form(".md"), { naam: "Een", verhaal: "Nieuw." }, "# m"), "---\n# m\nnaam: Een\n---\n\nNieuw.\n");
  assert.equal(toYaml(form(".md"), { naam: "Een" }), "---\nnaam: Een\n---\n");
});

test("korte lijsten en groepen staan op één regel, zinnen en lange groepen onder elkaar", () => {
  const values = {
    naam: ["a", "b c", "no", "2024", "x, y"],
    soort: ["Dit is een hele zin die te lang is voor een regel."],
    plaats: { van: "2026-01-01", tot: null },
    dag: { alle: [{ vraag: "rol", in: ["zzp"] }, { niet: { vraag: "m", minstens: 2 } }] },
    nota: "Een\n\nTwee: 2\n",
  };
  assert.equal(
    toYaml(form(".yml"), values),
    'naam: [a, b c, "no", "2024", "x, y"]\n' +
      "soort:\n  - Dit is een hele zin die te lang is voor een regel.\n" +
      "plaats: {van: 2026-01-01, tot: null}\n" +
      "dag:\n  alle:\n    - {vraag: rol, in: [zzp]}\n    - {niet: {vraag: m, minstens: 2}}\n" +
      "nota: |\n  Een\n\n  Twee: 2\n",
  );
});

test("in een groep staan de velden in de volgorde van het bestand, hoe ze ook zijn ingevuld", () => {
  const items = { type: "object", properties: { titel: text, url: text, gezien_op: text } };
  const schema = { type: "object", properties: { bronnen: { type: "array", items }, plaats: text } };
  const values = { plaats: { b: "1", a: "2" }, bronnen: [{ gezien_op: "2026-11-21", vreemd: "x", titel: "Een" }] };
  assert.equal(
    toYaml({ ...form(".yml"), schema }, values),
    "bronnen:\n  - {titel: Een, gezien_op: 2026-11-21, vreemd: x}\nplaats: {b: \"1\", a: \"2\"}\n",
  );
});
