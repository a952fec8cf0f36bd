import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress, writeAddress, isSameWork } from "../../hooks/routewijzer/web/formulier/adres.mjs";
import { firstValues, learnedFrom } from "../../hooks/routewijzer/web/formulier/beginwaarden.mjs";
import { better, needs } from "../../hooks/routewijzer/web/formulier/kwaliteit.mjs";
import { slugOf } from "../../hooks/routewijzer/web/formulier/namen.mjs";
import { stored, typed, visible } from "../../hooks/routewijzer/web/formulier/omzetten.mjs";
import { workFor, workOfDraft } from "../../hooks/routewijzer/web/formulier/openen.mjs";
import { idOf, isEmpty, isWithin, valueAt, withValue, withoutEmpty } from "../../hooks/routewijzer/web/formulier/paden.mjs";
import { fitting } from "../../hooks/routewijzer/web/formulier/passend.mjs";
import { followingChanges, withNamed } from "../../hooks/routewijzer/web/formulier/tegenhanger.mjs";
import { isSlug } from "../../hooks/routewijzer/web/formulier/vormen.mjs";
import { githubWay, mailWay } from "../../hooks/routewijzer/web/formulier/wegen.mjs";
import { changesOf, keyOf, newWork, openWork, pathOf, valuesOf } from "../../hooks/routewijzer/web/formulier/werk.mjs";
import { adviser, longest } from "../../hooks/routewijzer/web/formulier/zinnen.mjs";

const SOURCE = {
  ...{ soort: "regeling", sleutel: "hulp", id: "hulp", regio: "landelijk", pad: "regelingen/hulp.yml", tekst: "naam: Hulp\n" },
  ...{ waarden: { naam: "Hulp", bedrag: { gegevens: [{ euro: 1 }] }, let_op: [], noot: " a " }, regels: { naam: [1, 1] } },
};
/** @type {any} */
const CHOICES = {
  soorten: [
    { id: "praktijk", label: "Praktijkvoorbeeld", uitleg: "", landelijk: false, regionaal: true },
    { id: "regeling", label: "Regeling", uitleg: "", landelijk: true, regionaal: true },
  ],
  records: {
    regio: [{ id: "twente", naam: "Twente" }],
    praktijk: [{ id: "zwolle/a", naam: "A" }],
    programma: [{ id: "zwolle/brigade", naam: "Brigade" }],
    regeling: [{ id: "oud", naam: "Oud" }],
  },
};
/** @type {any} */
const STORE = {
  source: async (/** @type {string} */ soort, /** @type {string} */ key) =>
    key === "hulp" ? SOURCE : key === "zwolle/a" ? { waarden: { themas: ["uitleen"], aanleiding: "Van hen.", lessen: ["x"] } } : Promise.reject(new Error(soort)),
};

test("het adres zegt welk record en welk scherm; wat er niet in hoort, valt weg", () => {
  for (const address of ["#soort=praktijk&regio=twente&stap=2", "#open=praktijk/zwolle/a&klopt=1", "#soort=praktijk&geleerd_van=zwolle/a", ""]) {
    assert.equal(writeAddress(readAddress(address)), address);
  }
  for (const odd of ["#open=regeling/../../x", "#open=https://a.nl", "#soort=<b>", "#open=%00", "#soort=__proto__", "#inhoud"]) {
    assert.equal(writeAddress(readAddress(odd)), "", odd);
  }
  assert.ok(isSameWork(readAddress("#open=regeling/a&stap=1"), readAddress("#open=regeling/a&stap=2")));
  assert.ok(!isSameWork(readAddress("#open=regeling/a"), readAddress("#open=regeling/b")));
});

test("wat iemand typt, wordt opgeslagen zoals een record het schrijft, en terug", () => {
  /** @type {[string, string, string | number][]} */
  const cases = [
    ["telefoon", "088 098 12-34", "tel:0880981234"],
    ["telefoon", "tel:0880981234", "tel:0880981234"],
    ["telefoon", "bel ons", "bel ons"],
    ["mail", " loket@voorbeeld.nl ", "mailto:loket@voorbeeld.nl"],
    ["webadres", "www.uwv.nl/x", "https://www.uwv.nl/x"],
    ["webadres", "https://www.uwv.nl", "https://www.uwv.nl"],
    ["webadres", "javascript:alert(1)", "javascript:alert(1)"],
    ["geheel", "25000", 25000],
    ["geheel", "25.000", "25.000"],
    ["getal", "25.000", "25.000"],
    ["getal", "12.50", 12.5],
    ["getal", "12,50", "12,50"],
    ["geheel", "007", "007"],
    ["tekst", "a\u200bb", "ab"],
  ];
  for (const [soort, text, wanted] of cases) assert.equal(stored(soort, text), wanted, `${soort} ${text}`);
  assert.equal(typed("telefoon", "tel:0880981234"), "0880981234");
  assert.equal(typed("mail", "mailto:a@b.nl"), "a@b.nl");
  assert.equal(typed("tekst", undefined), "");
  assert.equal(visible("a\r\nb\u2028c\ufeff"), "a\nb\nc");
});

test("een waarde op een pad verandert alleen wat erop ligt", () => {
  const data = { bronnen: [{ titel: "A" }, { titel: "B" }] };
  const now = withValue(data, ["bronnen", 1, "url"], "x");
  assert.deepEqual(now, { bronnen: [{ titel: "A" }, { titel: "B", url: "x" }] });
  assert.equal(now.bronnen[0], data.bronnen[0]);
  assert.deepEqual(withValue(now, ["bronnen", 1, "url"], undefined), data);
  assert.deepEqual(withValue({}, ["a", "b"], 1), { a: { b: 1 } });
  assert.equal(valueAt(data, ["bronnen", 0, "titel"]), "A");
  assert.equal(valueAt(data, ["toString"]), undefined);
  assert.equal(idOf(["bronnen", 0]), "v-bronnen-0");
  assert.ok(isWithin(["a", 0], ["a"]) && !isWithin(["b"], ["a"]));
  assert.ok([undefined, null, " ", [], {}, [{}, ""], { a: [""] }].every(isEmpty));
  assert.ok(![false, 0, "x", [0]].some(isEmpty));
  assert.deepEqual(withoutEmpty({ a: " x ", b: [" ", "y"], c: { d: "" }, e: false }), { a: "x", b: ["y"], e: false });
});

test("wat niemand aanraakt, blijft precies wat het was", () => {
  const work = openWork(/** @type {any} */ (SOURCE));
  assert.deepEqual(valuesOf(work), SOURCE.waarden);
  assert.deepEqual(changesOf(work), []);
  const changed = { ...work, values: withValue(work.values, ["bedrag", "gegevens", 0, "euro"], 2) };
  assert.deepEqual(changesOf(changed), ["bedrag"]);
  assert.deepEqual(changesOf({ ...work, values: withValue(work.values, ["naam"], undefined) }), ["naam"]);
});

test("een nieuw record krijgt zijn plek van soort, regio en naam", () => {
  /** @type {any} */
  const form = { soort: "praktijk", landelijk: null, regionaal: "praktijk", achtervoegsel: ".md" };
  const work = newWork("praktijk", "twente", { naam: "Leren bij Café 't Hoekje (2026)!" });
  assert.equal(pathOf(work, form), "regions/twente/praktijk/leren-bij-cafe-t-hoekje-2026.md");
  assert.equal(keyOf(work), "twente/leren-bij-cafe-t-hoekje-2026");
  assert.equal(pathOf({ ...work, soort: "regeling", regio: "landelijk", id: "x" }, { ...form, soort: "regeling", landelijk: "", achtervoegsel: ".yml" }), "regelingen/x.yml");
  assert.equal(slugOf("a".repeat(80)).length, 60);
  assert.equal(slugOf(`${"woord ".repeat(12)}`), "woord-woord-woord-woord-woord-woord-woord-woord-woord-woord");
});

test("een naam die de bouw weigert, weigert het formulier ook", () => {
  /** @type {any} */
  const limits = { slug: 60, gereserveerd: ["index"] };
  const names = ["a-1", "a".repeat(60), "A", "a--b", "", "index", "a".repeat(61)];
  assert.deepEqual(names.filter((name) => isSlug(name, limits)), names.slice(0, 2));
});

test("openen: nieuw met wat bekend is, geleerd van een ander, alleen de datum, of niets", async () => {
  const open = (/** @type {string} */ address) => workFor(readAddress(address), CHOICES, STORE, "2026-12-24");
  assert.deepEqual((await open("#soort=praktijk&regio=twente"))?.values, firstValues("2026-12-24", "Twente"));
  assert.equal(firstValues("2026-12-24", "Twente").beheerder, "redactie regio Twente");
  const learned = (await open("#soort=praktijk&regio=twente&geleerd_van=zwolle/a"))?.values;
  assert.deepEqual(learned, { ...firstValues("2026-12-24", "Twente"), themas: ["uitleen"], geinspireerd_door: ["zwolle/a"] });
  assert.deepEqual(learnedFrom({ lessen: ["x"] }, "zwolle/a"), { geinspireerd_door: ["zwolle/a"] });
  assert.deepEqual((await open("#open=regeling/hulp&klopt=1"))?.values, { ...SOURCE.waarden, gecontroleerd_op: "2026-12-24" });
  for (const none of ["#soort=praktijk", "#soort=praktijk&regio=landelijk", "#soort=huis&regio=twente", "#soort=regeling&regio=x"]) {
    assert.equal(await open(none), null, none);
  }
  await assert.rejects(open("#open=regeling/weg"));
});

test("een concept van een record dat intussen veranderde, houdt alleen de eigen wijziging", async () => {
  const old = { ...SOURCE, waarden: { naam: "Oude naam", samenvatting: "Weg.", let_op: ["x"] } };
  const werk = { ...openWork(/** @type {any} */ (old)), values: { naam: "Oude naam", let_op: ["x", "y"] } };
  const { values } = await workOfDraft({ dag: "2026-11-21", werk }, STORE);
  assert.deepEqual(values, { naam: "Hulp", bedrag: SOURCE.waarden.bedrag, let_op: ["x", "y"], noot: " a " });
});

test("uit een bestand komt alleen wat in de velden past", () => {
  /** @type {any} */
  const fields = [
    { key: "naam", soort: "tekst" },
    { key: "themas", soort: "lijst", item: { soort: "keuze" } },
    { key: "fase", soort: "groep", fields: [{ key: "status", soort: "keuze" }] },
    { key: "bronnen", soort: "lijst", item: { soort: "groep", fields: [{ key: "url", soort: "webadres" }] } },
    { key: "voorwaarden", soort: "regel" },
  ];
  const right = { naam: "x", themas: ["a"], fase: { status: "b" }, bronnen: [{ url: "c" }, {}], voorwaarden: { alle: [] }, onbekend: 1 };
  assert.deepEqual(fitting(right, fields), right);
  const wrong = { naam: { a: 1 }, themas: { x: 1 }, fase: [1], bronnen: [5, null], voorwaarden: "x" };
  for (const [key, value] of Object.entries(wrong)) assert.deepEqual(fitting({ [key]: value }, fields), {}, key);
  assert.deepEqual(fitting({ themas: "x", bronnen: [{ url: [] }], fase: { status: {} } }, fields), {});
});

test("wie een ander record noemt, verandert dat ook; wie het weghaalt ook", () => {
  const changes = followingChanges("praktijk", { overgenomen_door: ["zwolle/a"] }, { geinspireerd_door: ["zwolle/a", "zwolle/brigade"] }, CHOICES);
  assert.deepEqual(changes, [
    { soort: "praktijk", key: "zwolle/a", field: "overgenomen_door", on: true },
    { soort: "praktijk", key: "zwolle/a", field: "geinspireerd_door", on: false },
  ]);
  const [on, off] = changes;
  assert.ok(on && off);
  assert.deepEqual(withNamed({ naam: "A" }, on, "twente/b"), { naam: "A", overgenomen_door: ["twente/b"] });
  assert.deepEqual(withNamed({ naam: "A", geinspireerd_door: ["twente/b"] }, off, "twente/b"), { naam: "A" });
  assert.deepEqual(followingChanges("regeling", {}, { voorganger: ["oud"] }, CHOICES), [{ soort: "regeling", key: "oud", field: "opvolger", on: true }]);
  assert.deepEqual(followingChanges("opleiding", {}, { opvolger: ["oud"] }, CHOICES), []);
});

test("de manieren om in te sturen: GitHub als de bestanden daar staan, en een mail met alles of met een bijlage", () => {
  const file = { pad: "regions/twente/praktijk/a.md", tekst: "naam: A & B\n", nieuw: true };
  const edit = "https://github.com/wie/wat/edit/main/";
  assert.deepEqual(githubWay(file, edit), {
    soort: "nieuw",
    url: "https://github.com/wie/wat/new/main?filename=regions%2Ftwente%2Fpraktijk%2Fa.md&value=naam%3A%20A%20%26%20B%0A",
  });
  assert.deepEqual(githubWay({ ...file, nieuw: false }, edit), { soort: "wijzig", url: `${edit}${file.pad}` });
  const long = githubWay({ ...file, tekst: "é".repeat(2000) }, edit);
  assert.deepEqual(long, { soort: "upload", url: "https://github.com/wie/wat/upload/main/regions/twente/praktijk" });
  for (const elsewhere of ["", "https://git.voorbeeld.nl/edit/", "https://github.com.kwaad.nl/a/b/edit/main/", "https://github.com/a/edit/main/"]) {
    assert.equal(githubWay(file, elsewhere), null, elsewhere);
  }
  const letter = { aan: "", onderwerp: "Voorstel: A", inleiding: "Dag" };
  assert.equal(mailWay(file, letter).url.split("&body=")[0], "mailto:?subject=Voorstel%3A%20A");
  assert.ok(mailWay(file, letter).heel && decodeURIComponent(mailWay(file, letter).url).includes("naam: A & B\r\n"));
  const attached = mailWay({ ...file, tekst: "x".repeat(3000) }, { ...letter, aan: "redactie@voorbeeld.nl" });
  assert.ok(!attached.heel && attached.url.length < 1800 && attached.url.startsWith("mailto:redactie@voorbeeld.nl?"));
});

test("de meter noemt wat nog nodig is, en wat het beter maakt", () => {
  /** @type {any} */
  const fields = [
    { key: "naam", label: "Naam", soort: "tekst" },
    { key: "bronnen", label: "Bronnen", soort: "lijst", item: { soort: "groep", fields: [{ key: "url", label: "Adres", soort: "webadres" }] } },
    { key: "contact", label: "Contact", soort: "groep", fields: [] },
  ];
  const faults = [
    { path: ["naam"], text: "ontbreekt", hint: "", code: "F001" },
    { path: ["bronnen", 1, "url"], text: "moet met https:// beginnen", hint: "", code: "F005" },
    { path: ["bronnen", 1, "url"], text: "nog iets", hint: "", code: "F004" },
  ];
  assert.deepEqual(needs(fields, faults).map(({ text }) => text), ["Naam", "Bronnen 2, Adres: moet met https:// beginnen"]);
  const values = { zekerheid: "hoog", bronnen: [{ titel: "x" }], resultaten: [{ bron: 1 }, {}], contact: { naam: "Loket" } };
  assert.deepEqual(better("praktijk", fields, values).map(({ text }) => text), [
    ...["webadres bij bron 1", "een officiële bron, want u koos zekerheid ‘hoog’", "bron bij cijfer 2"],
    ...["bij cijfer 2: van hoeveel is dit een deel?", "een loket of team dat mensen kunnen bellen of mailen"],
  ]);
  assert.deepEqual(better("praktijk", fields, {}).map(({ text }) => text), ["Contact"]);
});

test("een lange zin en een moeilijk woord worden genoemd", () => {
  const advice = adviser({ meeste_woorden: 5, moeilijk: { "ten behoeve van": "voor", mits: "als" } });
  assert.equal(advice("Dit is een korte zin. Deze ook."), "");
  assert.match(advice("Dit is een zin die wat te lang is."), /9 woorden/);
  assert.equal(advice("Mits u komt."), "‘Mits’ is een moeilijk woord. Schrijf liever ‘als’.");
  assert.equal(advice("Kom mits-nog."), "");
  assert.equal(longest("Een. [Twee drie](https://a.nl/b/c) vier\n| a | b | c | d | e |"), 3);
});
