/** Whether a record was checked recently enough. Pure; ISO days. The Python twin is `upkeep.py`. */

/**
 * The same day a year later. Of 29 February a day that is none, but that compares as the 28th does.
 * @param {string} day
 * @returns {string}
 */
function yearLater(day) {
  return String(Number(day.slice(0, 4)) + 1) + day.slice(4);
}

/**
 * True when it should have been checked again by now.
 * @param {string} checked
 * @param {string | undefined} due the last day on which that check is recent enough; a year later when not given
 * @param {string} today
 * @returns {boolean}
 */
export function isOverdue(checked, due, today) {
  return (due ?? yearLater(checked)) < today;
}

/**
 * True when the last check is more than a year ago, however often it should be checked.
 * @param {string} checked
 * @param {string} today
 * @returns {boolean}
 */
export function isStale(checked, today) {
  return yearLater(checked) < today;
}
