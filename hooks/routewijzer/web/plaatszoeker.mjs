/** Finds the region of a typed place and shows where to go. */

import { el, safeAddress } from "./shared/dom.mjs";
import { placeNames, regionOf } from "./shared/regions.mjs";
import { findPlaces, placeIndex } from "./wijzer/places.mjs";

/** @typedef {import("./shared/regions.mjs").Regions} Regions */

// People type on; only then it is time to say how many there are.
const SAY_AFTER = 400;

/**
 * What to do with a typed text: fill the list and the message after `form`, or go to the page of the region.
 * @param {HTMLFormElement} form
 * @param {URL} source where the regions and their places are
 * @returns {(typed: string, submitted: boolean) => Promise<void>} rejects when the places cannot be fetched
 */
export function placeFinder(form, source) {
  const [status, list] = [form.parentElement?.querySelector("[role=status]"), form.parentElement?.querySelector("ul")];
  const root = new URL("..", source).href;
  let latest = "";
  /** @type {Promise<{regios: Regions}> | undefined} */
  let data;
  const load = () => {
    data ??= fetch(source).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
    // A next try may go well.
    data.catch(() => (data = undefined));
    return data;
  };
  void load().catch(() => {});
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;

  return async (typed, submitted) => {
    if (!status || !list) return;
    latest = typed;
    const { regios } = await load();
    if (typed !== latest) return;
    const match = findPlaces(placeIndex(placeNames(regios)), typed);
    const links = match.places.map(({ name, slug }) => regionLink(regios, name, slug, root));
    const exact = match.found ? regionLink(regios, typed, match.found, root)?.querySelector("a") : null;
    if (submitted && exact) {
      location.assign(exact.href);
      return;
    }
    list.replaceChildren(...links.filter((link) => link !== null));
    const text = message(typed, match.places.length, match.guessed, submitted);
    clearTimeout(saying);
    saying = setTimeout(() => (status.textContent = text), submitted ? 0 : SAY_AFTER);
    if (submitted) list.querySelector("a")?.focus();
  };
}

/**
 * @param {Regions} regios
 * @param {string} name
 * @param {string} municipality
 * @param {string} root
 */
function regionLink(regios, name, municipality, root) {
  const regio = regios[regionOf(regios)[municipality] ?? ""];
  const href = regio && safeAddress(regio.url, root);
  return href ? el("li", {}, el("a", { href }, `${name}: ${regio.naam}`)) : null;
}

/**
 * @param {string} typed
 * @param {number} found
 * @param {boolean} guessed
 * @param {boolean} submitted
 */
function message(typed, found, guessed, submitted) {
  if (!typed) return submitted ? "Typ eerst de naam van uw gemeente of plaats." : "";
  if (!found) return `Wij kennen ‘${typed}’ niet. Kies uw gemeente of provincie in de lijst met regio's.`;
  if (guessed) return `Wij kennen ‘${typed}’ niet. Bedoelde u een van deze?`;
  return found === 1 ? "1 plaats gevonden" : `${found} plaatsen gevonden`;
}
