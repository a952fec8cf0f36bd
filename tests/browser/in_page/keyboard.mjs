/** Gate on the keyboard: notes every stop of the Tab key and how it shows. */

import { isDrawn, isSeen, nameOf, TARGETS } from "./common.mjs";

/** @typedef {{element: Element, faults: string[]}} Stop */

/** @type {Stop[]} */
const stops = [];
/** @type {WeakMap<Element, string>} */
const before = new WeakMap();

/**
 * Start noting; nothing may have the focus now.
 * @returns {number} how many stops there should be
 */
export function watchFocus() {
  const expected = expectedStops();
  for (const element of expected) for (const at of around(element)) before.set(at, outline(at));
  // The page has scrolled to a stop only when it has had focus for a moment: look when the next Tab comes.
  addEventListener("keydown", ({ key }) => key === "Tab" && note(document.activeElement), true);
  return expected.length;
}

/** @param {Element | null} element what has the focus; an error that a script put it on is not a stop of the Tab key */
function note(element) {
  if (!(element instanceof HTMLElement) || element.tabIndex < 0) return;
  stops.push({ element, faults: [...faint(element), ...outOfSight(element)] });
}

/** @returns {boolean} whether the walk has come back where it began */
export function isRound() {
  return stops.length > 1 && stops.slice(1).some(({ element }) => element === stops[0]?.element);
}

/** @returns {string[]} what is wrong with the stops of one round */
export function focusFaults() {
  const again = stops.findIndex(({ element }, i) => i > 0 && element === stops[0]?.element);
  const round = again < 0 ? stops : stops.slice(0, again);
  const seen = new Set(round.map(({ element }) => element));
  const twice = again < 0 ? [`de Tab-toets komt niet rond na ${round.length} keer`] : [];
  const missed = expectedStops().filter((element) => !seen.has(element) && !inGroup(element, seen));
  return [
    ...twice,
    ...round.flatMap(({ faults }) => faults),
    ...missed.map((element) => `niet te bereiken met Tab: ${nameOf(element)}`),
  ];
}

/** @returns {Element[]} everything on the page that Tab should reach */
function expectedStops() {
  return [...document.querySelectorAll(TARGETS)].filter((element) => {
    if (element.matches(':disabled, [tabindex="-1"]') || element.closest("[inert]")) return false;
    return isSeen(element) || element.matches(".rw-sla-over");
  });
}

/**
 * Of a group of radios only one is a stop.
 * @param {Element} element
 * @param {Set<Element>} seen
 */
function inGroup(element, seen) {
  const radio = (/** @type {Element} */ at) => at instanceof HTMLInputElement && at.type === "radio" && at.name;
  return Boolean(radio(element)) && [...seen].some((other) => radio(other) === radio(element));
}

/** @param {Element} element the places where its focus may show: itself or the row that it is in */
function around(element) {
  return [element, element.parentElement, element.closest("label")].filter((at) => at !== null);
}

/** @param {Element} element */
function outline(element) {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return "";
  return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
}

/** @param {Element} element @returns {string[]} */
function faint(element) {
  const shown = around(element).find((at) => outline(at) && outline(at) !== before.get(at));
  if (!shown) return [`focus is niet te zien: ${nameOf(element)}`];
  const ratio = contrast(getComputedStyle(shown).outlineColor, backgroundOf(shown.parentElement));
  return ratio < 3 ? [`focusrand met contrast ${ratio.toFixed(1)}: ${nameOf(element)}`] : [];
}

/** @param {Element} element @returns {string[]} */
function outOfSight(element) {
  const { left, right, width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1 || !isDrawn(element)) {
    return [`onzichtbare stop: ${nameOf(element)}`];
  }
  if (left < -1 || right > innerWidth + 1) return [`stop buiten het scherm: ${nameOf(element)}`];
  // In the middle of the first line of it that is in view.
  const rect = [...element.getClientRects()].find(({ top, bottom }) => bottom > 1 && top < innerHeight - 1);
  if (!rect) return [`stop buiten beeld: ${nameOf(element)}`];
  const y = (Math.max(rect.top, 0) + Math.min(rect.bottom, innerHeight)) / 2;
  const top = document.elementFromPoint((rect.left + rect.right) / 2, y);
  const free = top && (element.contains(top) || top.contains(element) || top.closest("label")?.contains(element));
  return free ? [] : [`stop achter iets anders (${top ? nameOf(top) : "niets"}): ${nameOf(element)}`];
}

/** @param {Element | null} element @returns {string} the first colour behind it that is not see-through */
function backgroundOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (channels(backgroundColor)[3] > 0.99) return backgroundColor;
  }
  return matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)";
}

/** @param {string} colour @returns {[number, number, number, number]} */
function channels(colour) {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  if (!canvas) throw new Error("geen canvas");
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** @param {string} a @param {string} b @returns {number} as WCAG counts it, 1 to 21 */
function contrast(a, b) {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** @param {string} colour */
function luminance(colour) {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
