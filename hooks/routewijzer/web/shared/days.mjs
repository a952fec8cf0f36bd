/** Days in Dutch words. Pure. The Python twin is `long_day` in `words.py`. */

const MONTHS = [
  "januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december",
]; // prettier-ignore

/**
 * "2026-11-21" -> "21 november 2026"; also "2026-11" -> "november 2026" and "2026" -> "2026".
 * @param {string} iso
 * @returns {string}
 */
export function longDay(iso) {
  const [year, month, day] = iso.split("-");
  if (month === undefined) return iso;
  const words = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? words : `${Number(day)} ${words}`;
}
