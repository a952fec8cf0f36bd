/** The screen with the outcome: what to do now, the groups of help, what goes together, the answers, taking it along. */

import { el } from "../shared/dom.mjs";
import { longDay } from "../status.mjs";
import { addAnother, previewBanner } from "./additions.mjs";
import { DAY } from "./extras.mjs";
import { groupsPart } from "./groups.mjs";
import { outcome } from "./outcome.mjs";
import { answerList, deskLine, deskLines, firstDesk, notice, otherDesks, ownDesks, ownRegion } from "./parts.mjs";
import { take } from "./resultwords.mjs";
import { answeredQuestions } from "./state.mjs";
import { takeAlong } from "./takealong.mjs";
import { desk as deskWords, given as givenWords, question, result as words } from "./words.mjs";

/** @typedef {import("./outcome.mjs").Outcome} Outcome */
/** @typedef {import("./main.mjs").Scene} Scene */
/** @typedef {import("./main.mjs").Screen} Screen */

/**
 * @param {Scene} scene
 * @param {object} actions
 * @param {string | null} actions.back the fragment of the last question
 * @param {() => void} actions.wipe
 * @returns {Screen}
 */
export function resultScreen(scene, { back, wipe }) {
  const { data, given, today } = scene;
  let found = outcome(data, given, today);
  const text = words.heading(given.rol);
  const heading = el("h1", { tabindex: "-1" }, text);
  const summary = el("p", { class: "rw-samenvatting" });
  const summarize = (/** @type {Outcome} */ now) => {
    found = now;
    const { waarschijnlijk, misschien } = now.groepen;
    summary.textContent = words.summary(waarschijnlijk.length, misschien.length);
  };
  summarize(found);
  const node = el(
    "div",
    { class: "rw-wijzer rw-uitkomst" },
    back === null ? null : el("a", { class: "rw-terug", href: back || "#", "data-terug": true }, question.back),
    heading,
    scene.stale ? notice(givenWords.old) : null,
    given[DAY] ? previewBanner(scene) : null,
    summary,
    el("p", {}, data.voorbehoud),
    deskBox(scene),
    groupsPart(scene, found, summarize),
    addAnother(scene),
    el("h2", { id: "uw-antwoorden" }, givenWords.heading),
    answerList(scene, answeredQuestions(data, given, today)),
    el("p", { class: "rw-hint" }, `${take.version(longDay(today), data.versie, longDay(data.dag))} ${question.privacy}`),
    takeAlong(scene, () => found, wipe),
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
