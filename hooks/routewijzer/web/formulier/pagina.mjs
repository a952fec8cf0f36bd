/**
 * The form on its page: follows the fragment, keeps the record at work, shows the screens.
 *
 * The fragment says which record and which screen. What was filled in stays in memory, and goes nowhere
 * until the visitor keeps it or hands it in.
 */

import { el } from "../shared/dom.mjs";
import { today } from "../shared/today.mjs";
import { SEND, isSameWork, readAddress, writeAddress } from "./adres.mjs";
import { startScreen } from "./beginscherm.mjs";
import { checkScreen } from "./controlescherm.mjs";
import { focusAt } from "./fouten.mjs";
import { sendScreen } from "./instuurscherm.mjs";
import { faults } from "./keuren.mjs";
import { isMissing, store } from "./laden.mjs";
import { workFor, workOfDraft } from "./openen.mjs";
import { fitting } from "./passend.mjs";
import { stepScreen } from "./stapscherm.mjs";
import { NATIONAL, keyOf, valuesOf } from "./werk.mjs";
import { fault as words } from "./woorden.mjs";
import { adviser } from "./zinnen.mjs";

/** @typedef {import("./adres.mjs").Wanted} Wanted */
/** @typedef {import("./types.mjs").App} App */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Screen} Screen */

const module = document.querySelector('[data-module="formulier"]');
if (module instanceof HTMLElement) await start(module);

/** @param {HTMLElement} module */
async function start(module) {
  const live = el("p", { class: "rw-verborgen", role: "status" });
  const place = el("div");
  const root = new URL(module.dataset.root ?? "", document.baseURI).href;
  const found = store(root);
  try {
    const [sent, schemas] = await Promise.all([found.choices(), import("./jsonschema.mjs")]);
    // A published page may be months old: what counts is the day of the visitor.
    const choices = { ...sent, dag: today() };
    await run({ module, place, live, root, found, choices, schemas });
  } catch (error) {
    // The other ways to contribute stay on the page.
    console.error(error);
    module.classList.add("rw-gestrand");
    return;
  }
  module.replaceChildren(place, live);
}

/**
 * @param {object} given
 * @param {HTMLElement} given.module
 * @param {HTMLElement} given.place
 * @param {HTMLElement} given.live
 * @param {string} given.root
 * @param {import("./laden.mjs").Store} given.found
 * @param {import("./gegevens.mjs").Choices} given.choices
 * @param {Pick<import("./gegevens.mjs").Context, "Validator" | "format">} given.schemas
 */
async function run({ module, place, live, root, found, choices, schemas }) {
  const site = document.title.split(" – ").at(-1) ?? document.title;
  const path = location.pathname + location.search;
  const day = choices.dag;
  const announce = (/** @type {string} */ text) => (live.textContent = text);
  /** @type {App | null} */
  let app = null;
  let shown = readAddress("");
  let unkept = false;

  /** @param {import("./werk.mjs").Work} work @returns {Promise<App>} */
  const appFor = async (work) => {
    const { form, fields } = await found.kind(work.soort);
    /** @type {App} */
    const made = {
      ...{ choices, store: found, form, fields, work, root, today: day, site, announce },
      advice: adviser(choices.taal),
      judge: () => {
        const regio = made.work.regio === NATIONAL ? "" : made.work.regio;
        return faults(form, valuesOf(made.work), { choices, ...schemas, sleutel: keyOf(made.work), regio });
      },
      go: (stap) => go({ ...shown, stap }),
      goTo: (/** @type {Path} */ at) => {
        if (focusAt(place, at)) return;
        const number = form.stappen.findIndex(({ velden }) => velden.includes(String(at[0]))) + 1;
        go({ ...shown, stap: String(number || 1) }, at);
      },
      address: () => new URL(writeAddress(shown), document.baseURI).href,
      touched: () => (unkept = true),
      kept: () => (unkept = false),
    };
    return made;
  };

  /** @param {Wanted} wanted @param {string} [notice] @returns {Screen} */
  const screenFor = (wanted, notice = "") => {
    if (!app) {
      const regio = module.dataset.regio ?? "";
      const follow = (/** @type {string} */ fragment) => void arrive(readAddress(fragment), true);
      return startScreen({ choices, regio, site, notice, wanted, announce, resume, follow });
    }
    if (wanted.stap === SEND && !app.judge().length) return sendScreen(app);
    const number = Number(wanted.stap || (wanted.klopt ? app.form.stappen.length + 1 : 1));
    return number >= 1 && number <= app.form.stappen.length ? stepScreen(app, number) : checkScreen(app);
  };

  /** @param {Screen} screen @param {boolean} [focus] */
  const show = (screen, focus = true) => {
    announce("");
    place.replaceChildren(screen.node);
    document.title = screen.title;
    if (!focus) return;
    screen.heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: "instant" });
  };

  /** Another screen of the record at work. @param {Wanted} wanted @param {Path} [at] */
  const go = (wanted, at) => {
    shown = wanted;
    history.pushState(null, "", writeAddress(wanted));
    show(screenFor(wanted));
    if (at) focusAt(place, at);
  };

  /** Whatever the address says. @param {Wanted} wanted @param {boolean} [push] @param {boolean} [focus] */
  const arrive = async (wanted, push = false, focus = true) => {
    let notice = "";
    if (!app || !isSameWork(wanted, shown)) {
      try {
        const work = await workFor(wanted, choices, found, day);
        app = work ? await appFor(work) : null;
      } catch (error) {
        app = null;
        notice = isMissing(error) ? words.unknown : words.load;
      }
      unkept = false;
    }
    shown = wanted;
    if (push) history.pushState(null, "", writeAddress(wanted) || path);
    show(screenFor(wanted, notice), focus);
  };

  /** @param {import("./saved.mjs").Draft} draft */
  const resume = async (draft) => {
    try {
      const work = await workOfDraft(draft, found);
      const { fields } = await found.kind(work.soort);
      app = await appFor({ ...work, values: fitting(work.values, fields) });
      const { soort, regio, source } = app.work;
      go({ ...readAddress(""), ...(source ? { open: `${soort}/${source.sleutel}` } : { soort, regio }), stap: "1" });
    } catch (error) {
      app = null;
      show(screenFor(readAddress(""), isMissing(error) ? words.unknown : words.load));
    }
  };

  addEventListener("popstate", () => {
    // A link to a place on this page, such as the skip link, is no other screen.
    if (location.hash && !location.hash.includes("=")) history.replaceState(null, "", writeAddress(shown) || path);
    else void arrive(readAddress(location.hash));
  });
  addEventListener("beforeunload", (event) => {
    if (unkept) event.preventDefault();
  });
  await arrive(readAddress(location.hash), false, false);
}
