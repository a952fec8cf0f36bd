/** Parts that the question and the outcome share: the list of answers, the help line, whose desk it is. */

import { el, safeAddress } from "../shared/dom.mjs";
import { phone } from "../shared/text.mjs";
import { answerText } from "./answertext.mjs";
import { writeFragment } from "./state.mjs";
import { UNKNOWN_ANSWER } from "./rules.mjs";
import { desk as words, given as givenWords, question as questionWords, shortRegion } from "./words.mjs";

/** @typedef {import("./types.mjs").Question} Question */
/** @typedef {import("./types.mjs").Desk} Desk */
/** @typedef {import("./main.mjs").Scene} Scene */

/**
 * Answers with a link to change each of them.
 * @param {Scene} scene
 * @param {Question[]} questions
 * @returns {HTMLElement}
 */
export function answerList(scene, questions) {
  const { data, given } = scene;
  const rows = questions.map((question) => {
    const change = writeFragment(data, given, question.uit ?? question.id);
    const link = el(
      "a",
      { href: change, "data-stap": true },
      givenWords.change,
      el("span", { class: "rw-verborgen" }, ` ${question.kort}`),
    );
    return el("div", {}, el("dt", {}, question.kort), el("dd", {}, withRegion(scene, question)), el("dd", {}, link));
  });
  return el("dl", { class: "rw-antwoorden" }, rows);
}

/**
 * @param {Scene} scene
 * @param {Question} question
 * @returns {string}
 */
function withRegion(scene, question) {
  const answer = answerText(question, scene);
  const region = question.soort === "gemeente" ? ownRegion(scene) : null;
  return region && scene.given[question.id] !== UNKNOWN_ANSWER ? `${answer} (${shortRegion(region.naam)})` : answer;
}

/**
 * @param {Pick<Scene, "data" | "known">} scene
 * @returns {import("./types.mjs").Region | null}
 */
export function ownRegion({ data, known }) {
  const slug = known.regio;
  return typeof slug === "string" && Object.hasOwn(data.regios, slug) ? (data.regios[slug] ?? null) : null;
}

/**
 * The desks of the visitor's own region that are for people like the visitor.
 * @param {Pick<Scene, "data" | "known">} scene
 * @returns {Desk[]}
 */
export function ownDesks(scene) {
  const { rol } = scene.known;
  const fits = (/** @type {Desk} */ { voor_wie }) => !voor_wie || typeof rol !== "string" || voor_wie.includes(rol);
  return ownRegion(scene)?.loketten.filter(fits) ?? [];
}

/**
 * The desk to name first: the first that is not in doubt.
 * @param {Desk[]} desks
 * @returns {Desk | null}
 */
export function firstDesk(desks) {
  return desks.find(({ zekerheid }) => zekerheid !== "laag") ?? desks[0] ?? null;
}

/**
 * The same help in the same place on every screen.
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function deskLine(scene) {
  const region = ownRegion(scene);
  const desk = firstDesk(ownDesks(scene));
  const tel = safeAddress(desk?.tel, scene.root);
  const page = new URL(region?.url ?? "regios/", scene.root).href;
  const link =
    desk?.tel && tel
      ? el("a", { href: tel }, words.call(desk.naam, phone(desk.tel)))
      : el("a", { href: page }, region ? words.region(region.naam) : questionWords.helpLink);
  return el("p", { class: "rw-hulplijn" }, `${questionWords.help} `, link);
}
