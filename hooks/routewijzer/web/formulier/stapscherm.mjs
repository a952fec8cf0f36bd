/** One step: the fields of one question, what is needed first. */

import { el } from "../shared/dom.mjs";
import { draftButtons } from "./conceptdelen.mjs";
import { inFields, markFaults, summary } from "./fouten.mjs";
import { withoutEmpty, valueAt, withValue } from "./paden.mjs";
import { fieldFor } from "./tonen.mjs";
import { neededFirst } from "./veld.mjs";
import { side } from "./zijkant.mjs";
import { check, fault as faultWords, step as words } from "./woorden.mjs";
import { CHECK } from "./adres.mjs";

/** @typedef {import("./types.mjs").App} App */
/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Scene} Scene */
/** @typedef {import("./types.mjs").Screen} Screen */

/**
 * @param {App} app
 * @param {number} number of the step, from 1
 * @returns {Screen}
 */
export function stepScreen(app, number) {
  const { form } = app;
  const step = form.stappen[number - 1];
  if (!step) throw new Error(`stap ${number} is er niet`);
  const most = form.stappen.length + 1;
  const progress = words.progress(number, most, form.label);
  const heading = el("h1", { tabindex: "-1" }, step.titel);
  const title = words.title(progress, step.titel, app.site);
  const beside = side(app);
  const changed = () => {
    app.touched();
    beside.update();
  };
  const place = el("div", {}, drawn(app, step.velden, changed));
  const faults = el("div");

  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    // Places that stayed empty go, so that numbers in the messages are those on the screen.
    app.work.values = withoutEmpty(app.work.values);
    const found = inFields(app.judge(), step.velden);
    if (!found.length) {
      app.go(number < form.stappen.length ? String(number + 1) : CHECK);
      return;
    }
    place.replaceChildren(...drawn(app, step.velden, changed));
    const box = summary(app.fields, found, app.goTo);
    faults.replaceChildren(box);
    markFaults(place, found);
    document.title = faultWords.title(title);
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: "start", behavior: "instant" });
  };
  const back = () => app.go(String(number - 1));
  const node = el(
    "div",
    { class: "rw-formulier" },
    el(
      "div",
      { class: "rw-formulier__hoofd" },
      faults,
      el("p", { class: "rw-voortgang" }, progress),
      heading,
      stepList(app, number),
      el(
        "form",
        { class: "rw-velden", novalidate: true, onsubmit: submit },
        place,
        el(
          "p",
          { class: "rw-knoppen" },
          el("button", { class: "rw-knop", type: "submit" }, words.next),
          number > 1 ? el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick: back }, words.back) : null,
        ),
      ),
      draftButtons(app),
    ),
    beside.node,
  );
  return { node, heading, title };
}

/**
 * @param {App} app
 * @param {string[]} keys
 * @param {() => void} changed
 * @returns {HTMLElement[]}
 */
function drawn(app, keys, changed) {
  /** @type {Scene} */
  const scene = {
    get: (path) => valueAt(app.work.values, path),
    set: (path, value) => {
      app.work.values = withValue(app.work.values, path, value);
      changed();
    },
    announce: app.announce,
    show: (field, path) => fieldFor(field, path, scene),
    vragen: app.choices.vragen,
    toetsen: app.choices.toetsen,
    today: app.today,
    advice: app.advice,
  };
  const asked = keys.flatMap((key) => app.fields.find((field) => field.key === key) ?? []);
  return neededFirst(asked).map((field) => scene.show(field, [field.key]));
}

/**
 * The way to every other step, for who knows where to go.
 * @param {App} app
 * @param {number} [number] of the step on the screen
 * @returns {HTMLElement}
 */
export function stepList(app, number = 0) {
  const names = [...app.form.stappen.map(({ titel }) => titel), check.heading];
  const items = names.map((name, at) => {
    const stap = at < app.form.stappen.length ? String(at + 1) : CHECK;
    if (at + 1 === number) return el("li", {}, el("span", { "aria-current": "step" }, name));
    const onclick = (/** @type {Event} */ event) => {
      event.preventDefault();
      app.go(stap);
    };
    return el("li", {}, el("a", { href: `#stap=${stap}`, onclick }, name));
  });
  // Who mends one thing wants to choose at once; who adds a record goes through all of it.
  return el("details", { class: "rw-stapkeuze", open: app.work.source !== null }, el("summary", {}, words.others), el("ol", {}, items));
}
