/** Whether a programme runs on a day. Pure; compares ISO text only. The Python twin is `programme_on` in `eligibility.py`. */

/**
 * What a programme is on a day. One that should be over may still be there.
 * @param {{programma?: string, einde?: string}} row einde: year, month or day
 * @param {string} today
 * @returns {string}
 */
export function programmeOn({ programma = "", einde = "" }, today) {
  return einde && einde < today.slice(0, einde.length) ? "onbekend" : programma;
}
