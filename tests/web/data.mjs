/** A small made-up wizard: fixed, so that no test depends on real records that expire. */

/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").WizardData} WizardData */
/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Question} Question */
/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Help} Help */
/** @typedef {import("../../hooks/routewijzer/web/wijzer/types.mjs").Option} Option */

export const TODAY = "2026-11-21";

/**
 * @param {Partial<Question> & Pick<Question, "id" | "sleutel" | "soort">} question
 * @returns {Question}
 */
function question(question) {
  return {
    tekst: `${question.id}?`,
    kort: question.id,
    hint: null,
    waarom: "Daarom.",
    opties: [],
    weet_niet: "Weet ik niet",
    onderwerp: "x",
    altijd: false,
    toon_als: null,
    omdat: null,
    ...question,
  };
}

const EMPLOYER = { vraag: "rol", is: "werkgever" };

/** @type {Question[]} */
const vragen = [
  question({
    id: "situatie",
    sleutel: "s",
    soort: "keuze",
    kort: "Wat speelt er",
    altijd: true,
    opties: [
      { id: "te-weinig-werk", naam: "Te weinig werk", omdat: "te weinig werk hebt" },
      { id: "omscholen", naam: "Omscholen", omdat: "wilt omscholen" },
    ],
  }),
  question({
    id: "rol",
    sleutel: "w",
    soort: "keuze",
    kort: "Voor wie",
    altijd: true,
    opties: [
      { id: "werkgever", naam: "Mijn bedrijf", omdat: "werkgever bent" },
      { id: "zzp", naam: "Mijzelf", omdat: "zzp’er bent" },
    ],
  }),
  question({
    id: "gemeente",
    sleutel: "g",
    soort: "gemeente",
    kort: "Gemeente",
    altijd: true,
    opties: [
      { id: "kampen", naam: "Kampen" },
      { id: "rotterdam", naam: "Rotterdam" },
    ],
  }),
  question({
    id: "regio",
    sleutel: "r",
    soort: "afgeleid",
    kort: "Regio",
    uit: "gemeente",
    kaart: { kampen: "zwolle", rotterdam: "rijnmond" },
    opties: [
      { id: "zwolle", naam: "Zwolle" },
      { id: "rijnmond", naam: "Rijnmond" },
    ],
    omdat: "bent in de regio {antwoord}",
  }),
  question({
    id: "mensen",
    sleutel: "m",
    soort: "getal",
    tekst: "Hoeveel mensen werken er?",
    kort: "Aantal mensen",
    toon_als: EMPLOYER,
    omdat: "met {antwoord} mensen werkt",
    opties: [
      { id: "0-1", naam: "Alleen ik", van: 0, tot: 1, omdat: "alleen werkt" },
      { id: "10-49", naam: "10 tot en met 49", van: 10, tot: 49 },
      { id: "250-meer", naam: "250 of meer", van: 250 },
    ],
  }),
  question({
    id: "doel",
    sleutel: "d",
    soort: "keuze",
    kort: "Met uw mensen",
    toon_als: { alle: [EMPLOYER, { vraag: "situatie", is: "te-weinig-werk" }] },
    opties: [
      { id: "houden", naam: "Houden", omdat: "uw mensen wilt houden" },
      { id: "uitlenen", naam: "Uitlenen", omdat: "uw mensen wilt uitlenen" },
    ],
  }),
  question({
    id: "gevestigd",
    sleutel: "z",
    soort: "ja_nee",
    kort: "Langer dan een jaar zelfstandig",
    toon_als: { vraag: "rol", is: "zzp" },
    opties: [
      { id: "ja", naam: "Ja" },
      { id: "nee", naam: "Nee" },
    ],
  }),
  question({
    id: "sector",
    sleutel: "br",
    soort: "keuze",
    kort: "Branche",
    opties: ["bouw", "horeca", "zorg", "haven", "taxi"].map((id) => ({ id, naam: id })),
  }),
  question({
    id: "talen",
    sleutel: "t",
    soort: "meerkeuze",
    kort: "Talen",
    opties: ["nl", "en", "pl"].map((id) => ({ id, naam: id })),
  }),
  question({ id: "start", sleutel: "st", soort: "datum", kort: "Startdag" }),
  question({ id: "uren", sleutel: "u", soort: "getal", kort: "Uren" }),
];

/**
 * @param {Partial<Help> & Pick<Help, "id">} help
 * @returns {Help}
 */
export function help(help) {
  return {
    soort: "regeling",
    naam: help.id,
    url: `regelingen/${help.id}/`,
    kort: "Eén zin.",
    zekerheid: "hoog",
    regel: null,
    zelf_nagaan: [],
    status: { stand: "geldend", aanvragen: "doorlopend" },
    regio: "landelijk",
    uitvoerder: ["UWV"],
    actie: null,
    ...help,
  };
}

/**
 * @param {string[]} situaties
 * @param {string[]} rollen
 * @param {...Record<string, unknown>} more
 */
export function rule(situaties, rollen, ...more) {
  return { alle: [{ vraag: "situatie", in: situaties }, { vraag: "rol", in: rollen }, ...more] };
}

/**
 * @param {Help[]} hulp
 * @returns {WizardData}
 */
export function wizard(hulp) {
  return {
    versie: 1,
    dag: TODAY,
    voorbehoud: "Dit is een hulpmiddel.",
    vragen,
    hulp,
    regios: {
      zwolle: { naam: "Zwolle", url: "regios/zwolle/", loketten: [{ naam: "Werkcentrum Zwolle", tel: "tel:0381234567" }] },
      rijnmond: { naam: "Rijnmond", url: "regios/rijnmond/", loketten: [] },
    },
    landelijk_loket: { naam: "Werkcentrum", url: "https://www.werkcentrum.nl" },
    plaatsen: [
      ["Kampen", "kampen"],
      ["Rotterdam", "rotterdam"],
    ],
    situaties: { "te-weinig-werk": { naam: "Te weinig werk", url: "hulp/te-weinig-werk/" } },
  };
}

const WORK = ["te-weinig-werk"];

export const DATA = wizard([
  help({ id: "uitlenen", regel: rule(WORK, ["werkgever"], { vraag: "doel", is: "uitlenen" }) }),
  help({ id: "klein", regel: rule(WORK, ["werkgever"], { vraag: "mensen", hoogstens: 249 }) }),
  help({ id: "midden", regel: rule(WORK, ["werkgever"], { vraag: "mensen", hoogstens: 25 }) }),
  help({ id: "zelfstandig", regel: rule(WORK, ["zzp"], { vraag: "gevestigd", is: true }) }),
  help({
    id: "bouwfonds",
    regel: rule(["omscholen"], ["werkgever", "zzp"], { vraag: "sector", in: ["bouw"] }),
    status: { stand: "geldend", aanvragen: "tijdvakken", vensters: [["2026-06-01", "2026-12-01", "hoog"]] },
  }),
  help({
    id: "straks",
    regel: rule(["omscholen"], ["werkgever"]),
    status: { stand: "geldend", aanvragen: "tijdvakken", vensters: [["2027-06-01", "", "hoog"]] },
  }),
  help({
    id: "gesloten",
    regel: rule(["omscholen"], ["werkgever"]),
    status: { stand: "geldend", aanvragen: "tijdvakken", vensters: [["2026-01-01", "2026-02-01", "hoog"]] },
  }),
  help({ id: "vervallen", regel: null, status: { stand: "geldend", aanvragen: "doorlopend", tot: "2021-09-30" } }),
  help({ id: "onzeker", zekerheid: "laag", regel: rule(WORK, ["werkgever", "zzp"]) }),
  help({
    id: "zwolle/brigade",
    soort: "programma",
    regio: "zwolle",
    status: { programma: "lopend" },
    regel: rule(WORK, ["werkgever", "zzp"], { vraag: "regio", in: ["zwolle"] }),
  }),
  help({
    id: "rijnmond/werkt-door",
    soort: "programma",
    regio: "rijnmond",
    status: { programma: "onbekend" },
    regel: rule(WORK, ["werkgever"], { vraag: "regio", in: ["rijnmond"] }),
  }),
  help({ id: "zwolle/gestopt", soort: "programma", regio: "zwolle", status: { programma: "gestopt" } }),
  help({ id: "zwolle/opgegaan", soort: "programma", regio: "zwolle", status: { programma: "opgegaan" } }),
  help({ id: "vca", soort: "opleiding", status: {}, uitvoerder: [], regel: rule(["omscholen"], ["werkgever", "zzp"]) }),
]);
