/** Keeping what was filled in: on this device or as a file, only when the visitor asks for it. */

import { el } from "../shared/dom.mjs";
import { longDay } from "../shared/days.mjs";
import { offer } from "./bestand.mjs";
import { drafts, forget, isDraft, keep } from "./saved.mjs";
import { nameOf } from "./werk.mjs";
import { drafts as words, start as startWords } from "./woorden.mjs";

/** @typedef {import("./types.mjs").App} App */
/** @typedef {import("./saved.mjs").Draft} Draft */

const MOST_BYTES = 1_000_000;

/**
 * The buttons below a step.
 * @param {App} app
 * @returns {HTMLElement}
 */
export function draftButtons(app) {
  const said = el("p", { role: "status", class: "rw-gekopieerd" });
  const draft = () => ({ dag: app.today, werk: app.work });
  const save = () => {
    const done = keep(draft());
    if (done) app.kept();
    said.textContent = done ? words.saved : words.failed;
  };
  const asFile = () => {
    offer(`${nameOf(app.work) || "concept"}.concept.json`, JSON.stringify(draft()), "application/json");
    app.kept();
    said.textContent = words.fileSaved;
  };
  return el(
    "div",
    { class: "rw-concept" },
    el(
      "p",
      { class: "rw-knoppen" },
      el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick: save }, words.save),
      el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick: asFile }, words.file),
    ),
    said,
    el("p", { class: "rw-hint" }, words.hint),
  );
}

/**
 * The drafts on this device, with a button to go on and one to wipe; null when there are none.
 * @param {(draft: Draft) => void} resume
 * @param {(text: string) => void} announce
 * @returns {HTMLElement | null}
 */
export function draftList(resume, announce) {
  const kept = drafts();
  if (!kept.length) return null;
  const box = el("div", { class: "rw-kader" });
  const rows = kept.map((draft) => {
    const name = String(draft.werk.values.naam ?? "") || words.untitled;
    const hidden = el("span", { class: "rw-verborgen" }, ` ${name}`);
    const wipe = () => {
      forget(draft);
      const rest = draftList(resume, announce);
      box.replaceWith(rest ?? "");
      announce(words.wiped);
      /** @type {HTMLElement | null | undefined} */ (rest?.querySelector("button") ?? document.querySelector("main h1"))?.focus();
    };
    return el(
      "li",
      {},
      words.row(name, longDay(draft.dag)),
      " ",
      el("button", { class: "rw-link", type: "button", onclick: () => resume(draft) }, words.resume, hidden),
      " ",
      el("button", { class: "rw-link", type: "button", onclick: wipe }, words.wipe, hidden.cloneNode(true)),
    );
  });
  box.append(el("h2", {}, words.heading), el("ul", {}, rows));
  return box;
}

/**
 * A field for a draft that was kept as a file.
 * @param {(draft: Draft) => void} resume
 * @returns {HTMLElement}
 */
export function draftFile(resume) {
  const fault = el("p", { class: "rw-fout", id: "bestand-fout", role: "alert" });
  const input = el("input", {
    type: "file",
    id: "bestand",
    accept: ".json,application/json",
    "aria-describedby": "bestand-hulp bestand-fout",
  });
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (!file) return;
    const draft = file.size > MOST_BYTES ? null : await file.text().then(read);
    fault.textContent = draft ? "" : startWords.fileWrong;
    input.toggleAttribute("aria-invalid", !draft);
    if (draft) resume(draft);
  });
  return el(
    "div",
    { class: "rw-veld" },
    el("label", { class: "rw-label-veld", for: "bestand" }, startWords.file),
    el("p", { class: "rw-hint", id: "bestand-hulp" }, startWords.fileHint),
    fault,
    input,
  );
}

/**
 * @param {string} text
 * @returns {Draft | null}
 */
function read(text) {
  try {
    const found = JSON.parse(text);
    return isDraft(found) ? found : null;
  } catch {
    return null;
  }
}
