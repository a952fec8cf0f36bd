/** What else stands on the outcome: a second answer, a case to learn from, switches to other work. */

import { el } from "../shared/dom.mjs";
import { isComparable, nearestCase, switchesFor } from "./nearby.mjs";
import { added, nearby as words } from "./resultwords.mjs";
import { UNKNOWN_ANSWER } from "./rules.mjs";

/** @typedef {import("./main.mjs").Scene} Scene */

const MOST_SWITCHES = 3;

/**
 * A second answer to a question that allows it, such as the situation: people think they must choose one.
 * @param {Scene} scene
 * @returns {HTMLElement | null}
 */
export function addAnother({ data, given, go }) {
  const question = data.vragen.find(({ erbij, id }) => erbij && typeof given[id] === "string" && given[id] !== UNKNOWN_ANSWER);
  if (!question) return null;
  const first = String(given[question.id]);
  const options = question.opties.filter(({ id }) => id !== first).map(({ id, naam }) => el("option", { value: id }, naam));
  const select = el("select", { id: "erbij", class: "rw-select" }, options);
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    go({ ...given, [question.id]: [first, select.value] }, "");
  };
  return el(
    "form",
    { class: "rw-erbij", onsubmit: submit },
    el("h2", {}, question.erbij),
    el("label", { class: "rw-label-veld", for: "erbij" }, added.choose),
    select,
    el("button", { class: "rw-knop rw-knop--tweede", type: "submit" }, added.add),
  );
}

/**
 * @param {Scene} scene
 * @returns {HTMLElement[]}
 */
export function togetherPart({ data, known, root }) {
  const one = nearestCase(data, known);
  const region = one && data.regios[one.regio];
  const switches = switchesFor(data, known).slice(0, MOST_SWITCHES);
  const link = (/** @type {{url: string, naam: string}} */ { url, naam }) => el("a", { href: new URL(url, root).href }, naam);
  const near = one && one.regio !== known.regio && isComparable(data, one.regio, known.regio) ? ` ${words.size}` : "";
  return [
    ...(one && region
      ? [
          el(
            "section",
            { class: "rw-groep rw-groep--voorbeeld" },
            el("h2", {}, words.heading),
            el(
              "article",
              { class: "rw-kaart" },
              el("h3", {}, link(one)),
              el("p", {}, one.kort),
              el("p", { class: "rw-hint" }, `${words.region(region.naam, one.regio === known.regio)}${near}`),
            ),
          ),
        ]
      : []),
    ...(switches.length
      ? [
          el(
            "section",
            { class: "rw-groep" },
            el("h2", {}, words.switches),
            el("ul", {}, switches.map((to) => el("li", {}, link(to)))),
            el("p", {}, link({ url: "overstappen/", naam: words.all })),
          ),
        ]
      : []),
  ];
}
