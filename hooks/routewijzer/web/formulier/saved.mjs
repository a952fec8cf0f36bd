/** Drafts that the visitor asked to keep on this device. Nothing is kept without asking. */

const KEY = "routewijzer-concepten";
const MOST = 10;

/** @typedef {import("./werk.mjs").Work} Work */
/** @typedef {{dag: string, werk: Work}} Draft */

/** @returns {Draft[]} the latest first; empty when nothing can be read */
export function drafts() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps a draft; one of the same record makes way.
 * @param {Draft} draft
 * @returns {boolean} false when the browser does not allow it
 */
export function keep(draft) {
  return write([draft, ...drafts().filter((other) => labelOf(other) !== labelOf(draft))].slice(0, MOST));
}

/**
 * @param {Draft} draft
 */
export function forget(draft) {
  write(drafts().filter((other) => labelOf(other) !== labelOf(draft)));
}

/**
 * @param {unknown} value
 * @returns {value is Draft}
 */
export function isDraft(value) {
  const draft = /** @type {any} */ (value);
  const work = draft?.werk;
  return (
    typeof draft?.dag === "string" &&
    ["soort", "regio", "id"].every((name) => typeof work?.[name] === "string") &&
    Boolean(work.values) &&
    typeof work.values === "object" &&
    !Array.isArray(work.values)
  );
}

/** @param {Draft[]} all */
function write(all) {
  try {
    if (all.length) localStorage.setItem(KEY, JSON.stringify(all));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** @param {Draft} draft */
function labelOf({ werk }) {
  return JSON.stringify([werk.soort, werk.regio, werk.source?.pad ?? werk.values.naam ?? ""]);
}
