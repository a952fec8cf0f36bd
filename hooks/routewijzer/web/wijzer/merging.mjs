/** Puts the two parts of the data together once both are there. Pure. */

/** @typedef {import("./types.mjs").WizardData} WizardData */

/**
 * Puts what cards show with the help that the data know; see `in_two` in `wizard.py`.
 * @param {WizardData} data
 * @param {Partial<WizardData> & Pick<WizardData, "hulp">} more
 */
export function addCards(data, { hulp, ...more }) {
  data.hulp.forEach((one, at) => Object.assign(one, hulp[at]));
  Object.assign(data, more);
}
