/** The data of the wizard, in two parts: what the questions need, and later what the outcome shows. */

/** @typedef {import("./types.mjs").WizardData} WizardData */

/**
 * @param {string | undefined} address
 * @returns {Promise<any>}
 */
export async function load(address) {
  const response = await fetch(new URL(address ?? "", document.baseURI));
  return response.json();
}

/**
 * Puts what cards show with the help that the data know; see `in_two` in `wizard.py`.
 * @param {WizardData} data
 * @param {Partial<WizardData> & Pick<WizardData, "hulp">} more
 */
export function addCards(data, { hulp, ...more }) {
  data.hulp.forEach((one, at) => Object.assign(one, hulp[at]));
  Object.assign(data, more);
}
