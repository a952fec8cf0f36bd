/** Fetches data of the wizard: what the questions need, and later what the outcome shows. */

/**
 * @param {string | undefined} address
 * @returns {Promise<any>}
 */
export async function load(address) {
  const response = await fetch(address ?? "");
  return response.json();
}
