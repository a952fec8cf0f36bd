/** The screen with the outcome: what to do now, the groups of help with reasons, the answers, and tools. */

import { el } from "../shared/dom.mjs";
import { longDay } from "../status.mjs";
import { card } from "./cards.mjs";
import { outcome } from "./outcome.mjs";
import { answerList, deskLine, deskLines, firstDesk, notice, otherDesks, ownDesks, ownRegion } from "./parts.mjs";
import { answeredQuestions, writeFragment } from "./state.mjs";
import { desk as deskWords, given as givenWords, groups, question, result as words, tools as toolWords } from "./words.mjs";

/** @typedef {import("./outcome.mjs").Group} Group */
/** @typedef {import("./outcome.mjs").Outcome} Outcome */
/** @typedef {import("./outcome.mjs").Item} Item */
/** @typedef {import("./main.mjs").Scene} Scene */
/** @typedef {import("./main.mjs").Screen} Screen */

const SHOWN = 5;

/**
 * @param {Scene} scene
 * @param {object} actions
 * @param {string | null} actions.back the fragment of the last question
 * @param {() => void} actions.wipe
 * @param {() => void} actions.again
 * @returns {Screen}
 */
export function resultScreen(scene, { back, wipe, again }) {
  const { data, given, today } = scene;
  const found = outcome(data, given, today);
  const { waarschijnlijk, misschien, straks, niet } = found.groepen;
  const text = words.heading(given.rol);
  const heading = el("h1", { tabindex: "-1" }, text);
  const node = el(
    "div",
    { class: "rw-wijzer rw-uitkomst" },
    back === null ? null : el("a", { class: "rw-terug", href: back || "#", "data-terug": true }, question.back),
    heading,
    scene.stale ? notice(givenWords.old) : null,
    el("p", { class: "rw-samenvatting" }, words.summary(waarschijnlijk.length, misschien.length)),
    el("p", {}, data.voorbehoud),
    deskBox(scene),
    waarschijnlijk.length + misschien.length === 0 ? nothing(scene) : null,
    openGroup("waarschijnlijk", waarschijnlijk, scene),
    !waarschijnlijk.length && misschien.length ? el("p", {}, words.nothingSure) : null,
    openGroup("misschien", misschien, scene),
    closedGroup("straks", straks, scene),
    closedGroup("niet", niet, scene),
    rest(found, scene),
    el("h2", { id: "uw-antwoorden" }, givenWords.heading),
    answerList(scene, answeredQuestions(data, given, today)),
    el("p", { class: "rw-hint" }, `${words.date(longDay(today))} ${question.privacy}`),
    toolbar(scene, wipe, again),
    deskLine(scene),
  );
  return { node, heading, title: words.title(text, scene.site) };
}

/**
 * One next step: the desk of the visitor's own region.
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
function deskBox(scene) {
  const region = ownRegion(scene);
  const own = firstDesk(ownDesks(scene));
  const desk = own ?? scene.data.landelijk_loket;
  const regions = el("a", { href: new URL(region?.url ?? "regios/", scene.root).href }, region ? deskWords.region(region.naam) : words.regions);
  return el(
    "section",
    { class: "rw-kader rw-kader--actie", "aria-labelledby": "nu-doen" },
    el("h2", { id: "nu-doen" }, deskWords.heading),
    region && own ? el("p", {}, deskWords.contact(region.naam)) : null,
    el("p", {}, el("strong", {}, desk.tel ? deskWords.call(desk.naam) : deskWords.visit(desk.naam))),
    own ? null : el("p", {}, region ? deskWords.noDesk : deskWords.noRegion),
    deskLines(desk, scene.root),
    otherDesks(ownDesks(scene).filter((other) => other !== desk), scene.root),
    el("p", {}, regions),
  );
}

/**
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
function nothing({ data, given, root }) {
  const situation = typeof given.situatie === "string" ? data.situaties[given.situatie] : undefined;
  return el(
    "div",
    { class: "rw-kader" },
    el("p", {}, words.nothing),
    situation ? el("p", {}, el("a", { href: new URL(situation.url, root).href }, words.situation(situation.naam))) : null,
    el("p", {}, words.change),
  );
}

/**
 * @param {Group} name
 * @param {Item[]} items
 * @param {Scene} scene
 * @returns {HTMLElement | null}
 */
function openGroup(name, items, scene) {
  if (!items.length) return null;
  const heading = el("h2", {}, groups.heading(groups[name], items.length));
  return el("section", { class: `rw-groep rw-groep--${name}` }, heading, cards(items, scene));
}

/**
 * @param {Group} name
 * @param {Item[]} items
 * @param {Scene} scene
 * @returns {HTMLElement | null}
 */
function closedGroup(name, items, scene) {
  if (!items.length) return null;
  const heading = el("h2", {}, groups.heading(groups[name], items.length));
  return el("details", { class: `rw-groep rw-groep--${name}` }, el("summary", {}, heading), cards(items, scene));
}

/**
 * Five cards, and a button for the others.
 * @param {Item[]} items
 * @param {Scene} scene
 * @returns {Node[]}
 */
function cards(items, scene) {
  const all = items.map((item) => card(item, scene));
  const hidden = all.slice(SHOWN);
  if (!hidden.length) return all;
  for (const one of hidden) {
    one.hidden = true;
    one.dataset.meer = "";
  }
  const button = el("button", { class: "rw-knop rw-knop--tweede", type: "button", "data-toon": true }, words.all(items.length));
  button.addEventListener("click", () => {
    for (const one of hidden) one.hidden = false;
    button.remove();
    hidden[0]?.querySelector("a")?.focus();
  });
  return [...all, button];
}

/**
 * What is not listed one by one.
 * @param {Outcome} found
 * @param {Scene} scene
 * @returns {HTMLElement[]}
 */
function rest({ andere, regionaal }, { root }) {
  const line = (/** @type {string} */ text, /** @type {string} */ url, /** @type {string} */ link) =>
    el("p", {}, `${text} `, el("a", { href: new URL(url, root).href }, link));
  return [
    ...(regionaal ? [line(words.regional(regionaal), "regios/", words.regions)] : []),
    ...(andere ? [line(words.other(andere), "regelingen/", words.overview)] : []),
  ];
}

/**
 * @param {Scene} scene
 * @param {() => void} wipe
 * @param {() => void} again
 * @returns {HTMLElement}
 */
function toolbar(scene, wipe, again) {
  const button = (/** @type {string} */ text, /** @type {() => void} */ onclick, more = {}) =>
    el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick, ...more }, text);
  const said = el("p", { class: "rw-gekopieerd", role: "status" });
  const manual = el("p", { hidden: true });
  const address = new URL(writeFragment(scene.data, scene.given, scene.view) || "#", location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = toolWords.copied;
    } catch {
      said.textContent = toolWords.copyFailed;
      const field = el("input", { id: "link", class: "rw-invoer", type: "text", readonly: true, value: address });
      manual.replaceChildren(el("label", { class: "rw-label-veld", for: "link" }, toolWords.copyLabel), field);
      manual.hidden = false;
      field.select();
    }
  };
  return el(
    "div",
    { class: "rw-gereedschap" },
    button(toolWords.copy, copy, { "aria-describedby": "link-waarschuwing" }),
    el("p", { class: "rw-hint", id: "link-waarschuwing" }, toolWords.warning),
    said,
    manual,
    button(toolWords.print, () => window.print()),
    button(toolWords.wipe, wipe),
    button(toolWords.again, again),
  );
}
