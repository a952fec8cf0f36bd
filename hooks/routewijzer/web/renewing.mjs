/** Pages say what the status was when the site was built; this makes it the status of today. */

import { release } from "./shared/held.mjs";
import { today } from "./shared/today.mjs";
import { daysLeftText, statusOn, statusText } from "./status.mjs";

const PREFIX = "rw-status--";

/** Every status on the page, and what waits for a day that has come. */
export function renewAll() {
  release();
  for (const element of document.querySelectorAll("[data-status]")) {
    const row = rowOf(element);
    if (row) renew(element, row, today());
  }
}

/**
 * What the page knows about the status of a scheme; null when it cannot be read.
 * @param {Element} element
 * @returns {import("./status.mjs").StatusRow | null}
 */
export function rowOf(element) {
  try {
    const row = JSON.parse(element.getAttribute("data-status") ?? "");
    return typeof row?.stand === "string" && typeof row.aanvragen === "string" ? row : null;
  } catch {
    return null;
  }
}

/**
 * @param {Element} element
 * @param {import("./status.mjs").StatusRow} row
 * @param {string} day
 */
function renew(element, row, day) {
  const status = statusOn(row, day);
  const left = daysLeftText(status, day);
  const text = left ? `${statusText(status)} (${left})` : statusText(status);
  // What does not change is left alone, so nothing moves and nothing is read out again.
  if (element.textContent?.trim() !== text) element.textContent = text;
  for (const name of [...element.classList]) if (name.startsWith(PREFIX)) element.classList.remove(name);
  element.classList.add(`${PREFIX}${status.name}`);
}
