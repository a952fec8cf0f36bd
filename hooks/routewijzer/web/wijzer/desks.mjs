/** How to reach the desks of a region, on the outcome. */

import { el, safeAddress } from "../shared/dom.mjs";
import { phone } from "../shared/text.mjs";
import { reach as words } from "./resultwords.mjs";

/** @typedef {import("./types.mjs").Desk} Desk */

/**
 * How to reach a desk: telephone first, then the website.
 * @param {Desk} desk
 * @param {string} root
 * @returns {HTMLElement[]}
 */
export function deskLines(desk, root) {
  const tel = safeAddress(desk.tel, root);
  const mail = safeAddress(desk.mail, root);
  const url = safeAddress(desk.url, root);
  const lines = [
    desk.toelichting,
    tel && el("a", { class: "rw-knop", href: tel }, words.number(phone(desk.tel ?? ""))),
    url && el("a", { class: tel ? null : "rw-knop", href: url }, words.site(new URL(url).hostname.replace(/^www\./u, ""))),
    mail && el("a", { href: mail }, words.mail((desk.mail ?? "").replace(/^mailto:/u, ""))),
    desk.inloop && `${words.walkIn}: ${desk.inloop}`,
    desk.open && `${words.hours}: ${desk.open}`,
    desk.zekerheid === "laag" && words.unsure,
  ];
  return lines.filter(Boolean).map((line) => el("p", {}, line));
}

/**
 * The other desks of the region in one line each; not those that are in doubt.
 * @param {Desk[]} desks
 * @param {string} root
 * @returns {HTMLElement[]}
 */
export function otherDesks(desks, root) {
  const rows = desks.flatMap((desk) => {
    const tel = safeAddress(desk.tel, root);
    const address = tel ?? safeAddress(desk.url, root);
    if (!address || desk.zekerheid === "laag") return [];
    const text = tel ? words.number(phone(desk.tel ?? "")) : words.website;
    const hidden = el("span", { class: "rw-verborgen" }, `: ${desk.naam}`);
    return [el("li", {}, `${desk.naam}: `, el("a", { href: address }, text, hidden))];
  });
  return rows.length ? [el("p", {}, words.others), el("ul", {}, rows)] : [];
}
