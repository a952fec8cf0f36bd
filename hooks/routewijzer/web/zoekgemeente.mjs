/** Field "typ uw gemeente": leads to the page of the region. Without JavaScript the lists on the page do. */

import { el, safeAddress } from "./shared/dom.mjs";
import { placeNames, regionOf } from "./shared/regions.mjs";
import { findPlaces, placeIndex } from "./wijzer/places.mjs";

/** @typedef {import("./shared/regions.mjs").Regions} Regions */

let count = 0;

for (const host of document.querySelectorAll('[data-module="zoekgemeente"]')) {
  if (host instanceof HTMLElement && host.dataset.bron) start(host, new URL(host.dataset.bron, document.baseURI));
}

/**
 * @param {HTMLElement} host
 * @param {URL} source
 */
function start(host, source) {
  const id = `zoekgemeente-${++count}`;
  const input = el("input", { id, type: "text", autocomplete: "off", spellcheck: "false" });
  const list = el("ul", { class: "rw-suggesties" });
  const status = el("p", { role: "status" });
  const form = el(
    "form",
    { class: "rw-zoekgemeente", role: "search", "aria-label": "Zoek uw regio" },
    el("label", { for: id }, "Typ uw gemeente of plaats"),
    input,
    el("button", { type: "submit", class: "rw-knop" }, "Zoek"),
  );
  host.append(form, status, list);

  /** @type {Promise<{regios: Regions}> | undefined} */
  let data;
  const load = () => (data ??= fetch(source).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status))));
  const root = new URL("..", source).href;

  /** @param {boolean} submitted */
  async function show(submitted) {
    const typed = input.value.trim();
    let regios;
    try {
      ({ regios } = await load());
    } catch {
      data = undefined;
      status.textContent = "Zoeken lukt nu niet. Kies uw regio in de lijst op deze pagina.";
      return;
    }
    if (typed !== input.value.trim()) return;
    const match = findPlaces(placeIndex(placeNames(regios)), typed);
    const links = match.places.map(({ name, slug }) => regionLink(regios, name, slug, root));
    const exact = match.found ? regionLink(regios, typed, match.found, root)?.querySelector("a") : null;
    if (submitted && exact) {
      location.assign(exact.href);
      return;
    }
    list.replaceChildren(...links.filter((link) => link !== null));
    status.textContent = message(typed, match.places.length, match.guessed);
  }

  input.addEventListener("focus", () => void load().catch(() => (data = undefined)), { once: true });
  input.addEventListener("input", () => void show(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show(true);
  });
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
 */
function message(typed, found, guessed) {
  if (!typed) return "";
  if (!found) return `Wij kennen ‘${typed}’ niet. Kies uw gemeente of provincie in de lijst op deze pagina.`;
  if (guessed) return `Wij kennen ‘${typed}’ niet. Bedoelde u een van deze?`;
  return found === 1 ? "1 plaats gevonden" : `${found} plaatsen gevonden`;
}
