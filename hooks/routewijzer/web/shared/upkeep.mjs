/** Whether a record was checked recently enough. Pure; ISO days. The Python twin is `upkeep.py`. */

const YEAR = 12;
// So many months after its last check a record is too old to promise anything.
const STALE = 12;

/**
 * The same day so many months later, or the last day of a shorter month.
 * @param {string} day
 * @param {number} number
 * @returns {string}
 */
export function later(day, number) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + number, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + number, Math.min(date, last)));
  return found.toISOString().slice(0, 10);
}

/**
 * True when it should have been checked again by now.
 * @param {string} checked
 * @param {number | undefined} every months between two checks; a year when that is not said
 * @param {string} today
 * @returns {boolean}
 */
export function isOverdue(checked, every, today) {
  return later(checked, every ?? YEAR) < today;
}

/**
 * True when the last check is more than a year ago, however often it should be checked.
 * @param {string} checked
 * @param {string} today
 * @returns {boolean}
 */
export function isStale(checked, today) {
  return later(checked, STALE) < today;
}
