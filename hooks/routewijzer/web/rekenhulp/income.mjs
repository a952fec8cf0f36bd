/**
 * What another job does to an income, from what the visitor knows. Pure; amounts are whole cents, for one month.
 *
 * There is no table of taxes here: net amounts only appear when the visitor gives them.
 */

/** @typedef {"maand" | "vier-weken" | "week" | "uur"} Period */
/**
 * @typedef {object} Work
 * @property {number} loon gross, per `per`
 * @property {Period} per
 * @property {number | null} uren per week
 * @property {number | null} netto per month
 * @property {number | null} lasten fixed costs per month
 */
/**
 * @typedef {object} Month
 * @property {number} bruto
 * @property {number | null} uur gross per hour
 * @property {number | null} netto
 * @property {number | null} lasten
 * @property {number | null} over what is left of the net wage after fixed costs
 * @property {number | null} deel fixed costs as a percentage of the income named in `Outcome.deelVan`
 */
/**
 * What has to be added every month: to live as now (`verschil`), or else to pay the fixed costs (`tekort`); and for
 * how many whole months savings do that.
 * @typedef {{soort: "verschil" | "tekort", perMaand: number, maanden: number | null}} Bridge
 */
/**
 * @typedef {object} Outcome
 * @property {Month} nu
 * @property {Month} straks
 * @property {number} bruto difference, below zero when the new work pays less
 * @property {number | null} procent of the gross wage now, rounded
 * @property {number | null} netto difference
 * @property {"netto" | "bruto"} deelVan
 * @property {number} tekort what the new net wage, or else even the gross wage, lacks for the fixed costs; or 0
 * @property {Bridge | null} brug
 * @property {boolean} vreemd some net amount is higher than its gross amount
 */

const WEEKS = 52;
const MONTHS = 12;

/**
 * @param {Work} nu
 * @param {Work} straks fixed costs that are null stay the same
 * @param {number | null} spaargeld
 * @returns {Outcome}
 */
export function compare(nu, straks, spaargeld) {
  const deelVan = nu.netto !== null && straks.netto !== null ? "netto" : "bruto";
  const before = month(nu, deelVan);
  const after = month({ ...straks, lasten: straks.lasten ?? nu.lasten }, deelVan);
  const bruto = after.bruto - before.bruto;
  return {
    nu: before,
    straks: after,
    bruto,
    procent: before.bruto ? Math.round((100 * bruto) / before.bruto) : null,
    netto: before.netto === null || after.netto === null ? null : after.netto - before.netto,
    deelVan,
    tekort: lacking(after),
    brug: bridge(before, after, spaargeld),
    vreemd: [before, after].some((one) => one.netto !== null && one.netto > one.bruto),
  };
}

/**
 * @param {Work} work
 * @param {"netto" | "bruto"} deelVan
 * @returns {Month}
 */
function month({ loon, per, uren, netto, lasten }, deelVan) {
  // A month has no whole number of weeks, so what we work out ourselves is in whole euros.
  const bruto = per === "maand" ? loon : 100 * Math.round((loon * perMonth(per, uren)) / 100);
  const income = deelVan === "netto" ? netto : bruto;
  return {
    bruto,
    uur: per === "uur" ? loon : uren && Math.round((bruto * MONTHS) / WEEKS / uren),
    netto,
    lasten,
    over: netto === null || lasten === null ? null : netto - lasten,
    deel: income && lasten !== null ? Math.round((100 * lasten) / income) : null,
  };
}

/**
 * How many times a wage per `per` goes into a month.
 * @param {Exclude<Period, "maand">} per
 * @param {number | null} uren
 * @returns {number}
 */
function perMonth(per, uren) {
  if (per === "vier-weken") return WEEKS / 4 / MONTHS;
  return ((per === "uur" ? (uren ?? 0) : 1) * WEEKS) / MONTHS;
}

/**
 * @param {Month} month
 * @returns {number}
 */
function lacking({ bruto, netto, lasten }) {
  return Math.max((lasten ?? 0) - (netto ?? bruto), 0);
}

/**
 * @param {Month} before
 * @param {Month} after
 * @param {number | null} savings
 * @returns {Bridge | null}
 */
function bridge(before, after, savings) {
  const fall = before.netto === null || after.netto === null ? 0 : before.netto - after.netto;
  const perMaand = fall > 0 ? fall : lacking(after);
  if (!perMaand) return null;
  const maanden = savings === null ? null : Math.floor(savings / perMaand);
  return { soort: fall > 0 ? "verschil" : "tekort", perMaand, maanden };
}
