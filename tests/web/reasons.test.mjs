import assert from "node:assert/strict";
import { test } from "node:test";
import { knownAnswers } from "../../hooks/routewijzer/web/wijzer/answers.mjs";
import { answerText } from "../../hooks/routewijzer/web/wijzer/answertext.mjs";
import { faults, fits, openPoint } from "../../hooks/routewijzer/web/wijzer/reasons.mjs";
import { deciding, evaluate } from "../../hooks/routewijzer/web/wijzer/rules.mjs";
import * as outcomeWords from "../../hooks/routewijzer/web/wijzer/resultwords.mjs";
import * as words from "../../hooks/routewijzer/web/wijzer/words.mjs";
import { DATA, TODAY } from "./data.mjs";

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Given} Given */

const EMPLOYER = { situatie: "te-weinig-werk", rol: "werkgever", gemeente: "kampen" };

/**
 * @param {unknown} rule
 * @param {Given} given
 */
function about(rule, given) {
  const known = knownAnswers(DATA.vragen, given, TODAY);
  const { verdict, trace } = evaluate(rule, known, TODAY);
  const context = { data: DATA, given, known };
  const leaves = deciding(trace);
  if (verdict === "ja") return fits(leaves, context);
  return verdict === "nee" ? faults(leaves, context) : leaves.flatMap((leaf) => openPoint(leaf, context)?.text ?? []);
}

/** @type {[string, unknown, Given, string[]][]} */
const CASES = [
  ["keuze met eigen woorden", { vraag: "situatie", in: ["te-weinig-werk"] }, EMPLOYER, ["omdat u te weinig werk hebt"]],
  ["regio", { vraag: "regio", in: ["zwolle"] }, EMPLOYER, ["omdat u in de regio Zwolle bent"]],
  ["gemeente", { vraag: "gemeente", in: ["kampen"] }, EMPLOYER, ["omdat u in de gemeente Kampen bent"]],
  ["klasse", { vraag: "mensen", hoogstens: 249 }, { ...EMPLOYER, mensen: "10-49" }, ["omdat u met 10 tot en met 49 mensen werkt"]],
  ["klasse met eigen woorden", { vraag: "mensen", hoogstens: 9 }, { ...EMPLOYER, mensen: "0-1" }, ["omdat u alleen werkt"]],
  [
    "zonder eigen woorden",
    { vraag: "gevestigd", is: true },
    { rol: "zzp", gevestigd: "ja" },
    ["omdat u bij ‘Langer dan een jaar zelfstandig’ ‘Ja’ koos"],
  ],
  [
    "twee grenzen aan één vraag zijn één reden",
    { alle: [{ vraag: "mensen", minstens: 2 }, { vraag: "mensen", hoogstens: 249 }] },
    { ...EMPLOYER, mensen: "10-49" },
    ["omdat u met 10 tot en met 49 mensen werkt"],
  ],
  ["niet", { niet: { vraag: "situatie", is: "omscholen" } }, EMPLOYER, ["omdat u te weinig werk hebt"]],
  ["de dag is geen reden", { vandaag: true, vanaf: "2026-01-01" }, {}, []],
  ["meer keuzes", { vraag: "talen", in: ["pl"] }, { talen: ["nl", "pl"] }, ["omdat u bij ‘Talen’ ‘nl, pl’ koos"]],
  [
    "past niet: hoogstens",
    { vraag: "mensen", hoogstens: 249 },
    { ...EMPLOYER, mensen: "250-meer" },
    ["want bij ‘Aantal mensen’ geldt hoogstens 249: u gaf ‘250 of meer’ op"],
  ],
  [
    "past niet: minstens, met duizendtallen",
    { vraag: "uren", minstens: 1225 },
    { uren: 900 },
    ["want bij ‘Uren’ geldt minstens 1.225: u gaf ‘900’ op"],
  ],
  ["past niet: precies dat getal", { vraag: "uren", is: 1225 }, { uren: 900 }, ["want bij ‘Uren’ past alleen ‘1225’: u gaf ‘900’ op"]],
  ["past niet: een van die getallen", { vraag: "uren", in: [36, 40] }, { uren: 900 }, ["want bij ‘Uren’ past alleen ‘36’ of ‘40’: u gaf ‘900’ op"]],
  [
    "past niet: andere keuze",
    { vraag: "doel", in: ["uitlenen"] },
    { ...EMPLOYER, doel: "houden" },
    ["want bij ‘Met uw mensen’ past alleen ‘Uitlenen’: u gaf ‘Houden’ op"],
  ],
  [
    "past niet: veel andere keuzes",
    { vraag: "sector", in: ["bouw", "zorg", "haven", "taxi"] },
    { sector: "horeca" },
    ["want bij ‘Branche’ past alleen een ander antwoord: u gaf ‘horeca’ op"],
  ],
  [
    "past niet: ja of nee",
    { vraag: "gevestigd", is: true },
    { rol: "zzp", gevestigd: "nee" },
    ["want bij ‘Langer dan een jaar zelfstandig’ past alleen ‘Ja’: u gaf ‘Nee’ op"],
  ],
  [
    "past niet: uitgesloten",
    { niet: { vraag: "sector", in: ["horeca"] } },
    { sector: "horeca" },
    ["want dit is er niet voor wie bij ‘Branche’ ‘horeca’ opgaf"],
  ],
  [
    "past niet: dag van de bezoeker",
    { vraag: "start", vanaf: "2026-03-01" },
    { start: "2026-02-28" },
    ["want bij ‘Startdag’ geldt vanaf 1 maart 2026: u gaf ‘28 februari 2026’ op"],
  ],
  ["past niet: te vroeg", { vandaag: true, vanaf: "2027-01-01" }, {}, ["want dit kan pas vanaf 1 januari 2027"]],
  ["past niet: te laat", { vandaag: true, tot_en_met: "2026-01-01" }, {}, ["want dit kon tot en met 1 januari 2026"]],
  ["past niet: juist niet op deze dag", { niet: { vandaag: true, vanaf: "2026-01-01" } }, {}, ["want dit geldt vandaag niet"]],
  ["past niet: alleen wat niet geldt", { vraag: "mensen", hoogstens: 9 }, { rol: "zzp" }, ["want ‘Aantal mensen’ geldt niet in uw situatie"]],
  [
    "wat niet geldt verklaart niets als er een echte reden is",
    { alle: [{ vraag: "mensen", hoogstens: 9 }, { vraag: "gevestigd", is: true }] },
    { rol: "zzp", gevestigd: "nee" },
    ["want bij ‘Langer dan een jaar zelfstandig’ past alleen ‘Ja’: u gaf ‘Nee’ op"],
  ],
  ["open: de grens", { vraag: "mensen", hoogstens: 249 }, EMPLOYER, ["Aantal mensen: hoogstens 249?"]],
  ["open: een vraag met ja en nee", { vraag: "gevestigd", is: false }, { rol: "zzp" }, ["gevestigd?"]],
  ["open: de vraag die iedereen krijgt", { vraag: "rol", is: "zzp" }, {}, ["rol?"]],
  ["open: weet niet", { vraag: "mensen", hoogstens: 249 }, { ...EMPLOYER, mensen: "weet-niet" }, ["Aantal mensen: hoogstens 249?"]],
  [
    "open: klasse over de grens",
    { vraag: "mensen", hoogstens: 25 },
    { ...EMPLOYER, mensen: "10-49" },
    ["Aantal mensen: hoogstens 25? U gaf ‘10 tot en met 49’ op."],
  ],
  [
    "open: elke grens",
    { alle: [{ vraag: "mensen", minstens: 2 }, { vraag: "mensen", hoogstens: 249 }] },
    EMPLOYER,
    ["Aantal mensen: minstens 2?", "Aantal mensen: hoogstens 249?"],
  ],
];
for (const [naam, rule, given, wanted] of CASES) {
  test(`reden: ${naam}`, () => assert.deepEqual(about(rule, given), wanted));
}

test("een open regio verwijst naar de vraag naar de gemeente", () => {
  const known = knownAnswers(DATA.vragen, {}, TODAY);
  const { trace } = evaluate({ vraag: "regio", in: ["zwolle"] }, known, TODAY);
  assert.equal(deciding(trace).map((leaf) => openPoint(leaf, { data: DATA, given: {}, known })?.question.uit)[0], "gemeente");
});

test("van twee antwoorden noemt een reden alleen wat past", () => {
  const given = { situatie: ["te-weinig-werk", "omscholen"] };
  assert.deepEqual(about({ vraag: "situatie", in: ["omscholen"] }, given), ["omdat u wilt omscholen"]);
  assert.deepEqual(about({ vraag: "situatie", in: ["omscholen", "te-weinig-werk"] }, given), [
    "omdat u te weinig werk hebt en wilt omscholen",
  ]);
});

test("antwoorden in woorden", () => {
  const given = { talen: ["nl", "pl"], start: "2026-02-01", sector: "weet-niet" };
  const known = knownAnswers(DATA.vragen, given, TODAY);
  const say = (/** @type {string} */ id) => {
    const question = DATA.vragen.find((one) => one.id === id);
    assert.ok(question);
    return answerText(question, { given, known });
  };
  assert.equal(say("talen"), "nl, pl");
  assert.equal(say("start"), "1 februari 2026");
  assert.equal(say("sector"), "Weet ik niet");
});

test("een $ in een antwoord blijft een $", () => {
  const data = { ...DATA, vragen: DATA.vragen.map((q) => (q.id === "sector" ? { ...q, omdat: "werkt in {antwoord}" } : q)) };
  const sector = data.vragen.find(({ id }) => id === "sector");
  assert.ok(sector);
  sector.opties = [{ id: "bouw", naam: "$& bouw" }];
  const given = { sector: "bouw" };
  const known = knownAnswers(data.vragen, given, TODAY);
  const { trace } = evaluate({ vraag: "sector", is: "bouw" }, known, TODAY);
  assert.deepEqual(fits(deciding(trace), { data, given, known }), ["omdat u werkt in $& bouw"]);
});

test("nergens een belofte", () => {
  const all = JSON.stringify([words, outcomeWords], (_, value) => (typeof value === "function" ? String(value) : value));
  assert.ok(all.length > 3000);
  assert.doesNotMatch(all, /recht op|u krijgt|komt in aanmerking|gegarandeerd/iu);
});
