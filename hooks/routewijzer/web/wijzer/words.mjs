/** Every word the wizard says that is not data. Plain Dutch (B1), u-form, never a firm promise. */

export const MOST_QUESTIONS = 6;

const NUMBER = new Intl.NumberFormat("nl-NL");

/**
 * @param {number} count
 * @param {string} one
 * @param {string} more
 */
export function counted(count, one, more) {
  return `${count} ${count === 1 ? one : more}`;
}

export const question = {
  back: "Terug",
  /** @param {number} number */
  progress: (number) => `Vraag ${number} van hooguit ${MOST_QUESTIONS}`,
  /** @param {number} number @param {string} text @param {string} site */
  title: (number, text, site) => `${question.progress(number)}: ${text} – ${site}`,
  next: "Verder",
  why: "Waarom vragen we dit?",
  skip: "Sla de andere vragen over en toon de uitkomst",
  place: "Typ de naam van uw gemeente of plaats",
  choose: "Maak een keuze",
  number: "Getal",
  day: "Datum",
  privacy: "Uw antwoorden blijven in uw browser.",
  help: "Hulp nodig?",
  helpLink: "Zoek het loket in uw regio",
};

export const fault = {
  heading: "Er ging iets mis",
  /** @param {string} title */
  title: (title) => `Fout: ${title}`,
  /** @param {string} unknown */
  choose: (unknown) => `Kies een antwoord, of kies ‘${unknown}’`,
  /** @param {string} unknown */
  place: (unknown) => `Vul een gemeente in, of kies ‘${unknown}’`,
  /** @param {string} typed @param {string} unknown */
  placeUnknown: (typed, unknown) =>
    `Wij kennen ‘${typed}’ niet. Typ de naam van een gemeente in Nederland, of kies ‘${unknown}’`,
  /** @param {string} typed @param {string} unknown */
  placeGuess: (typed, unknown) =>
    `Wij kennen ‘${typed}’ niet. Kies een naam die erop lijkt uit de lijst, of kies ‘${unknown}’`,
  /** @param {string} unknown */
  placePart: (unknown) => `Kies uw gemeente uit de lijst, of kies ‘${unknown}’`,
  /** @param {string} typed */
  placeMany: (typed) => `‘${typed}’ past bij meer plaatsen. Kies de goede uit de lijst`,
  /** @param {string} unknown */
  number: (unknown) => `Vul een heel getal in, of kies ‘${unknown}’`,
  /** @param {string} unknown */
  day: (unknown) => `Vul een datum in, of kies ‘${unknown}’`,
};

export const places = {
  /** @param {number} count */
  found: (count) => (count ? `${counted(count, "voorstel", "voorstellen")} in de lijst` : "Geen voorstellen"),
  /** @param {string} name @param {string} region */
  label: (name, region) => (region ? `${name} (${shortRegion(region)})` : name),
  /** @param {string} alias @param {string} name @param {string} region */
  alias: (alias, name, region) => `${alias}: gemeente ${places.label(name, region)}`,
};

export const given = {
  soFar: "Uw antwoorden tot nu toe",
  heading: "Uw antwoorden",
  change: "Wijzig",
  old: "Deze link komt uit een oudere versie; controleer uw antwoorden.",
};

/** @type {Record<string, string>} */
const HEADING = {
  werkgever: "Uitkomst voor uw bedrijf",
  zzp: "Uitkomst voor u als zzp’er",
  werknemer: "Uitkomst voor u als werknemer",
  werkzoekende: "Uitkomst voor u als werkzoekende",
};

export const result = {
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
    oud: "Alleen voor wie dit al heeft. Nieuwe aanvragen kunnen niet meer.",
    bestaat: "Nog niet bevestigd dat dit nog bestaat.",
    gegevens: "Deze gegevens zijn nog niet bevestigd.",
  },
  answer: "Beantwoord deze vraag",
  /** @type {Record<string, string>} */
  kinds: { regeling: "Regeling", programma: "Programma", opleiding: "Opleiding" },
};

export const desk = {
  heading: "Dit kunt u nu doen",
  /** @param {string} name @param {string} [digits] */
  call: (name, digits) => (digits ? `Bel ${name}: ${digits}` : `Bel ${name}`),
  /** @param {string} digits */
  number: (digits) => `Bel ${digits}`,
  /** @param {string} name */
  visit: (name) => `Ga naar ${name}`,
  /** @param {string} name */
  site: (name) => `Naar de website van ${name}`,
  /** @param {string} address */
  mail: (address) => `Mail ${address}`,
  website: "Naar de website",
  walkIn: "Langskomen",
  hours: "Open",
  others: "Ook te bereiken:",
  unsure: "Deze gegevens zijn nog niet bevestigd.",
  /** @param {string} name */
  contact: (name) => `Neem contact op met het loket van ${regionName(name)}. Zij denken met u mee.`,
  /** @param {string} name */
  region: (name) => `Alle hulp in ${regionName(name)}`,
  noRegion: "Wij weten uw gemeente niet. Daarom ziet u hier de landelijke ingang.",
  noDesk: "Van uw regio kennen wij nog geen loket. Daarom ziet u hier de landelijke ingang.",
};

export const wiped = "Uw antwoorden zijn gewist.";

export const failure = {
  wait: "De uitkomst komt eraan",
  load: "De vragen konden niet worden geladen. Probeer het later opnieuw, of kies hieronder zelf.",
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

/**
 * "Zwolle" and "Regio Zwolle" -> "regio Zwolle".
 * @param {string} name
 */
export function shortRegion(name) {
  return `regio ${name.replace(/^(de )?(arbeidsmarkt)?regio /iu, "")}`;
}

/**
 * @param {string} name
 */
export function regionName(name) {
  return `de ${shortRegion(name)}`;
}
