/** What every gate in the page needs: to name an element, and to know whether people see it. */

export const TARGETS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], ' +
  '[tabindex]:not([tabindex="-1"])';

/**
 * @param {Element} element
 * @returns {string} `a.rw-knop “Doe de check”`
 */
export function nameOf(element) {
  const classes = [...element.classList].map((name) => `.${name}`).join("");
  const text = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
  return `${element.tagName.toLowerCase()}${classes}${text ? ` “${text.slice(0, 40)}”` : ""}`;
}

/**
 * Drawn on the page, so not in a closed part, not see-through, and with a size.
 * @param {Element} element
 */
export function isSeen(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && isDrawn(element) && !isTucked(element);
}

/** @param {Element} element not in a closed part and not see-through; it may have no size */
export function isDrawn(element) {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * Only for screen readers, or waiting above the page until it has focus.
 * @param {Element} element
 */
export function isTucked(element) {
  if (element.getBoundingClientRect().bottom + scrollY <= 0) return true;
  for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
    const { clip, clipPath, position } = getComputedStyle(at);
    if (position === "absolute" && (clipPath === "inset(50%)" || clip.startsWith("rect("))) return true;
  }
  return false;
}

/**
 * @param {Element} element
 * @returns {string} the text that people see in it, without spaces at the ends
 */
export function textOf(element) {
  return element instanceof HTMLElement ? element.innerText.trim() : "";
}
