/** Answers that the visitor asked to keep on this device. Nothing is kept without asking. */

const KEY = "routewijzer";

/**
 * @param {string} day
 * @param {string} fragment
 * @returns {boolean} false when the browser does not allow it
 */
export function save(day, fragment) {
  try {
    localStorage.setItem(KEY, JSON.stringify([day, fragment]));
    return true;
  } catch {
    return false;
  }
}

/**
 * What was kept: the day and the fragment; null when there is nothing that can be read.
 * @returns {[string, string] | null}
 */
export function saved() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return Array.isArray(kept) && kept.every((part) => typeof part === "string") && kept.length === 2
      ? /** @type {[string, string]} */ (kept)
      : null;
  } catch {
    return null;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Without storage there is nothing to forget.
  }
}
