/** The ways to hand a record in: GitHub, a mail, a file. Nothing leaves the browser before the visitor presses one. */

import { el } from "../shared/dom.mjs";
import { CHECK } from "./adres.mjs";
import { offer } from "./bestand.mjs";
import { otherFiles, ownFile } from "./bestanden.mjs";
import { typed } from "./omzetten.mjs";
import { changesOf, nameOf } from "./werk.mjs";
import { githubWay, mailWay } from "./wegen.mjs";
import { send as words, step as stepWords } from "./woorden.mjs";

/** @typedef {import("./types.mjs").App} App */
/** @typedef {import("./types.mjs").Screen} Screen */
/** @typedef {import("./bestanden.mjs").Bestand} Bestand */

/**
 * @param {App} app
 * @returns {Screen}
 */
export function sendScreen(app) {
  const heading = el("h1", { tabindex: "-1" }, words.heading);
  const others = el("div");
  const back = (/** @type {Event} */ event) => {
    event.preventDefault();
    app.go(CHECK);
  };
  const node = el(
    "div",
    { class: "rw-insturen" },
    el("a", { class: "rw-terug", href: `#stap=${CHECK}`, onclick: back }, stepWords.back),
    heading,
    ways(app, ownFile(app), "h2"),
    others,
    el("h2", {}, words.then),
    el("ol", { class: "rw-stappen" }, words.steps.map((text) => el("li", {}, text))),
    el("p", {}, el("a", { href: location.pathname }, words.again)),
  );
  void otherFiles(app).then((files) => {
    if (!files.length) return;
    const more = files.flatMap((file) => [el("h3", {}, file.naam), ways(app, file, "h4")]);
    others.append(el("h2", {}, words.others(files.length)), el("p", {}, words.othersHint), ...more);
  });
  return { node, heading, title: `${words.heading} – ${app.site}` };
}

/**
 * The ways for one file.
 * @param {App} app
 * @param {Bestand} file
 * @param {"h2" | "h4"} level
 * @returns {HTMLElement}
 */
function ways(app, file, level) {
  const said = el("p", { class: "rw-gekopieerd", role: "status" });
  const part = (/** @type {string} */ name, /** @type {(Node | null)[]} */ ...content) =>
    el("div", { class: "rw-manier" }, el(level, {}, name), content);
  return el(
    "div",
    // Who has taken one of the ways has what was filled in; leaving the page then loses nothing.
    { onclick: (/** @type {Event} */ event) => event.target instanceof Element && event.target.closest("a, button") && app.kept() },
    el("p", {}, words.place, " ", el("code", {}, file.pad)),
    said,
    github(app, file, said, part),
    part(words.mail, ...mail(app, file)),
    part(words.download, el("p", {}, words.downloadHint), buttons(downloadButton(file, said))),
  );
}

/**
 * @param {App} app
 * @param {Bestand} file
 * @param {HTMLElement} said
 * @param {(name: string, ...content: (Node | null)[]) => HTMLElement} part
 */
function github({ choices }, file, said, part) {
  const way = githubWay(file, choices.bewerk_url);
  if (!way) return null;
  const open = link(way.url, way.soort === "upload" ? words.upload : words.openGithub, true);
  const text = { nieuw: words.githubNew, wijzig: words.githubEdit, upload: words.githubLong }[way.soort];
  const first = way.soort === "wijzig" ? copyButton(file, said) : way.soort === "upload" ? downloadButton(file, said) : null;
  return part(words.github, el("p", {}, text), buttons(first, open));
}

/**
 * @param {App} app
 * @param {Bestand} file
 */
function mail(app, file) {
  const inleiding = file.nieuw ? words.mailNew : words.mailChange(changedLabels(app));
  const aan = editorOf(app);
  const way = mailWay(file, { aan, onderwerp: words.subject(file.naam), inleiding });
  return [
    el("p", {}, words.mailHint, " ", way.heel ? words.mailShort : words.mailLong),
    buttons(link(way.url, words.openMail)),
    aan ? null : el("p", { class: "rw-hint" }, words.noAddress),
  ];
}

/**
 * @param {App} app
 * @returns {string} address of the editors of the region, or ""
 */
function editorOf({ choices, work }) {
  const region = work.soort === "regio" ? nameOf(work) : work.regio;
  return typed("mail", choices.redacties[region]);
}

/** @param {App} app */
function changedLabels({ work, fields }) {
  return changesOf(work).map((key) => fields.find((field) => field.key === key)?.label ?? key).join(", ");
}

/**
 * @param {string} url
 * @param {string} text
 * @param {boolean} [apart] in a tab of its own, because this page would lose what was filled in
 */
function link(url, text, apart = false) {
  return el("a", { class: "rw-knop", href: url, rel: "noopener", target: apart ? "_blank" : null }, text);
}

/** @param {...(Node | null)} content */
function buttons(...content) {
  return el("p", { class: "rw-knoppen" }, content);
}

/**
 * @param {Bestand} file
 * @param {HTMLElement} said
 */
function downloadButton({ pad, tekst }, said) {
  const save = () => {
    offer(pad.split("/").at(-1) ?? pad, tekst, "text/plain;charset=utf-8");
    said.textContent = words.downloaded;
  };
  return el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick: save }, words.downloadButton);
}

/**
 * @param {Bestand} file
 * @param {HTMLElement} said
 */
function copyButton({ tekst }, said) {
  const copy = () =>
    navigator.clipboard.writeText(tekst).then(
      () => (said.textContent = words.copied),
      () => (said.textContent = words.copyFailed),
    );
  return el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick: copy }, words.copy);
}
