/** Every word that the search page says and that is not data. Plain Dutch (B1), u-form. */

/** @typedef {import("./types.mjs").Soort} Soort */

const NUMBER = new Intl.NumberFormat("nl-NL");

/** One and more of each kind, in the order of the groups. @type {Record<Soort, [string, string]>} */
export const KINDS = {
  regeling: ["Regeling", "Regelingen"],
  situatie: ["Situatie", "Situaties"],
  programma: ["Programma of loket", "Programma's en loketten"],
  regio: ["Regio", "Regio's"],
  opleiding: ["Opleiding", "Opleidingen"],
  overstap: ["Overstap", "Overstappen"],
  praktijk: ["Praktijkvoorbeeld", "Praktijkvoorbeelden"],
  pagina: ["Pagina", "Pagina's"],
};

export const words = {
  form: "Zoek op deze site",
  label: "Wat zoekt u?",
  hint: "Typ wat er speelt, de naam van een regeling of uw plaats. U mag gewone woorden gebruiken.",
  submit: "Zoek",
  loading: "Een ogenblik, wij zoeken.",
  failure: "Zoeken lukt nu niet. Kies hieronder een lijst, of probeer het later opnieuw.",
  best: "Past het best bij uw vraag",
  results: "Resultaten",
  overdue: "Controle nodig",
  /** @param {string} kind */
  more: (kind) => `Meer: ${kind}`,
  /** @param {number} count */
  showAll: (count) => `Toon alle ${NUMBER.format(count)}`,
  /** @param {number} count @param {string} query */
  found: (count, query) => `${NUMBER.format(count)} ${count === 1 ? "resultaat" : "resultaten"} voor ‘${query}’`,
  /** @param {number} count @param {string} query */
  filtered: (count, query) => `${words.found(count, query)} met deze filters`,
  /** @param {string} query */
  nothing: (query) => `Wij vonden niets voor ‘${query}’`,
  nothingFiltered: "Met deze filters is er niets. Haal een filter weg.",
  nothingMore: "Misschien schrijven wij het anders. Probeer één ander woord, of ga zo verder:",
  /** @param {string} query */
  corrected: (query) => `Wij zochten op ‘${query}’.`,
  /** @param {string} query */
  literal: (query) => `Zoek toch naar ‘${query}’`,
  /** @param {string} title */
  instead: (title) => `Dit is er nu in plaats van: ${title}`,
  also: "Ook:",
  /** @param {string} situation */
  check: (situation) => `Doe de check voor ‘${situation}’`,
  checkPlain: "Doe de check",
  desk: "Zoek het loket in uw regio",
  missed: "Meld wat u miste",
  otherRegions: "Zoek ook bij de andere regio's",
  why: "Gevonden:",
  /** @param {string} query @param {string} site */
  title: (query, site) => [query, "Zoeken", site].filter(Boolean).join(" – "),
};
