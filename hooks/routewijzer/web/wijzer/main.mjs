/**
 * The wizard on its page: loads the data, follows the URL fragment, keeps the browser's history.
 *
 * The fragment is the state. A history entry says which screen it shows; on a step back the latest
 * answers of this visit stay, so nothing has to be filled in twice.
 */

import { el } from "../shared/dom.mjs";
import { withPlaces } from "../shared/regions.mjs";
import { today } from "../shared/today.mjs";
import { knownAnswers } from "./answers.mjs";
import { DAY, NO_EXTRAS } from "./extras.mjs";
import { load } from "./loading.mjs";
import { forget } from "./saved.mjs";
import { answeredQuestions, nextQuestion } from "./asking.mjs";
import { isPut } from "./choice.mjs";
import { OUTCOME, activeAnswers, readFragment, writeFragment } from "./state.mjs";
import { wiped as wipedText } from "./words.mjs";
import { questionScreen, waitScreen } from "./view.mjs";

/** @typedef {import("./types.mjs").WizardData} WizardData */
/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Given} Given */
/** @typedef {{node: HTMLElement, heading: HTMLElement, title: string}} Screen */
/**
 * What is in the history with each entry: how often the answers were wiped, how many steps back there are,
 * whether the question was reached from an early outcome, and what was shown.
 * @typedef {{wijzer: true, ronde: number, stap: number, vroeg: boolean, toont: string}} Entry
 */
/**
 * @typedef {typeof import("./result.mjs").resultScreen} Draw draws the outcome
 */
/**
 * @typedef {object} Scene
 * @property {WizardData} data
 * @property {Given} given
 * @property {import("./rules.mjs").Mapping} known
 * @property {string} view
 * @property {string} today the day to look at; another than today when the link says so
 * @property {boolean} stale
 * @property {string} site name of the site, for titles
 * @property {string} root address of the root of the site
 * @property {(text: string) => void} announce
 * @property {(given: Given) => void} keep puts answers in the address, and stays on this screen
 * @property {(given: Given, view: string) => void} go
 */

const module = document.querySelector('[data-module="wijzer"]');
if (module instanceof HTMLElement) void start(module);

/**
 * @param {HTMLElement} module
 */
async function start(module) {
  const live = el("p", { class: "rw-verborgen", role: "status" });
  const place = el("div");
  const before = [...module.childNodes];
  const fail = (/** @type {unknown} */ error) => {
    // The links that were on the page lead to the same help.
    console.error(error);
    place.replaceChildren(...before);
    place.className = "rw-gestrand";
  };
  try {
    const data = withPlaces(await load(module.dataset.bron));
    // Who only looks at the first question needs neither the code nor the words of the outcome.
    const draw = async () => {
      const [{ addCards, openForPrint, resultScreen }, more] = await Promise.all([import("./result.mjs"), load(module.dataset.kaarten)]);
      addCards(data, more);
      openForPrint(place);
      return resultScreen;
    };
    const drawn = location.hash.includes("=") ? await draw() : null;
    run(data, place, (text) => (live.textContent = text), drawn, draw, fail);
  } catch (error) {
    fail(error);
  }
  module.replaceChildren(place, live);
}

/**
 * @param {WizardData} data
 * @param {HTMLElement} place
 * @param {(text: string) => void} announce
 * @param {Draw | null} draw null while the outcome cannot be drawn yet
 * @param {() => Promise<Draw>} fetchDraw gets it
 * @param {(error: unknown) => void} fail shows that it did not come
 */
function run(data, place, announce, draw, fetchDraw, fail) {
  const site = document.title.split(" – ").at(-1) ?? document.title;
  const root = new URL("../", document.baseURI).href;
  const path = location.pathname + location.search;
  /** @type {Given} */
  let memory = {};
  let wiped = entry()?.ronde ?? 0;
  let shown = location.hash;
  let toont = "";
  /** @type {(() => void) | null} the outcome, while it cannot be drawn yet */
  let waiting = null;
  /** @type {Promise<void> | undefined} */
  let coming;
  const prepare = () => {
    coming ??= fetchDraw().then(
      (found) => {
        draw = found;
        waiting?.();
      },
      (error) => {
        // Nobody needs it yet, or a next try may go well.
        coming = undefined;
        if (waiting) fail(error);
      },
    );
  };

  /** @param {Given} given @param {string} view @param {boolean} stale @param {Partial<Entry>} [step] a new entry */
  const show = (given, view, stale, step) => {
    // Every link says itself which day to look at and what was checked.
    memory = { ...memory, ...NO_EXTRAS, ...given };
    const day = String(memory[DAY] || today());
    const active = activeAnswers(data, memory, day);
    const known = knownAnswers(data.vragen, active, day);
    const asked = data.vragen.find(({ id, soort }) => id === view && soort !== "afgeleid");
    const next = nextQuestion(data, active, day);
    const question = asked && isPut(asked, known, day) ? asked : view === OUTCOME ? null : next;
    const kept = question === asked ? (question?.id ?? "") : next && !question ? OUTCOME : "";
    toont = question?.id ?? OUTCOME;
    write(writeFragment(data, active, kept), step);
    const keep = (/** @type {Given} */ now) => {
      memory = { ...memory, ...now };
      write(writeFragment(data, now, kept));
    };
    const scene = { data, given: active, known, view: kept, today: day, stale, site, root, announce, keep, go };
    const back = backTo(scene, question);
    waiting = question || draw ? null : () => arrive(show(given, view, stale));
    if (waiting) prepare();
    const screen = question
      ? questionScreen(scene, question, { back, answer: (value) => answer(active, question, value) })
      : draw
        ? draw(scene, { back, wipe })
        : waitScreen(scene);
    announce("");
    place.replaceChildren(screen.node);
    document.title = screen.title;
    return screen;
  };

  /** @param {Screen} screen */
  const arrive = (screen) => {
    screen.heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: "instant" });
  };

  /** @param {Given} given @param {string} view @param {boolean} [early] */
  const go = (given, view, early = false) => {
    memory = Object.keys(given).length ? memory : {};
    arrive(show(given, view, false, { stap: (entry()?.stap ?? 0) + 1, vroeg: early }));
  };

  /** @param {Given} given @param {Question} question @param {Given[string]} value */
  const answer = (given, question, value) => {
    go({ ...given, [question.id]: value }, entry()?.vroeg ? OUTCOME : "");
  };

  const wipe = () => {
    wiped += 1;
    memory = {};
    forget();
    arrive(show({}, "", false));
    announce(wipedText);
  };

  /** @param {string} fragment @param {Partial<Entry>} [step] a new entry */
  const write = (fragment, step) => {
    const state = { wijzer: true, stap: 0, vroeg: false, ...entry(), ronde: wiped, toont, ...step };
    history[step ? "pushState" : "replaceState"](state, "", fragment || path);
    // Back to a question starts at the question; back to the outcome, where the visitor was.
    history.scrollRestoration = toont === OUTCOME ? "auto" : "manual";
    shown = location.hash;
  };

  const follow = () => {
    const own = entry();
    if (!own && location.hash && !location.hash.includes("=")) {
      // A link to a place on this page, such as the skip link: the answers stay in the address.
      write(shown);
      return;
    }
    const gone = own && own.ronde < wiped;
    if (!own || gone) memory = {};
    const { given, view, stale } = readFragment(data, gone ? "" : location.hash);
    arrive(show({ ...given, ...memory }, view || (!gone && own?.toont) || "", stale));
  };

  place.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-stap], a[data-terug]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.dataset.terug !== undefined && (entry()?.stap ?? 0) > 0) {
      history.back();
      return;
    }
    const early = readFragment(data, location.hash).view === OUTCOME;
    const { given, view } = readFragment(data, link.hash);
    go(given, view, early);
  });
  window.addEventListener("popstate", follow);
  // The first touch or key is the moment to get the rest, after what it was meant for.
  const soon = () => setTimeout(prepare);
  if (!draw) for (const kind of ["pointerdown", "focusin"]) place.addEventListener(kind, soon, { once: true });

  const first = readFragment(data, location.hash.includes("=") ? location.hash : "");
  show(first.given, first.view, first.stale);
}

/**
 * The fragment of the question before this one; null when this is the first.
 * @param {Scene} scene
 * @param {Question | null} question
 * @returns {string | null}
 */
function backTo({ data, given, today: day }, question) {
  const answered = answeredQuestions(data, given, day);
  const at = question ? answered.indexOf(question) : -1;
  const before = at < 0 ? answered.at(-1) : answered[at - 1];
  return before ? writeFragment(data, given, before.uit ?? before.id) : null;
}

/** @returns {Entry | null} */
function entry() {
  return history.state?.wijzer === true ? history.state : null;
}
