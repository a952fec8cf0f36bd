/** Every word the wizard says that is not data. Plain Dutch (B1), u-form, never a firm promise. */

export const MOST_QUESTIONS = 6;

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
  skip: "Toon nu al de uitkomst",
  place: "Typ de naam van uw gemeente of plaats",
  choose: "Maak een keuze",
  number: "Getal",
  day: "Datum",
  privacy: "Uw antwoorden blijven op uw eigen apparaat.",
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
  change: "Wijzig",
  old: "Deze link komt uit een oudere versie; controleer uw antwoorden.",
};

export const desk = {
  /** @param {string} name @param {string} digits */
  call: (name, digits) => `Bel ${name}: ${digits}`,
  /** @param {string} name */
  region: (name) => `Alle hulp in ${regionName(name)}`,
};

export const preview = {
  /** @param {string} day */
  banner: (day) => `Dit is een voorbeeld. U ziet de uitkomst zoals die is op ${day}.`,
  back: "Naar de uitkomst van vandaag",
};

export const kept = {
  /** @param {string} day */
  found: (day) => `Op ${day} hebt u antwoorden bewaard op dit apparaat.`,
  resume: "Ga verder met die antwoorden",
  forget: "Wis ze",
  forgotten: "De bewaarde antwoorden zijn gewist.",
};

export const wiped = "Uw antwoorden zijn gewist.";

export const wait = "De uitkomst komt eraan";

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
