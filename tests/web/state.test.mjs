import assert from "node:assert/strict";
import { test } from "node:test";
import { knownAnswers } from "../../hooks/routewijzer/web/wijzer/answers.mjs";
import { answeredQuestions, nextQuestion } from "../../hooks/routewijzer/web/wijzer/asking.mjs";
import { isPut } from "../../hooks/routewijzer/web/wijzer/choice.mjs";
import { OUTCOME, activeAnswers, readFragment, writeFragment } from "../../hooks/routewijzer/web/wijzer/state.mjs";
import { DATA, TODAY, help, wizard } from "./data.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Given} Given */

const FULL = { situatie: "te-weinig-werk", rol: "werkgever", gemeente: "kampen", mensen: "10-49" };

test("antwoorden gaan heen en terug door het fragment", () => {
  const fragment = writeFragment(DATA, FULL);
  assert.equal(fragment, "#v=1&g=kampen&m=10-49&s=te-weinig-werk&w=werkgever");
  assert.deepEqual(readFragment(DATA, fragment), { given: FULL, view: "", stale: false });
});

test("de volgorde van antwoorden maakt niet uit voor het fragment", () => {
  const turned = Object.fromEntries(Object.entries(FULL).reverse());
  assert.equal(writeFragment(DATA, turned), writeFragment(DATA, FULL));
});

test("zonder antwoorden is er geen fragment", () => {
  assert.equal(writeFragment(DATA, {}), "");
  assert.deepEqual(readFragment(DATA, ""), { given: {}, view: "", stale: false });
  assert.deepEqual(readFragment(DATA, "#"), { given: {}, view: "", stale: false });
});

test("weet niet staat in het fragment", () => {
  const fragment = writeFragment(DATA, { situatie: "weet-niet" });
  assert.equal(fragment, "#v=1&s=weet-niet");
  assert.deepEqual(readFragment(DATA, fragment).given, { situatie: "weet-niet" });
});

test("alle soorten antwoorden gaan heen en terug", () => {
  const given = { talen: ["nl", "pl"], start: "2026-02-28", uren: 36, gevestigd: "nee", regio: "zwolle" };
  const { given: back, stale } = readFragment(DATA, writeFragment(DATA, given));
  assert.deepEqual(back, given);
  assert.equal(stale, false);
});

test("een vraag of de uitkomst kan worden getoond", () => {
  assert.equal(writeFragment(DATA, FULL, "rol").split("&").at(-1), "vraag=w");
  assert.equal(readFragment(DATA, writeFragment(DATA, FULL, "rol")).view, "rol");
  assert.equal(readFragment(DATA, writeFragment(DATA, FULL, OUTCOME)).view, OUTCOME);
  assert.equal(readFragment(DATA, writeFragment(DATA, {}, "situatie")).view, "situatie");
  assert.deepEqual(readFragment(DATA, "#v=1&s=omscholen&vraag=zz"), {
    given: { situatie: "omscholen" },
    view: "",
    stale: false,
  });
});

const STALE = [
  ["andere versie", "#v=2&s=omscholen", { situatie: "omscholen" }],
  ["geen versie", "#s=omscholen", { situatie: "omscholen" }],
  ["onbekende sleutel", "#v=1&s=omscholen&x=1", { situatie: "omscholen" }],
  ["onbekende waarde", "#v=1&s=oude-situatie&w=zzp", { rol: "zzp" }],
  ["dubbele sleutel: de eerste telt", "#v=1&s=omscholen&s=te-weinig-werk", { situatie: "omscholen" }],
  ["deel van een lijst", "#v=1&t=nl,fries", { talen: ["nl"] }],
  ["dag die niet bestaat", "#v=1&st=2026-02-30", {}],
  ["getal met tekst", "#v=1&u=veel", {}],
  ["te groot getal", "#v=1&u=12345678901", {}],
  ["getal met een nul ervoor", "#v=1&u=007", {}],
  ["regio weet niet", "#v=1&r=weet-niet", {}],
  ["naam uit het prototype", "#v=1&constructor=a&__proto__=b", {}],
  ["waarde uit het prototype", "#v=1&s=constructor", {}],
  ["kapotte codering", "#v=1&s=%E0%A4%A", {}],
  ["lege waarde", "#v=1&s=", {}],
];
for (const [naam, fragment, given] of STALE) {
  test(`oude link: ${naam}`, () => {
    const read = readFragment(DATA, String(fragment));
    assert.deepEqual(read.given, given);
    assert.equal(read.stale, true);
  });
}

test("tekst uit een link komt nooit in het fragment terug", () => {
  const { given } = readFragment(DATA, "#v=1&s=<script>&t=nl,<b>&q=javascript:alert(1)");
  assert.equal(writeFragment(DATA, given), "#v=1&t=nl");
});

test("eerst de vragen voor iedereen, dan wat nog iets beslist", () => {
  /** @type {Given} */
  const given = {};
  const asked = [];
  for (const value of ["te-weinig-werk", "werkgever", "kampen", "10-49", "uitlenen"]) {
    const question = nextQuestion(DATA, given, TODAY);
    assert.ok(question);
    asked.push(question.id);
    given[question.id] = value;
  }
  assert.deepEqual(asked, ["situatie", "rol", "gemeente", "mensen", "doel"]);
  assert.equal(nextQuestion(DATA, given, TODAY), null);
});

test("een vraag voor iedereen gaat voor, ook als zij achteraan staat", () => {
  const data = { ...DATA, vragen: DATA.vragen.map((question) => ({ ...question, altijd: question.id === "sector" })) };
  assert.equal(nextQuestion(data, {}, TODAY)?.id, "sector");
});

test("een open regio is een reden om de gemeente te vragen", () => {
  const only = wizard([help({ id: "a", regel: { vraag: "regio", is: "zwolle" } })]);
  const data = { ...only, vragen: DATA.vragen.map((question) => ({ ...question, altijd: false })) };
  assert.equal(nextQuestion(data, {}, TODAY)?.id, "gemeente");
  assert.equal(nextQuestion(data, { gemeente: "kampen" }, TODAY), null);
});

test("een ingevulde situatie wordt niet weer gevraagd", () => {
  assert.equal(nextQuestion(DATA, { situatie: "omscholen" }, TODAY)?.id, "rol");
});

test("een gegeven regio maakt de vraag naar de gemeente overbodig", () => {
  const given = { situatie: "omscholen", rol: "werkgever", regio: "zwolle" };
  assert.equal(nextQuestion(DATA, given, TODAY)?.id, "sector");
  assert.equal(answeredQuestions(DATA, given, TODAY).length, 3);
});

test("de gemeente verdringt een eerder gegeven regio", () => {
  assert.deepEqual(activeAnswers(DATA, { gemeente: "kampen", regio: "rijnmond" }, TODAY), { gemeente: "kampen" });
  const unknown = { gemeente: "weet-niet", regio: "rijnmond" };
  assert.deepEqual(activeAnswers(DATA, unknown, TODAY), unknown);
});

test("wat niets meer beslist wordt niet gevraagd", () => {
  const given = { situatie: "omscholen", rol: "werkgever", gemeente: "kampen" };
  assert.equal(nextQuestion(DATA, given, TODAY)?.id, "sector");
  const without = wizard(DATA.hulp.filter(({ id }) => id !== "bouwfonds"));
  assert.equal(nextQuestion(without, given, TODAY), null);
});

test("vragen die alleen over vervallen of gestopte hulp gaan worden niet gesteld", () => {
  const sector = { vraag: "sector", is: "bouw" };
  const given = { situatie: "omscholen", rol: "zzp", gemeente: "kampen" };
  const over = [
    help({ id: "a", regel: sector, status: { stand: "geldend", aanvragen: "doorlopend", tot: "2026-11-20" } }),
    help({ id: "b", regel: sector, soort: "programma", status: { programma: "gestopt" } }),
    help({ id: "c", regel: sector, soort: "programma", status: { programma: "opgegaan" } }),
  ];
  assert.equal(nextQuestion(wizard(over), given, TODAY), null);
  assert.equal(nextQuestion(wizard([...over, help({ id: "d", regel: sector })]), given, TODAY)?.id, "sector");
});

test("weet niet op een eerdere vraag: wie het niet aangaat wordt niets gevraagd", () => {
  /** @type {Given} */
  const given = {};
  const asked = [];
  for (let question = nextQuestion(DATA, given, TODAY); question; question = nextQuestion(DATA, given, TODAY)) {
    asked.push(question.id);
    given[question.id] = "weet-niet";
  }
  assert.deepEqual(asked, ["situatie", "rol", "gemeente", "sector"]);
});

test("een klasse over de grens wordt niet opnieuw gevraagd", () => {
  const given = { situatie: "te-weinig-werk", rol: "werkgever", gemeente: "kampen", mensen: "10-49", doel: "houden" };
  assert.equal(nextQuestion(DATA, given, TODAY), null);
});

test("antwoorden op vragen die niet meer gelden tellen niet", () => {
  const given = { ...FULL, doel: "houden", rol: "zzp" };
  assert.deepEqual(activeAnswers(DATA, given, TODAY), {
    situatie: "te-weinig-werk",
    rol: "zzp",
    gemeente: "kampen",
  });
  const back = { ...given, rol: "werkgever" };
  assert.deepEqual(activeAnswers(DATA, back, TODAY), back);
});

test("hoogstens zes vragen, ook als er meer te vragen is", () => {
  const many = wizard([help({ id: "a", regel: { alle: DATA.vragen.map(({ id }) => ({ vraag: id, is: "x" })) } })]);
  many.vragen = DATA.vragen.map((question) => ({ ...question, toon_als: null }));
  /** @type {Given} */
  const given = {};
  let count = 0;
  for (let question = nextQuestion(many, given, TODAY); question; question = nextQuestion(many, given, TODAY)) {
    given[question.id] = "weet-niet";
    count += 1;
  }
  assert.equal(count, 6);
});

/**
 * Every path through the made-up wizard, forward; and the number of paths.
 * @param {Given} given
 * @param {(given: Given) => void} visit
 * @returns {number}
 */
function walk(given, visit) {
  const question = nextQuestion(DATA, given, TODAY);
  if (!question) {
    visit(given);
    return 1;
  }
  assert.ok(isPut(question, knownAnswers(DATA.vragen, given, TODAY), TODAY));
  const values = [...question.opties.map(({ id }) => id), "weet-niet"];
  return values.reduce((paths, value) => paths + walk({ ...given, [question.id]: value }, visit), 0);
}

test("elk pad: hoogstens zes vragen, geen vraag dubbel, en de link geeft hetzelfde", () => {
  const seen = new Set();
  const paths = walk({}, (given) => {
    assert.ok(Object.keys(given).length <= 6);
    assert.deepEqual(activeAnswers(DATA, given, TODAY), given);
    assert.deepEqual(readFragment(DATA, writeFragment(DATA, given)).given, given);
    // Backwards: without the last answer exactly that question comes again.
    const last = answeredQuestions(DATA, given, TODAY).at(-1);
    assert.ok(last);
    const before = { ...given };
    delete before[last.id];
    assert.equal(nextQuestion(DATA, before, TODAY)?.id, last.id);
    seen.add(writeFragment(DATA, given));
  });
  assert.ok(paths > 100, String(paths));
  assert.equal(seen.size, paths);
});

test("elke vraag waar hulp van afhangt komt op minstens één pad voor", () => {
  const asked = new Set();
  walk({}, (given) => Object.keys(given).forEach((id) => asked.add(id)));
  assert.deepEqual([...asked].sort(), ["doel", "gemeente", "gevestigd", "mensen", "rol", "sector", "situatie"]);
});

