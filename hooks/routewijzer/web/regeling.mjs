/**
 * On the page of a scheme: the status of today, and a button that puts its closing or opening day in a calendar.
 * One script for both, so that a visitor waits for one.
 */

import { deadline, download } from "./agenda.mjs";
import { renewAll, rowOf } from "./renewing.mjs";
import { el } from "./shared/dom.mjs";
import { today } from "./shared/today.mjs";
import { longDay } from "./shared/days.mjs";
import { statusOn } from "./status.mjs";

renewAll();

const label = document.querySelector("main h1 ~ .rw-labels [data-status]");
const row = label && rowOf(label);
const naam = document.querySelector("main h1")?.textContent?.trim() ?? "";
const last = row ? deadline(statusOn(row, today()), naam) : null;
if (last) document.querySelector("main .rw-knoppen")?.append(" ", button(last, naam));

/**
 * @param {{dag: string, titel: string}} last
 * @param {string} naam
 * @returns {HTMLElement}
 */
function button({ dag, titel }, naam) {
  const url = location.origin + location.pathname;
  const id = location.pathname.split("/").filter(Boolean).at(-1) ?? "regeling";
  const onclick = () => download([{ id, dag, titel, tekst: `${naam}: ${url}`, url }]);
  return el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick }, `Zet ${longDay(dag)} in uw agenda`);
}
