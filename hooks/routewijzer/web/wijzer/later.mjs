/** Parts of the outcome that are made when somebody needs them: opens them, gets that far, or prints. */

const MAKE = "maak";

/**
 * Has `make` called once: when the element is opened or clicked, by `makeNow`, or to print.
 * @param {HTMLElement} element
 * @param {() => void} make
 */
export function later(element, make) {
  element.dataset.later = "";
  const once = () => {
    if (element.dataset.later === undefined) return;
    delete element.dataset.later;
    make();
  };
  for (const kind of [MAKE, "click", "toggle"]) element.addEventListener(kind, once);
}

/**
 * @param {Element} element
 */
export function makeNow(element) {
  element.dispatchEvent(new Event(MAKE));
}

/**
 * Makes everything below `place`, also what only comes to light by making.
 * @param {Element} place
 */
export function makeAll(place) {
  for (let one = place.querySelector("[data-later]"); one; one = place.querySelector("[data-later]")) makeNow(one);
}

/**
 * Calls `step` when the picture of this moment is on the screen.
 * @param {() => void} step
 */
export function afterPaint(step) {
  requestAnimationFrame(() => requestAnimationFrame(step));
}
