/** Regions and their municipalities, as the build sends them once; and what follows from them. Pure. */

/**
 * A municipality: slug, official name, other names.
 * @typedef {[string, string, ...string[]]} Municipality
 * @typedef {{naam: string, url: string, gemeenten: Municipality[]}} PlacedRegion
 * @typedef {Record<string, PlacedRegion>} Regions
 * @typedef {import("../wijzer/types.mjs").WizardData} WizardData
 * @typedef {import("../wijzer/types.mjs").Question} Question
 */

/**
 * [name as typed, slug of the municipality] of every municipality and its other names, in order of name.
 * @param {Regions} regios
 * @returns {[string, string][]}
 */
export function placeNames(regios) {
  return municipalities(regios)
    .flatMap(([slug, ...names]) => names.map((name) => /** @type {[string, string]} */ ([name, slug])))
    .sort((a, b) => order(a[0].toLowerCase(), b[0].toLowerCase()) || order(a[1], b[1]));
}

/**
 * Slug of the municipality -> slug of its region.
 * @param {Regions} regios
 * @returns {Record<string, string>}
 */
export function regionOf(regios) {
  return Object.fromEntries(
    Object.entries(regios).flatMap(([regio, { gemeenten }]) => gemeenten.map(([slug]) => [slug, regio])),
  );
}

/**
 * The wizard's data with the places filled in: the list of names, and the options of the questions about place.
 * @param {Omit<WizardData, "plaatsen"> & {regios: Regions}} sent
 * @returns {WizardData}
 */
export function withPlaces(sent) {
  const { regios } = sent;
  const gemeenten = municipalities(regios)
    .map(([id, naam]) => ({ id, naam }))
    .sort((a, b) => order(a.id, b.id));
  const gebieden = Object.entries(regios).map(([id, { naam }]) => ({ id, naam }));
  const kaart = regionOf(regios);
  /** @param {Question} vraag */
  const filled = (vraag) =>
    vraag.soort === "gemeente"
      ? { ...vraag, opties: gemeenten }
      : vraag.soort === "afgeleid"
        ? { ...vraag, opties: gebieden, kaart }
        : vraag;
  return { ...sent, vragen: sent.vragen.map(filled), plaatsen: placeNames(regios) };
}

/**
 * @param {Regions} regios
 * @returns {Municipality[]}
 */
function municipalities(regios) {
  return Object.values(regios).flatMap(({ gemeenten }) => gemeenten);
}

/**
 * @param {string} left
 * @param {string} right
 */
function order(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
