/** Today as an ISO day in the Netherlands, wherever the visitor is. Tests set `<html data-dag="…">`. */

/** @returns {string} */
export function today() {
  const forced = document.documentElement.dataset.dag ?? "";
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(forced) ? forced : dutchDay(new Date());
}

// Made once: making it costs more than using it.
const FORMAT = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * @param {Date} moment
 * @returns {string}
 */
export function dutchDay(moment) {
  const parts = Object.fromEntries(FORMAT.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
