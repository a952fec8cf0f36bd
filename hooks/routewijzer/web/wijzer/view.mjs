/** The screen of one question, and the one that waits for the outcome. */

import { el } from "../shared/dom.mjs";
import { DAY } from "./extras.mjs";
import { fieldFor } from "./fields.mjs";
import { notice, previewBanner, resumeNotice } from "./notices.mjs";
import { answerList, deskLine } from "./parts.mjs";
import { answeredQuestions } from "./asking.mjs";
import { writeFragment, OUTCOME } from "./state.mjs";
import { fault, given as givenWords, question as words, wait } from "./words.mjs";

/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./main.mjs").Screen} Screen */
/** @typedef {import("./main.mjs").Scene} Scene */
/** @typedef {import("./fields.mjs").Value} Value */

const HINT = "vraag-hint";
const FAULT = "vraag-fout";

/**
 * @param {Scene} scene
 * @param {Question} question
 * @param {object} actions
 * @param {(value: Value) => void} actions.answer
 * @param {string | null} actions.back the fragment of the question before this one
 * @returns {Screen}
 */
export function questionScreen(scene, question, { answer, back }) {
  const { data, given, site } = scene;
  const answered = answeredQuestions(data, given, scene.today);
  const at = answered.indexOf(question);
  const title = words.title((at < 0 ? answered.length : at) + 1, question.tekst, site);
  const field = fieldFor({ data, question, value: given[question.id], announce: scene.announce });

  const heading = el("h1", { tabindex: "-1" }, question.tekst);
  const hint = question.hint ? el("p", { class: "rw-hint", id: HINT }, question.hint) : null;
  const mistake = el("p", { class: "rw-fout", id: FAULT, hidden: true });
  const fieldset = el("fieldset", {}, el("legend", {}, heading), hint, mistake, field.nodes);
  describe(fieldset, hint ? [HINT] : []);
  const summary = el("div", { class: "rw-foutkader", tabindex: "-1", hidden: true });

  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const reading = field.read();
    if ("value" in reading) {
      answer(reading.value);
      return;
    }
    showFault(summary, mistake, reading.error, field.first());
    describe(fieldset, hint ? [HINT, FAULT] : [FAULT]);
    document.title = fault.title(title);
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: "start", behavior: "instant" });
  };

  const others = answered.filter((other) => other !== question);
  const node = el(
    "div",
    { class: "rw-wijzer" },
    back === null ? null : el("a", { class: "rw-terug", href: back || "#", "data-terug": true }, words.back),
    scene.stale ? notice(givenWords.old) : null,
    given[DAY] ? previewBanner(scene) : null,
    resumeNotice(scene),
    summary,
    el("p", { class: "rw-voortgang" }, words.progress((at < 0 ? answered.length : at) + 1)),
    el(
      "form",
      { class: "rw-vraag", novalidate: true, onsubmit: submit },
      fieldset,
      el("button", { class: "rw-knop", type: "submit" }, words.next),
    ),
    maySkip(scene, question)
      ? el("p", {}, el("a", { href: writeFragment(data, given, OUTCOME), "data-stap": true }, words.skip))
      : null,
    el("details", { class: "rw-waarom" }, el("summary", {}, words.why), el("p", {}, question.waarom)),
    others.length ? el("h2", {}, givenWords.soFar) : null,
    others.length ? answerList(scene, others) : null,
    el("p", { class: "rw-hint" }, words.privacy),
    deskLine(scene),
  );
  return { node, heading, title };
}

/**
 * For who is done before the outcome can be drawn.
 * @param {Scene} scene
 * @returns {Screen}
 */
export function waitScreen({ site }) {
  const heading = el("h1", { tabindex: "-1" }, wait);
  return { node: el("div", { class: "rw-wijzer" }, heading), heading, title: `${wait} – ${site}` };
}

/**
 * Who has answered what everybody is asked may stop at any time.
 * @param {Scene} scene
 * @param {Question} question
 * @returns {boolean}
 */
function maySkip({ data, given }, question) {
  return !question.altijd && data.vragen.every(({ altijd, id }) => !altijd || given[id] !== undefined);
}

/**
 * @param {HTMLElement} element
 * @param {string[]} ids
 */
function describe(element, ids) {
  if (ids.length) element.setAttribute("aria-describedby", ids.join(" "));
}

/**
 * @param {HTMLElement} summary
 * @param {HTMLElement} mistake
 * @param {string} text
 * @param {HTMLElement} target
 */
function showFault(summary, mistake, text, target) {
  const link = el("a", { href: `#${target.id}`, onclick: jump(target) }, text);
  const body = el("div", { role: "alert" }, el("h2", {}, fault.heading), el("ul", {}, el("li", {}, link)));
  summary.replaceChildren(body);
  summary.hidden = false;
  mistake.textContent = text;
  mistake.hidden = false;
  if (target instanceof HTMLInputElement && target.type === "radio") return;
  target.setAttribute("aria-invalid", "true");
  target.setAttribute("aria-describedby", FAULT);
}

/**
 * The fragment holds the answers, so this link may not change it.
 * @param {HTMLElement} target
 */
function jump(target) {
  return (/** @type {Event} */ event) => {
    event.preventDefault();
    target.focus();
  };
}
