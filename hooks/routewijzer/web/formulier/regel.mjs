/** A rule for the check: conditions to choose, no language to learn. */

import { el } from "../shared/dom.mjs";
import { idOf } from "./paden.mjs";
import { grouped } from "./veld.mjs";
import { answerControl, operatorsFor } from "./regelwaarde.mjs";
import { list as listWords, rule as words, step } from "./woorden.mjs";

/** @typedef {import("./types.mjs").Field} Field */
/** @typedef {import("./types.mjs").Path} Path */
/** @typedef {import("./types.mjs").Scene} Scene */
/** @typedef {Record<string, any>} Rule */
/** @typedef {"alle" | "een_van" | "niet"} Connective */

const GROUPS = /** @type {Connective[]} */ (["alle", "een_van", "niet"]);

/**
 * @param {Field} field
 * @param {Path} path
 * @param {Scene} scene
 * @returns {HTMLElement}
 */
export function ruleField(field, path, scene) {
  const place = el("div", { class: "rw-regel" });
  const id = idOf(path);
  const draw = () => {
    const rule = scene.get(path);
    const change = (/** @type {Rule | undefined} */ now) => scene.set(path, now);
    place.replaceChildren(rule ? node(rule, change, scene, `${id}-r`, () => draw()) : begin());
  };
  const begin = () => {
    const start = () => {
      scene.set(path, { alle: [{}] });
      draw();
      place.querySelector("select")?.focus();
      scene.announce(listWords.added(words.condition));
    };
    return el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick: start }, words.addCondition);
  };
  draw();
  return grouped(field, path, [place]);
}

/**
 * One part of a rule; `change(undefined)` takes it away.
 * @param {Rule} rule
 * @param {(now: Rule | undefined) => void} change
 * @param {Scene} scene
 * @param {string} id
 * @param {() => void} draw draws the whole rule again
 * @returns {HTMLElement}
 */
function node(rule, change, scene, id, draw) {
  const kind = GROUPS.find((one) => one in rule);
  return kind ? group(kind, rule, change, scene, id, draw) : condition(rule, change, scene, id, draw);
}

/**
 * The parts of a group; `niet` has one part, which may be a group of its own.
 * @param {Connective} kind
 * @param {Rule} rule
 * @returns {Rule[]}
 */
export function partsOf(kind, rule) {
  if (kind !== "niet") return rule[kind];
  const inner = rule.niet;
  return Array.isArray(inner?.een_van) ? inner.een_van : [inner];
}

/**
 * @param {Connective} kind
 * @param {Rule[]} parts
 * @returns {Rule | undefined}
 */
function groupOf(kind, parts) {
  if (!parts.length) return undefined;
  return kind === "niet" ? { niet: parts.length === 1 ? parts[0] : { een_van: parts } } : { [kind]: parts };
}

/**
 * @param {Connective} kind
 * @param {Rule} rule
 * @param {(now: Rule | undefined) => void} change
 * @param {Scene} scene
 * @param {string} id
 * @param {() => void} draw
 */
function group(kind, rule, change, scene, id, draw) {
  const parts = partsOf(kind, rule);
  const select = el("select", { id: `${id}-soort` }, GROUPS.map((one) => el("option", { value: one }, words.kinds[one])));
  select.value = kind;
  const again = (/** @type {Rule[]} */ now, /** @type {Connective} */ how = kind) => {
    change(groupOf(how, now));
    draw();
  };
  select.addEventListener("change", () => {
    again(parts, /** @type {Connective} */ (select.value));
    document.getElementById(`${id}-soort`)?.focus();
  });
  const rows = parts.map((part, at) => {
    const put = (/** @type {Rule | undefined} */ now) => {
      const others = [...parts];
      if (now) others[at] = now;
      else others.splice(at, 1);
      parts.splice(0, parts.length, ...others);
      change(groupOf(kind, parts));
    };
    return el("li", { class: "rw-rij" }, node(part, put, scene, `${id}-${at}`, draw));
  });
  const add = (/** @type {string} */ text, /** @type {Rule} */ part, /** @type {string} */ name) =>
    el("button", { class: "rw-link", type: "button", onclick: () => {
      again([...parts, part]);
      document.getElementById(`${id}-${parts.length}${GROUPS.some((one) => one in part) ? "-soort" : "-vraag"}`)?.focus();
      scene.announce(listWords.added(name));
    } }, text);
  return el(
    "fieldset",
    { class: "rw-veld--groep" },
    el("legend", {}, words.group),
    el("label", { class: "rw-label-veld", for: `${id}-soort` }, words.which),
    select,
    el("ol", { class: "rw-rijen" }, rows),
    el(
      "p",
      { class: "rw-rij__knoppen" },
      add(words.addCondition, {}, words.condition),
      " ",
      add(words.addGroup, { een_van: [{}] }, words.group),
    ),
  );
}

/**
 * @param {Rule} rule
 * @param {(now: Rule | undefined) => void} change
 * @param {Scene} scene
 * @param {string} id
 * @param {() => void} draw
 */
function condition(rule, change, scene, id, draw) {
  const today = rule.vandaag === true;
  const question = scene.vragen.find((one) => one.id === rule.vraag);
  const choose = el(
    "select",
    { id: `${id}-vraag` },
    el("option", { value: "" }, step.choose),
    scene.vragen.map(({ id: key, kort }) => el("option", { value: key }, kort)),
    el("option", { value: "vandaag" }, words.today),
  );
  choose.value = today ? "vandaag" : (rule.vraag ?? "");
  const operators = operatorsFor(question, today, scene.toetsen);
  const operator = operators.find((one) => one in rule) ?? operators[0];
  const again = (/** @type {Rule | undefined} */ now, /** @type {string} */ focus) => {
    change(now);
    draw();
    document.getElementById(focus)?.focus();
  };
  choose.addEventListener("change", () => {
    const now = choose.value === "vandaag" ? { vandaag: true } : choose.value ? { vraag: choose.value } : {};
    again(now, `${id}-vraag`);
  });
  const subject = today ? { vandaag: true } : { vraag: rule.vraag };
  const how = el("select", { id: `${id}-hoe` }, operators.map((one) => el("option", { value: one }, words.operators[one])));
  if (operator) how.value = operator;
  how.addEventListener("change", () => again(subject, `${id}-hoe`));
  const takeAway = () => {
    again(undefined, "");
    scene.announce(listWords.removed(words.condition));
  };
  const remove = removeButton(takeAway, `${words.condition} ${question?.kort ?? ""}`);
  const known = operator && (question || today);
  const put = (/** @type {any} */ value) => change(value === undefined || !operator ? subject : { ...subject, [operator]: value });
  return el(
    "div",
    { class: "rw-regel__deel" },
    el("label", { class: "rw-label-veld", for: `${id}-vraag` }, words.question),
    choose,
    known ? [el("label", { class: "rw-label-veld", for: `${id}-hoe` }, words.operator), how] : null,
    known ? answerControl({ question, operator, value: rule[operator], id: `${id}-w`, change: put }) : null,
    el("p", { class: "rw-rij__knoppen" }, remove),
  );
}

/**
 * @param {() => void} onclick
 * @param {string} name of what it takes away, for who cannot see where the button stands
 */
export function removeButton(onclick, name) {
  const hidden = el("span", { class: "rw-verborgen" }, ` ${name}`);
  return el("button", { class: "rw-link", type: "button", onclick }, listWords.remove, hidden);
}
