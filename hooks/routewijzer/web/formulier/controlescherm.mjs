/** The last look: everything that is wrong, what changed, and what the visitor agrees to. */

import { el } from "../shared/dom.mjs";
import { SEND } from "./adres.mjs";
import { ownFile } from "./bestanden.mjs";
import { draftButtons } from "./conceptdelen.mjs";
import { labelAt, summary } from "./fouten.mjs";
import { stepList } from "./stapscherm.mjs";
import { textsOf } from "./voorbeelddelen.mjs";
import { isSlug } from "./vormen.mjs";
import { changesOf, keyOf, nameOf, valuesOf } from "./werk.mjs";
import { check as words, fault as faultWords, step as stepWords } from "./woorden.mjs";
import { side } from "./zijkant.mjs";

/** @typedef {import("./types.mjs").App} App */
/** @typedef {import("./types.mjs").Screen} Screen */

const MOST_SHOWN = 300;

/**
 * @param {App} app
 * @returns {Screen}
 */
export function checkScreen(app) {
  const { form, work, fields } = app;
  const found = app.judge();
  const most = form.stappen.length + 1;
  const progress = stepWords.progress(most, most, form.label);
  const heading = el("h1", { tabindex: "-1" }, words.heading);
  const unchanged = work.source !== null && !changesOf(work).length;
  const title = stepWords.title(progress, words.heading, app.site);
  const node = el(
    "div",
    { class: "rw-formulier" },
    el(
      "div",
      { class: "rw-formulier__hoofd" },
      found.length ? summary(fields, found, app.goTo, words.wrong) : null,
      el("p", { class: "rw-voortgang" }, progress),
      heading,
      stepList(app, most),
      work.source ? changes(app) : null,
      found.length || unchanged ? null : [el("p", {}, el("strong", {}, words.right)), agreement(app)],
      draftButtons(app),
    ),
    side(app, true).node,
  );
  return { node, heading, title: found.length ? faultWords.title(title) : title };
}

/**
 * What is different now, per field: what it was and what it becomes.
 * @param {App} app
 * @returns {HTMLElement}
 */
function changes({ work, fields }) {
  const changed = changesOf(work);
  if (!changed.length) return el("p", { class: "rw-melding" }, words.unchanged);
  const now = valuesOf(work);
  const text = (/** @type {string} */ key, /** @type {any} */ value) => {
    const field = fields.find((one) => one.key === key);
    const whole = field ? textsOf(field, value).join(", ") : "";
    return whole.length > MOST_SHOWN ? `${whole.slice(0, MOST_SHOWN)}…` : whole || words.nothing;
  };
  const rows = changed.map((key) =>
    el(
      "div",
      {},
      el("dt", {}, labelAt(fields, [key])),
      el(
        "dd",
        {},
        el("p", {}, `${words.was} ${text(key, work.source?.waarden[key])}`),
        el("p", {}, `${words.becomes} ${text(key, now[key])}`),
      ),
    ),
  );
  return el("section", {}, el("h2", {}, words.changed), el("dl", { class: "rw-feiten" }, rows));
}

/**
 * The name of the file, and what somebody agrees to.
 * @param {App} app
 * @returns {HTMLElement}
 */
function agreement(app) {
  const fault = el("p", { class: "rw-fout", id: "akkoord-fout", role: "alert" });
  const nameFault = el("p", { class: "rw-fout", id: "bestandsnaam-fout", role: "alert" });
  const box = el("input", { type: "checkbox", id: "akkoord", "aria-describedby": "akkoord-fout", "aria-required": "true" });
  const name = el("input", {
    id: "bestandsnaam",
    type: "text",
    autocapitalize: "none",
    spellcheck: "false",
    "aria-describedby": "bestandsnaam-hulp bestandsnaam-fout",
  });
  name.value = nameOf(app.work);
  const shown = el("code", {});
  const show = () => (shown.textContent = ownFile(app).tekst);
  name.addEventListener("input", () => {
    app.work = { ...app.work, id: name.value.trim() };
    show();
  });
  show();
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    nameFault.textContent = app.work.source ? "" : nameProblem(app);
    fault.textContent = box.checked ? "" : words.consentFault;
    name.toggleAttribute("aria-invalid", Boolean(nameFault.textContent));
    box.toggleAttribute("aria-invalid", Boolean(fault.textContent));
    if (nameFault.textContent) name.focus();
    else if (fault.textContent) box.focus();
    else app.go(SEND);
  };
  return el(
    "form",
    { class: "rw-velden", novalidate: true, onsubmit: submit },
    app.work.source
      ? null
      : el(
          "div",
          { class: "rw-veld" },
          el("label", { class: "rw-label-veld", for: "bestandsnaam" }, words.file),
          el("p", { class: "rw-hint", id: "bestandsnaam-hulp" }, words.fileHint),
          nameFault,
          name,
        ),
    el("details", {}, el("summary", {}, words.text), el("pre", { tabindex: "0" }, shown)),
    el("h2", {}, words.consentHeading),
    el("ul", {}, words.terms.map((term) => el("li", {}, term))),
    fault,
    el("label", { class: "rw-keuze", for: "akkoord" }, box, el("span", {}, words.consent)),
    el("p", { class: "rw-knoppen" }, el("button", { class: "rw-knop", type: "submit" }, words.ready)),
  );
}

/**
 * @param {App} app
 * @returns {string} what is wrong with the name of the file, or ""
 */
function nameProblem({ work, choices }) {
  const { grenzen, records } = choices;
  const taken = [...grenzen.gereserveerd, ...(records[work.soort] ?? []).map(({ id }) => id)];
  if (taken.includes(nameOf(work)) || taken.includes(keyOf(work))) return words.fileTaken;
  return isSlug(nameOf(work), grenzen) ? "" : words.fileWrong(grenzen.slug);
}
