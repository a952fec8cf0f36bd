/** Take the outcome along: copy the link, mail, print, a calendar, save on this device, wipe. */

import { deadline, download } from "../agenda.mjs";
import { el } from "../shared/dom.mjs";
import { eventOf } from "./cards.mjs";
import { mailAddress } from "./letter.mjs";
import { take as words } from "./resultwords.mjs";
import { save } from "./saved.mjs";
import { writeFragment } from "./state.mjs";

/** @typedef {import("./main.mjs").Scene} Scene */
/** @typedef {import("./outcome.mjs").Outcome} Outcome */

/**
 * @param {Scene} scene
 * @param {() => Outcome} found the outcome as it is now
 * @param {() => void} wipe
 * @returns {HTMLElement}
 */
export function takeAlong(scene, found, wipe) {
  const button = (/** @type {string} */ text, /** @type {() => void} */ onclick, more = {}) =>
    el("button", { class: "rw-knop rw-knop--tweede", type: "button", onclick, ...more }, text);
  const said = el("p", { class: "rw-gekopieerd", role: "status" });
  const manual = el("p", { hidden: true });
  const address = () => new URL(writeFragment(scene.data, scene.given, scene.view) || "#", location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      said.textContent = words.copied;
    } catch {
      said.textContent = words.copyFailed;
      const field = el("input", { id: "link", class: "rw-invoer", type: "text", readonly: true, value: address() });
      manual.replaceChildren(el("label", { class: "rw-label-veld", for: "link" }, words.copyLabel), field);
      manual.hidden = false;
      field.select();
    }
  };
  const mail = el("a", { class: "rw-knop rw-knop--tweede", href: "mailto:" }, words.mail);
  // The text of the mail is made when it is asked for, so it always is about what is on the screen.
  mail.addEventListener("click", () => (mail.href = mailAddress(scene, found(), address())));
  const keep = () => {
    said.textContent = save(scene.today, new URL(address()).hash) ? words.saved : words.saveFailed;
  };
  const events = eventsOf(found(), scene);
  return el(
    "section",
    { class: "rw-gereedschap", "aria-labelledby": "meenemen" },
    el("h2", { id: "meenemen" }, words.heading),
    button(words.copy, copy, { "aria-describedby": "link-waarschuwing" }),
    mail,
    button(words.print, () => window.print()),
    events.length ? button(words.agenda, () => download(eventsOf(found(), scene))) : null,
    button(words.save, keep),
    button(words.wipe, wipe),
    said,
    manual,
    el("p", { class: "rw-hint", id: "link-waarschuwing" }, words.warning),
    el("p", { class: "rw-hint" }, words.adviser),
  );
}

/**
 * @param {Outcome} found
 * @param {Scene} scene
 * @returns {import("../agenda.mjs").Event[]}
 */
function eventsOf({ groepen: { waarschijnlijk, misschien, straks } }, { root }) {
  return [...waarschijnlijk, ...misschien, ...straks].flatMap(({ hulp, status }) => {
    const last = deadline(status, hulp.naam);
    return last ? [eventOf(hulp, last, root)] : [];
  });
}
