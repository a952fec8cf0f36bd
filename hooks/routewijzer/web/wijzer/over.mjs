/** Which help is over, and so no reason to ask or show anything. Pure. */

/** @typedef {import("./types.mjs").Help} Help */

const GONE = ["gestopt", "opgegaan"];

/**
 * Whether nobody can use it any more: the last day has passed, or the programme stopped.
 * @param {Help} hulp
 * @param {string} today
 * @returns {boolean}
 */
export function isOver({ status }, today) {
  return (status.tot ?? "~") < today || GONE.includes(status.programma ?? "");
}
