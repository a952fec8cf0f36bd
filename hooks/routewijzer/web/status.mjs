/**
 * Status of a scheme on a day, and the Dutch words for it. Pure; compares ISO text only.
 *
 * The Python twins are `status.py` (`status_on`) and `words.py` (`status_text`, `long_day`, `next_day`).
 */

import { longDay } from "./shared/days.mjs";

/**
 * @typedef {object} StatusRow
 * @property {string} stand
 * @property {string} aanvragen
 * @property {string} [van]
 * @property {string} [tot]
 * @property {[string, string, string][]} [vensters] first day, last day or "", certainty
 */
/**
 * @typedef {"vervallen" | "aangekondigd" | "open" | "gesloten" | "straks" | "verwacht" | "doorlopend" | "niet-nodig"
 *   | "onbekend"} StatusName
 */
/** @typedef {{name: StatusName, day: string}} Status day: "" when there is none */

const DAY_MS = 24 * 60 * 60 * 1000;
const SOON = 60;
// A window that is only expected says nothing for certain: it is never "open" or "straks".
const EXPECTED = "laag";

/**
 * What the scheme is on `today`; `day` is the last day open, the first day, or the last day of validity.
 * Of an expected round `day` is its first day, "" once that has come: whether it opened, nobody knows.
 * @param {StatusRow} row
 * @param {string} today
 * @returns {Status}
 */
export function statusOn(row, today) {
  const last = row.tot ?? "";
  const first = row.van ?? "";
  if (last && last < today) return { name: "vervallen", day: last };
  if (row.stand === "aangekondigd") return { name: "aangekondigd", day: first > today ? first : "" };
  if (first && first > today) return { name: "aangekondigd", day: first };
  if (row.aanvragen === "tijdvakken") return windowStatus(row.vensters ?? [], today);
  if (row.aanvragen === "doorlopend" || row.aanvragen === "niet-nodig") return { name: row.aanvragen, day: "" };
  return { name: "onbekend", day: "" };
}

/**
 * @param {[string, string, string][]} windows
 * @param {string} today
 * @returns {Status}
 */
function windowStatus(windows, today) {
  const certain = windows.filter(([, , certainty]) => certainty !== EXPECTED);
  const open = certain.find(([first, last]) => first <= today && (!last || today <= last));
  if (open) return { name: "open", day: open[1] };
  const ahead = certain.map(([first]) => first).filter((first) => first > today);
  if (ahead.length) return { name: "straks", day: ahead.sort()[0] ?? "" };
  const hoped = windows.filter(([first, last, certainty]) => certainty === EXPECTED && today <= (last || first));
  const soonest = hoped.map(([first]) => first).sort()[0] ?? "";
  if (soonest) return { name: "verwacht", day: soonest > today ? soonest : "" };
  const past = certain.map(([, last]) => last).filter((last) => last);
  return past.length ? { name: "gesloten", day: past.sort().at(-1) ?? "" } : { name: "onbekend", day: "" };
}

/**
 * The status in words with absolute dates.
 * @param {Status} status
 * @returns {string}
 */
export function statusText({ name, day }) {
  switch (name) {
    case "open":
      return day ? `Open tot en met ${longDay(day)}` : "Open";
    case "doorlopend":
      return "U kunt dit altijd aanvragen";
    case "niet-nodig":
      return "U hoeft dit niet aan te vragen";
    case "straks":
      return `Opent op ${longDay(day)}`;
    case "verwacht":
      return day ? `Volgende ronde verwacht vanaf ${longDay(day)}, nog niet zeker` : "Misschien is er nu een ronde";
    case "gesloten":
      return `Gesloten. De laatste ronde die wij kennen, sloot op ${longDay(day)}`;
    case "vervallen":
      return `Vervallen sinds ${longDay(nextDay(day))}`;
    case "aangekondigd":
      return day ? `Gaat in op ${longDay(day)}` : "Aangekondigd: u kunt dit nog niet aanvragen";
    default:
      return "Het is niet bekend wanneer u kunt aanvragen";
  }
}

/**
 * How long it is still open, when that is soon; "" otherwise.
 * @param {Status} status
 * @param {string} today
 * @returns {string}
 */
export function daysLeftText(status, today) {
  const left = daysLeft(status, today);
  if (left > SOON) return "";
  return left === 0 ? "vandaag is de laatste dag" : left === 1 ? "nog 1 dag" : `nog ${left} dagen`;
}

/**
 * Days until the last day on which it is open; 0 on that day, Infinity when it is not open or never closes.
 * @param {Status} status
 * @param {string} today
 * @returns {number}
 */
export function daysLeft({ name, day }, today) {
  return name === "open" && day ? Math.round((toTime(day) - toTime(today)) / DAY_MS) : Infinity;
}

/**
 * The day after an ISO day, as ISO.
 * @param {string} iso
 * @returns {string}
 */
export function nextDay(iso) {
  return new Date(toTime(iso) + DAY_MS).toISOString().slice(0, 10);
}

/**
 * Noon in UTC: no time zone and no summer time can shift the day.
 * @param {string} iso
 * @returns {number}
 */
function toTime(iso) {
  return Date.parse(`${iso}T12:00:00Z`);
}
