/**
 * The search page: a form, the outcome, filters. The fragment is the state, so links and the back button work.
 * Without JavaScript the lists on the page lead to the same records.
 */

import { el } from "../shared/dom.mjs";
import { today } from "../shared/today.mjs";
import { fits, labelsOf, statusValue } from "./facets.mjs";
import { chosenFilters, filterBlock, keepFocus } from "./filters.mjs";
import { load } from "./load.mjs";
import { readState, writeState } from "./state.mjs";
import { nothing, results } from "./view.mjs";
import { words } from "./words.mjs";

/** @typedef {import("./load.mjs").Loader} Loader */
/** @typedef {import("./types.mjs").Hit} Hit */
/** @typedef {import("./state.mjs").State} State */

// People type on; only then it is time to search, and later to say how many there are.
const SEARCH_AFTER = 120;
const SAY_AFTER = 300;
const FEW = 3;

const module = document.querySelector('[data-module="zoeken"]');
if (module instanceof HTMLElement) start(module);

/** @param {HTMLElement} module */
function start(module) {
  const root = new URL(module.dataset.root ?? "", document.baseURI);
  const site = document.title.split(" – ").at(-1) ?? document.title;
  const lists = module.querySelector("[data-lijsten]");
  const input = el("input", {
    id: "zoekvraag",
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: "120",
    enterkeyhint: "search",
    "aria-describedby": "zoekhint",
  });
  const form = el(
    "form",
    { class: "rw-zoekvraag", role: "search", "aria-label": words.form },
    el("label", { for: "zoekvraag" }, words.label),
    input,
    el("button", { type: "submit", class: "rw-knop" }, words.submit),
    el("p", { class: "rw-hint", id: "zoekhint" }, words.hint),
  );
  const status = el("p", { role: "status", class: "rw-aantal" });
  const place = el("div", { "data-uitkomst": true, tabindex: "-1" });
  module.querySelector("[data-veld]")?.replaceChildren(form);
  lists?.before(status, place);

  /** @type {Promise<Loader> | undefined} */
  let loading;
  const loader = () => {
    loading ??= load(root);
    loading.catch(() => (loading = undefined));
    return loading;
  };
  let saying = 0;
  /** @param {string} text @param {boolean} [now] */
  const say = (text, now = false) => {
    clearTimeout(saying);
    saying = window.setTimeout(() => (status.textContent = text), now ? 0 : SAY_AFTER);
  };

  const show = async () => {
    const state = readState(location.hash);
    if (input.value.trim() !== state.q) input.value = state.q;
    document.title = words.title(state.q, site);
    if (lists instanceof HTMLElement) lists.hidden = Boolean(state.q);
    if (!state.q) {
      place.replaceChildren();
      say("", true);
      return;
    }
    if (!place.childElementCount) say(words.loading);
    try {
      const found = await ask(await loader(), state);
      // What was typed since then is on its way.
      if (location.hash !== "" && readState(location.hash).q !== state.q) return;
      const restore = keepFocus();
      place.replaceChildren(...screen(found, state, root.href, show));
      restore();
      say(found.text);
      if (found.later) void found.later.then(show).catch(console.error);
    } catch (error) {
      console.error(error);
      place.replaceChildren();
      if (lists instanceof HTMLElement) lists.hidden = false;
      say(words.failure, true);
    }
  };

  let typing = 0;
  input.addEventListener("input", () => {
    clearTimeout(typing);
    typing = window.setTimeout(() => {
      const { chosen } = readState(location.hash);
      history.replaceState(null, "", writeState({ q: input.value, chosen: input.value.trim() ? chosen : {} }));
      void show();
    }, SEARCH_AFTER);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    input.value = "";
    input.dispatchEvent(new Event("input"));
  });
  // The page gives the field the focus itself; only a tap or a letter says that somebody searches.
  for (const sign of ["pointerdown", "input"]) {
    input.addEventListener(sign, () => void loader().catch(() => {}), { once: true });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    const to = writeState({ q: input.value, chosen: readState(location.hash).chosen });
    if (to !== location.hash) history.pushState(null, "", to);
    void show();
  });
  place.addEventListener("click", jump);
  window.addEventListener("popstate", () => void show());
  if (!location.hash.includes("q=")) input.focus();
  void show();
}

/**
 * A link to a group on this page must leave the query in the address.
 * @param {Event} event
 */
function jump(event) {
  const link = event.target instanceof Element ? event.target.closest("a[data-spring]") : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const target = document.getElementById(link.hash.slice(1));
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

/**
 * @param {Loader} loader
 * @param {State} state
 */
async function ask(loader, { q, chosen, letterlijk }) {
  const { engine } = loader;
  const regions = [...engine.regionsIn(q), ...(chosen.regio ? [chosen.regio] : [])];
  // On a large site the national part comes first on the screen, then what the region adds.
  const later = loader.has(regions) ? null : loader.want(regions);
  let outcome = engine.search(q, today(), { letterlijk });
  if (outcome.hits.length < FEW && !loader.complete()) {
    await later;
    await loader.wantAll();
    outcome = engine.search(q, today(), { letterlijk });
  }
  const facts = outcome.hits.map(factsOf);
  const hits = outcome.hits.filter((_, at) => fits(/** @type {import("./facets.mjs").Facts} */ (facts[at]), chosen));
  const filtered = hits.length < outcome.hits.length;
  const counted = (filtered ? words.filtered : words.found)(hits.length, outcome.gezocht);
  const text = outcome.hits.length ? counted : words.nothing(q);
  return { outcome, hits, facts, text, loader, later };
}

/**
 * @param {Hit} hit
 * @returns {import("./facets.mjs").Facts}
 */
function factsOf({ doc, stand }) {
  return { wie: doc.wie, situatie: doc.situaties, status: statusValue(stand), regio: doc.soort === "regio" ? doc.id : doc.regio };
}

/**
 * @param {Awaited<ReturnType<typeof ask>>} found
 * @param {State} state
 * @param {string} root
 * @param {() => void} again
 * @returns {HTMLElement[]}
 */
function screen({ outcome, hits, facts, loader }, state, root, again) {
  const data = loader.engine.words;
  const scene = { root, data, situatie: state.chosen.situatie ?? outcome.situatie, rol: state.chosen.wie ?? "" };
  const labels = labelsOf(data);
  const chosen = chosenFilters(state, labels);
  const literal = el("a", { href: writeState({ ...state, letterlijk: true }) }, words.literal(state.q));
  const corrected = outcome.verbeterd
    ? [el("p", { class: "rw-melding" }, `${words.corrected(outcome.gezocht)} `, literal)]
    : [];
  if (!outcome.hits.length) return [...corrected, nothing(words.nothing(state.q), scene)];
  const onclick = () => void loader.wantAll().then(again);
  const button = el("button", { type: "button", class: "rw-knop rw-knop--tweede", onclick }, words.otherRegions);
  const more = loader.complete() ? [] : [el("p", {}, button)];
  const shown = hits.length ? results(hits, scene) : [el("p", {}, words.nothingFiltered)];
  return [
    ...corrected,
    ...(chosen ? [chosen] : []),
    el("div", { class: "rw-met-filters" }, filterBlock(facts, state, labels), el("div", {}, ...shown, ...more)),
  ];
}
