/**
 * The screen with the outcome: what to do now, the groups of help, what goes together, the answers, taking it along.
 *
 * What to do now is on the screen first; the rest, which comes below it, is made right after that.
 */

import { longDay } from "../shared/days.mjs";
import { el } from "../shared/dom.mjs";
import { addAnother } from "./additions.mjs";
import { deskLines, otherDesks } from "./desks.mjs";
import { DAY } from "./extras.mjs";
import { groupsPart } from "./groups.mjs";
import { afterPaint, later, makeNow } from "./later.mjs";
import { notice, previewBanner } from "./notices.mjs";
import { outcome } from "./outcome.mjs";
import { answerList, deskLine, firstDesk, ownDesks, ownRegion } from "./parts.mjs";
import { reach, result as words, take } from "./resultwords.mjs";
import { answeredQuestions } from "./asking.mjs";
import { takeAlong } from "./takealong.mjs";
import { desk as deskWords, given as givenWords, question } from "./words.mjs";

export { addCards } from "./merging.mjs";
export { openForPrint } from "./print.mjs";

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
  const rest = el("div", { "aria-busy": "true" });
  later(rest, () => {
    rest.append(
      groupsPart(scene, found, summarize),
      addAnother(scene) ?? "",
      el("h2", { id: "uw-antwoorden" }, words.answers),
      answerList(scene, answeredQuestions(data, given, today)),
      el("p", { class: "rw-hint" }, `${take.version(longDay(today), data.versie, longDay(data.dag))} ${question.privacy}`),
      takeAlong(scene, () => found, wipe),
      deskLine(scene),
    );
    rest.removeAttribute("aria-busy");
  });
  afterPaint(() => makeNow(rest));
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
    rest,
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
  const regions = el(
    "a",
    { href: new URL(region?.url ?? "regios/", scene.root).href },
    region ? deskWords.region(region.naam) : words.regions,
  );
  return el(
    "section",
    { class: "rw-kader rw-kader--actie", "aria-labelledby": "nu-doen" },
    el("h2", { id: "nu-doen" }, reach.heading),
    region && own ? el("p", {}, reach.contact(region.naam)) : null,
    el("p", {}, el("strong", {}, desk.tel ? reach.call(desk.naam) : reach.visit(desk.naam))),
    own ? null : el("p", {}, region ? reach.noDesk : reach.noRegion),
    deskLines(desk, scene.root),
    otherDesks(ownDesks(scene).filter((other) => other !== desk), scene.root),
    el("p", {}, regions),
  );
}
