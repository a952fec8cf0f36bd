/**
 * What the fragment says: which record, and which screen. Pure.
 *
 * `#soort=praktijk&regio=twente` begins a new record, `#open=regeling/slim-mkb` opens one. `&klopt=1` only
 * sets the day of checking; `&geleerd_van=zwolle/brigade` begins with what that case did. `&stap=2` is a screen.
 */

export const CHECK = "controle";
export const SEND = "insturen";

/**
 * @typedef {object} Wanted
 * @property {string} soort kind of a new record, or ""
 * @property {string} regio
 * @property {string} geleerdVan key of a case, or ""
 * @property {string} open kind and key of the record to open, or ""
 * @property {boolean} klopt
 * @property {string} stap number of a step from 1, CHECK, SEND, or ""
 */

const KEY = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/u;

/**
 * @param {string} fragment
 * @returns {Wanted}
 */
export function readAddress(fragment) {
  const found = new URLSearchParams(fragment.replace(/^#/u, ""));
  const safe = (/** @type {string} */ name) => {
    const value = found.get(name) ?? "";
    return KEY.test(value) ? value : "";
  };
  const open = safe("open");
  return {
    soort: open ? "" : safe("soort"),
    regio: safe("regio"),
    geleerdVan: open ? "" : safe("geleerd_van"),
    open: open.includes("/") ? open : "",
    klopt: found.get("klopt") === "1",
    stap: safe("stap"),
  };
}

/**
 * @param {Partial<Wanted>} wanted
 * @returns {string} "" for the first screen
 */
export function writeAddress({ soort = "", regio = "", geleerdVan = "", open = "", klopt = false, stap = "" }) {
  const pairs = [
    ["open", open],
    ["soort", soort],
    ["regio", regio],
    ["geleerd_van", geleerdVan],
    ["klopt", klopt ? "1" : ""],
    ["stap", stap],
  ].filter(([, value]) => value);
  // Keys hold nothing that must be encoded, and stay readable this way.
  return pairs.length ? `#${pairs.map((pair) => pair.join("=")).join("&")}` : "";
}

/**
 * @param {Wanted} one
 * @param {Wanted} other
 * @returns {boolean} whether both are about the same record
 */
export function isSameWork(one, other) {
  return writeAddress({ ...one, stap: "" }) === writeAddress({ ...other, stap: "" });
}
