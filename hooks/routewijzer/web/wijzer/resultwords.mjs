/** Words of the outcome that are not data: reasons, desks, points to check, combining, taking it along. B1, u-form. */

import { counted, regionName } from "./words.mjs";

const NUMBER = new Intl.NumberFormat("nl-NL");

/** @type {Record<string, string>} */
const HEADING = {
  werkgever: "Uitkomst voor uw bedrijf",
  zzp: "Uitkomst voor u als zzp’er",
  werknemer: "Uitkomst voor u als werknemer",
  werkzoekende: "Uitkomst voor u als werkzoekende",
};

export const result = {
  answers: "Uw antwoorden",
  /** @param {unknown} role */
  heading: (role) => (typeof role === "string" && Object.hasOwn(HEADING, role) ? HEADING[role] : "") || "Uitkomst",
  /** @param {string} heading @param {string} site */
  title: (heading, site) => `${heading} – ${site}`,
  /** @param {number} sure @param {number} maybe */
  summary: (sure, maybe) =>
    sure
      ? `${counted(sure, "ding past", "dingen passen")} waarschijnlijk bij uw situatie.`
      : maybe
        ? `${counted(maybe, "ding past", "dingen passen")} misschien bij uw situatie.`
        : "",
  /** @param {number} count */
  all: (count) => `Toon alle ${count}`,
  nothing:
    "Wij vonden hier niets dat zeker of misschien bij uw antwoorden past. Dat betekent niet dat er geen hulp is. Het loket denkt met u mee.",
  nothingSure: "Van niets is nu al zeker dat het past. Kijk wat er bij ‘Misschien’ staat.",
  /** @param {string} name */
  situation: (name) => `Lees alles over: ${name}`,
  change: "Of wijzig hieronder uw antwoorden.",
  /** @param {number} count */
  other: (count) => `Nog ${count} andere: voor een andere situatie, regio of rol.`,
  overview: "Bekijk alle regelingen",
  /** @param {number} count */
  regional: (count) => `In de regio’s is nog meer: ${counted(count, "programma of regeling", "programma’s en regelingen")}.`,
  regions: "Kies uw regio",
};

export const groups = {
  waarschijnlijk: "Past waarschijnlijk",
  misschien: "Misschien",
  straks: "Straks of gesloten",
  niet: "Past niet",
  /** @param {string} name @param {number} count */
  heading: (name, count) => `${name} (${count})`,
};

export const card = {
  because: "Waarom dit past:",
  partly: "Wat al past:",
  not: "Waarom dit niet past:",
  running: "Loopt nu",
  pilot: "Proef",
  notes: {
    oud: "Alleen voor wie dit al heeft.",
    bestaat: "Nog niet bevestigd dat dit nog bestaat.",
    gegevens: "Deze gegevens zijn nog niet bevestigd.",
    controle: "Wij keken dit langer dan een jaar niet na. Vraag na of het nog klopt.",
  },
  overdue: "Controle nodig",
  answer: "Beantwoord deze vraag",
  /** @type {Record<string, string>} */
  kinds: { regeling: "Regeling", programma: "Programma", opleiding: "Opleiding" },
};

export const reach = {
  heading: "Dit kunt u nu doen",
  /** @param {string} name */
  call: (name) => `Bel ${name}`,
  /** @param {string} digits */
  number: (digits) => `Bel ${digits}`,
  /** @param {string} name */
  visit: (name) => `Ga naar ${name}`,
  /** @param {string} host */
  site: (host) => `Naar ${host}`,
  /** @param {string} address */
  mail: (address) => `Mail ${address}`,
  website: "Naar de website",
  walkIn: "Langskomen",
  hours: "Open",
  others: "Ook te bereiken:",
  unsure: "Deze gegevens zijn nog niet bevestigd.",
  /** @param {string} name */
  contact: (name) => `Neem contact op met het loket van ${regionName(name)}. Zij denken met u mee.`,
  noRegion: "Wij weten uw gemeente niet. Daarom ziet u hier de landelijke ingang.",
  noDesk: "Van uw regio kennen wij nog geen loket. Daarom ziet u hier de landelijke ingang.",
};

export const reason = {
  /** @param {string} rest */
  because: (rest) => `omdat u ${rest}`,
  /** @param {string} name */
  region: (name) => `omdat u in ${regionName(name)} bent`,
  /** @param {string} name */
  place: (name) => `omdat u in de gemeente ${name} bent`,
  /** @param {string} short @param {string} answer */
  chose: (short, answer) => `omdat u bij ‘${short}’ ‘${answer}’ koos`,
  /** @param {string} short @param {string} limit @param {string} answer */
  limit: (short, limit, answer) => `want bij ‘${short}’ geldt ${limit}: u gaf ‘${answer}’ op`,
  /** @param {string} short @param {string} wanted @param {string} answer */
  other: (short, wanted, answer) => `want bij ‘${short}’ past alleen ${wanted}: u gaf ‘${answer}’ op`,
  /** @param {string} short @param {string} answer */
  otherOfMany: (short, answer) => `want bij ‘${short}’ past alleen een ander antwoord: u gaf ‘${answer}’ op`,
  /** @param {string} short @param {string} answer */
  excluded: (short, answer) => `want dit is er niet voor wie bij ‘${short}’ ‘${answer}’ opgaf`,
  /** @param {string} short */
  notAsked: (short) => `want ‘${short}’ geldt niet in uw situatie`,
  /** @param {string} day */
  tooEarly: (day) => `want dit kan pas vanaf ${day}`,
  /** @param {string} day */
  tooLate: (day) => `want dit kon tot en met ${day}`,
  otherDay: "want dit geldt vandaag niet",
  /** @param {string} short @param {string} answer @param {string} limit */
  straddles: (short, answer, limit) => `${short}: ${limit}? U gaf ‘${answer}’ op.`,
  /** @param {string} short @param {string} limit */
  open: (short, limit) => `${short}: ${limit}?`,
  /** @param {number} value */
  atLeast: (value) => `minstens ${NUMBER.format(value)}`,
  /** @param {number} value */
  atMost: (value) => `hoogstens ${NUMBER.format(value)}`,
  /** @param {string} day */
  from: (day) => `vanaf ${day}`,
  /** @param {string} day */
  until: (day) => `tot en met ${day}`,
  /** @param {string[]} names */
  or: (names) => names.map((name) => `‘${name}’`).join(" of "),
  yes: "Ja",
  no: "Nee",
};

export const points = {
  yes: "Ja",
  no: "Nee",
  unknown: "Weet ik niet",
  /** @param {number} count */
  left: (count) => (count ? `Controleer nog ${counted(count, "punt", "punten")}` : "U hebt alle punten nagekeken"),
  /** @param {number} count */
  own: (count) => `${count} daarvan kunt u alleen zelf nagaan`,
  /** @param {string} name @param {string} group */
  moved: (name, group) => `‘${name}’ staat nu bij ‘${group}’`,
  /** @param {string} name @param {number} count */
  noted: (name, count) => `${name}: ${points.left(count)}.`,
  /** @param {number} sure @param {number} maybe */
  totals: (sure, maybe) => `Past waarschijnlijk: ${sure}. Misschien: ${maybe}.`,
  /** @param {boolean} yes @param {string} text */
  because: (yes, text) => `omdat u ‘${yes ? points.yes : points.no}’ antwoordde op: ${text}`,
  /** @param {boolean} yes @param {string} text */
  not: (yes, text) => `want u antwoordde ‘${yes ? points.yes : points.no}’ op: ${text}`,
  change: "Wat kan dit veranderen?",
  /** @param {string} short */
  other: (short) => `Wijzig uw antwoord: ${short}`,
};

export const soon = "Sluit binnen 30 dagen";

export const stacking = {
  heading: "Wat kunt u combineren?",
  /** @param {number} count */
  intro: (count) =>
    `Deze ${counted(count, "regeling sluit", "regelingen sluiten")} elkaar niet uit, voor zover wij weten. Vraag ze aan in deze volgorde. De uitvoerder beslist.`,
  /** @param {string} year */
  old: (year) => `Bedrag van ${year}, kan veranderd zijn`,
  pays: "Betaald door",
  first: "Vraag eerst aan",
  together: "Gaat goed samen met",
  choose: "Deze gaan niet samen met iets uit de lijst:",
  /** @param {string} left @param {string} chosen @param {boolean} surer */
  not: (left, chosen, surer) =>
    `${left}: niet samen met ${chosen}. ${surer ? "Wij kozen wat bij u het zekerst past." : "Zo kunt u het meeste combineren. U mag ook andersom kiezen."}`,
};

export const nearby = {
  heading: "Zo deden anderen het",
  /** @param {string} name @param {boolean} own */
  region: (name, own) => (own ? `Voorbeeld uit ${regionName(name)}, uw eigen regio.` : `Voorbeeld uit ${regionName(name)}.`),
  size: "Die regio heeft ongeveer evenveel inwoners als uw regio.",
  switches: "Overstappen vanuit uw branche",
  all: "Bekijk alle overstappen",
};

export const added = {
  choose: "Kies wat er ook speelt",
  add: "Voeg toe",
};

export const take = {
  heading: "Neem deze uitkomst mee",
  copy: "Kopieer link",
  warning: "Wie deze link opent, ziet uw antwoorden.",
  copied: "Link gekopieerd. Wie deze link opent, ziet uw antwoorden.",
  copyFailed: "Kopiëren lukt hier niet. Selecteer de link hieronder en kopieer die zelf.",
  copyLabel: "Link naar deze uitkomst",
  mail: "Mail naar een adviseur",
  subject: "Mijn uitkomst van de regelingenwijzer",
  print: "Print of bewaar als PDF",
  agenda: "Zet datums in uw agenda",
  /** @param {string} day */
  card: (day) => `Zet ${day} in uw agenda`,
  save: "Bewaar op dit apparaat",
  saved: "Uw antwoorden staan op dit apparaat. U wist ze met ‘Wis mijn antwoorden’.",
  saveFailed: "Bewaren lukt op dit apparaat niet.",
  wipe: "Wis mijn antwoorden",
  adviser:
    "Vult u dit in met een adviseur, of op een gedeeld apparaat? Wis uw antwoorden na afloop en sluit het venster. Adressen kunnen nog in de geschiedenis van de browser staan.",
  /** @param {number} count */
  more: (count) => `En nog ${count}. Zie de link.`,
  /** @param {string} day @param {number} version @param {string} built */
  version: (day, version, built) => `Uitkomst van ${day}. Vragenlijst ${version}, gegevens van ${built}.`,
};

export const source = {
  label: "Bron",
  /** @param {string} day */
  seen: (day) => `gecontroleerd op ${day}`,
};

export const testcase = {
  heading: "Bewaar als testgeval",
  /** @param {string} id */
  hint: (id) => `Zet dit onder ‘voorbeelden’ in het record ${id}.`,
  copy: "Kopieer testgeval",
  copied: "Testgeval gekopieerd",
  failed: "Kopiëren lukt hier niet. Selecteer de tekst.",
};
