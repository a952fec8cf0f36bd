/** The outcome in words: one sentence to hear first, the rows of the table, and what it means. Pure. */

import { euro } from "./amounts.mjs";

/** @typedef {import("./income.mjs").Outcome} Outcome */
/** @typedef {import("./income.mjs").Month} Month */
/** @typedef {{naam: string, nu: string, straks: string, verschil: string}} Row */

export const FAULT = "Fout: ";
export const FIRST = "Vul in wat u weet en kies ‘Reken uit’.";
export const STALE = "U hebt iets veranderd. Kies opnieuw ‘Reken uit’.";

/**
 * @param {Outcome} outcome
 * @returns {string}
 */
export function headline({ bruto, procent, netto }) {
  if (netto !== null) return `U houdt netto ${change(netto)} per maand over${netto ? "" : " als nu"}.`;
  const share = procent ? ` (${Math.abs(procent)}\u00a0procent)` : "";
  return `U verdient bruto ${change(bruto)} per maand${bruto ? share : " als nu"}.`;
}

/**
 * @param {Outcome} outcome
 * @returns {Row[]}
 */
export function rows({ nu, straks, deelVan }) {
  return [
    row("Bruto per maand", nu.bruto, straks.bruto),
    row("Bruto per uur", nu.uur, straks.uur),
    row("Netto per maand", nu.netto, straks.netto),
    row("Vaste lasten per maand", nu.lasten, straks.lasten),
    row("Netto over na vaste lasten", nu.over, straks.over),
    share(`Vaste lasten als deel van ${deelVan}`, nu.deel, straks.deel),
  ].flatMap((one) => one ?? []);
}

/**
 * @param {Outcome} outcome
 * @returns {string[]}
 */
export function meaning(outcome) {
  const { nu, straks, bruto, netto, deelVan, vreemd } = outcome;
  const said = [];
  if (vreemd) said.push("U vulde een nettoloon in dat hoger is dan het brutoloon. Kijk na of dat klopt.");
  if (netto !== null && bruto) said.push(`Bruto is het ${change(bruto)} per maand. Vergelijk liever netto: dat krijgt u echt.`);
  if (nu.uur !== null && straks.uur !== null && Math.sign(straks.uur - nu.uur) !== Math.sign(bruto)) {
    said.push(perHour(straks.uur - nu.uur, bruto));
  }
  if (straks.deel !== null) {
    const before = nu.deel === null ? "" : ` Nu is dat ${nu.deel}\u00a0procent.`;
    const after = deelVan === "bruto" ? " Van uw nettoloon is het deel groter." : "";
    said.push(`Vaste lasten kosten straks ${straks.deel}\u00a0procent van uw ${deelVan}loon.${before}${after}`);
  }
  said.push(...lacking(outcome));
  if (netto === null) said.push("Wij weten niet wat u netto overhoudt. Vraag het na en vul het in, dan rekenen wij daarmee.");
  return said;
}

/**
 * What is lacking, and how long savings help.
 * @param {Outcome} outcome
 * @returns {string[]}
 */
function lacking({ straks, tekort, brug }) {
  const said = [];
  if (tekort && straks.netto === null) {
    said.push(`Uw vaste lasten zijn hoger dan uw hele brutoloon. U komt elke maand minstens ${euro(tekort)} te kort.`);
  } else if (tekort) {
    said.push(`U komt elke maand ${euro(tekort)} te kort voor uw vaste lasten. Eten en kleding komen daar nog bij.`);
  }
  const long = brug && brug.maanden !== null ? months(brug.maanden) : "";
  if (brug?.soort === "verschil") {
    said.push(`Wilt u leven als nu? Dan moet er elke maand ${euro(brug.perMaand)} bij.`);
    if (long) said.push(`Met uw spaargeld kan dat ${long}.`);
  } else if (long) said.push(`Met uw spaargeld kunt u dat tekort hoogstens ${long} aanvullen.`);
  return said;
}

/**
 * @param {number} number
 * @returns {string}
 */
function months(number) {
  if (number === 0) return "nog geen maand";
  return number === 1 ? "1\u00a0maand" : `${number.toLocaleString("nl-NL")}\u00a0maanden`;
}

/**
 * @param {number} hour
 * @param {number} bruto
 * @returns {string}
 */
function perHour(hour, bruto) {
  const same = hour === 0 ? "Per uur verdient u evenveel" : `Per uur verdient u ${change(hour)}`;
  if (bruto === 0) return `${same}, maar u werkt een ander aantal uren.`;
  return `${same}. Dat u per maand ${bruto < 0 ? "minder" : "meer"} krijgt, komt door de uren.`;
}

/**
 * @param {number} difference
 * @returns {string}
 */
function change(difference) {
  if (difference === 0) return "evenveel";
  return `${euro(Math.abs(difference))} ${difference < 0 ? "minder" : "meer"}`;
}

/**
 * @param {string} naam
 * @param {number | null} nu
 * @param {number | null} straks
 * @returns {Row | null}
 */
function row(naam, nu, straks) {
  if (nu === null && straks === null) return null;
  const verschil = nu === null || straks === null ? "niet bekend" : change(straks - nu);
  return { naam, nu: shown(nu), straks: shown(straks), verschil };
}

/**
 * @param {number | null} amount
 * @returns {string}
 */
function shown(amount) {
  if (amount === null) return "niet bekend";
  return amount < 0 ? `${euro(-amount)} te kort` : euro(amount);
}

/**
 * @param {string} naam
 * @param {number | null} nu
 * @param {number | null} straks
 * @returns {Row | null}
 */
function share(naam, nu, straks) {
  if (nu === null && straks === null) return null;
  const text = (/** @type {number | null} */ part) => (part === null ? "niet bekend" : `${part}\u00a0procent`);
  if (nu === null || straks === null) return { naam, nu: text(nu), straks: text(straks), verschil: "niet bekend" };
  const points = Math.abs(straks - nu);
  const verschil = points ? `${points}\u00a0punten ${straks > nu ? "meer" : "minder"}` : "evenveel";
  return { naam, nu: text(nu), straks: text(straks), verschil };
}
