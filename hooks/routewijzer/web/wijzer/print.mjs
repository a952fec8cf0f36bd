/** On paper everything is open: a printed page has no buttons. */

import { makeAll } from "./later.mjs";

/**
 * @param {HTMLElement} place
 */
export function openForPrint(place) {
  /** @type {(() => void)[]} */
  let undo = [];
  window.addEventListener("beforeprint", () => {
    makeAll(place);
    for (const details of place.querySelectorAll("details:not([open])")) {
      details.setAttribute("open", "");
      undo.push(() => details.removeAttribute("open"));
    }
    for (const card of place.querySelectorAll("[data-meer][hidden]")) {
      card.removeAttribute("hidden");
      undo.push(() => card.setAttribute("hidden", ""));
    }
  });
  window.addEventListener("afterprint", () => {
    for (const step of undo) step();
    undo = [];
  });
}
