/** Words of the outcome that are not data: points to check, combining, examples, taking it along. B1, u-form. */

import { counted, regionName } from "./words.mjs";

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

export const preview = {
  /** @param {string} day */
  banner: (day) => `Dit is een voorbeeld. U ziet de uitkomst zoals die is op ${day}.`,
  back: "Naar de uitkomst van vandaag",
};

export const stacking = {
  heading: "Wat kunt u combineren?",
  /** @param {number} count */
  intro: (count) =>
    `Deze ${counted(count, "regeling sluit", "regelingen sluiten")} elkaar niet uit, voor zover wij weten. Vraag ze aan in deze volgorde. De uitvoerder beslist.`,
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
  /** @param {string} day */
  found: (day) => `Op ${day} hebt u antwoorden bewaard op dit apparaat.`,
  resume: "Ga verder met die antwoorden",
  forget: "Wis ze",
  forgotten: "De bewaarde antwoorden zijn gewist.",
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
