/** Gates on where things are: sideways scroll, text that is cut off or overlaps, bars that stay, small targets. */

import { isDrawn, isSeen, isTucked, nameOf, TARGETS, textOf } from "./common.mjs";

/** @returns {string[]} that the page scrolls sideways, and the elements that stick out */
export function sideways() {
  const root = document.documentElement;
  if (root.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter(
    (element) => isSeen(element) && element.getBoundingClientRect().right > innerWidth + 1,
  );
  const guilty = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  const named = guilty.slice(0, 5).map((element) => `steekt uit: ${nameOf(element)}`);
  return [`schuift opzij (${root.scrollWidth} > ${innerWidth})`, ...named];
}

/** @returns {string[]} text that a box without a scroll bar cuts off */
export function cutOff() {
  return textLines().flatMap(({ element, rect }) => {
    for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (at === document.body || at === document.documentElement) {
        const hidden = /hidden|clip/u.test(overflowX) && rect.right > innerWidth + 1;
        return hidden ? [`afgeknipt door de rand van het scherm: ${nameOf(element)}`] : [];
      }
      if (/auto|scroll/u.test(overflowX + overflowY)) return [];
      const box = at.getBoundingClientRect();
      const sides = /hidden|clip/u.test(overflowX) && (rect.left < box.left - 1 || rect.right > box.right + 1);
      const ends = /hidden|clip/u.test(overflowY) && (rect.top < box.top - 3 || rect.bottom > box.bottom + 3);
      if (sides || ends) return [`afgeknipt: ${nameOf(element)}`];
    }
    return [];
  });
}

/** @returns {string[]} texts that lie over each other */
export function overlap() {
  const lines = textLines()
    .filter(({ element }) => !isStuck(element))
    // The letters take the middle of a line; what is left above and below may touch.
    .map(({ element, rect: { left, right, top, bottom, height } }) => {
      return { element, left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 };
    })
    .sort((a, b) => a.top - b.top);
  const found = [];
  for (const [i, a] of lines.entries()) {
    for (let j = i + 1; j < lines.length; j += 1) {
      const b = lines[j];
      if (!b || b.top >= a.bottom - 1) break;
      const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (shared > 2) found.push(`over elkaar: ${nameOf(a.element)} en ${nameOf(b.element)}`);
    }
  }
  return found;
}

/** @returns {string[]} bars that stay in view and take more than a third of the screen */
export function bars() {
  return [...document.querySelectorAll("body *")]
    .filter((element) => /fixed|sticky/u.test(getComputedStyle(element).position) && isSeen(element))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
    .map((element) => `blijft staan en vult het scherm: ${nameOf(element)}`);
}

/**
 * @param {{least: number, button: number}} sizes in CSS pixels
 * @returns {string[]} targets that are too small to hit (WCAG 2.5.8) and buttons that are too low
 */
export function smallTargets({ least, button }) {
  const seen = [...document.querySelectorAll(TARGETS)].filter(isSeen);
  const all = seen.map((element) => ({ element, box: hitBox(element) }));
  const small = (/** @type {Box} */ box) => box.width < least - 0.5 || box.height < least - 0.5;
  const crowded = all.filter(({ element, box }) => {
    if (!small(box)) return false;
    if (getComputedStyle(element).display !== "inline") return true;
    if (inSentence(element)) return false;
    const [x, y] = middle(box);
    return all.some((other) => other.element !== element && distance(other.box, x, y, small(other.box)) < least);
  });
  const buttons = all.filter(({ element }) => element.matches('.rw-knop, button, [type="submit"]'));
  const low = buttons.filter(({ box }) => box.height < button - 0.5);
  return [
    ...crowded.map(({ element, box }) => `doel van ${size(box)}: ${nameOf(element)}`),
    ...low.map(({ element, box }) => `knop van ${size(box)}: ${nameOf(element)}`),
  ];
}

/** @returns {string[]} buttons in which a word goes on in the next line, or two words have lost their space */
export function brokenButtons() {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [...document.querySelectorAll(".rw-knop, button")]
    .filter((button) => isSeen(button) && losesSpace(button))
    .map((button) => `spatie valt weg: ${nameOf(button)}`);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const button = node.parentElement?.closest(".rw-knop, button");
    if (!button || !isSeen(button)) continue;
    for (const { index, 0: word } of (node.nodeValue ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = [...range.getClientRects()];
      // A word of half the window, such as a long address, may go on in the next line.
      const wide = lines.reduce((sum, { width }) => sum + width, 0) > innerWidth / 2;
      if (lines.length > 1 && !wide) found.push(`woord breekt af: ${nameOf(button)}`);
    }
  }
  return found;
}

/** @param {Element} button in a flexible box every child stands alone, so the spaces between them are gone */
function losesSpace(button) {
  const texts = [...button.childNodes].filter(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
  const spaced = texts.some(({ nodeValue, nextSibling }) => nextSibling && /\s$/u.test(nodeValue ?? ""));
  return getComputedStyle(button).display.includes("flex") && spaced;
}

/** @typedef {{left: number, right: number, top: number, bottom: number, width: number, height: number}} Box */

/** @returns {{element: Element, rect: DOMRect}[]} every line of text that people see */
function textLines() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element || !walker.currentNode.nodeValue?.trim()) continue;
    if (!isDrawn(element) || isTucked(element)) continue;
    range.selectNodeContents(walker.currentNode);
    for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ element, rect });
  }
  return lines;
}

/** @param {Element} element */
function isStuck(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
    if (/fixed|sticky/u.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** @param {Element} element a click on the label counts as a click on its field */
function hitBox(element) {
  const chosen = element instanceof HTMLInputElement && /radio|checkbox/u.test(element.type);
  return edges(((chosen && element.labels?.[0]) || element).getBoundingClientRect());
}

/** @param {DOMRect} rect @returns {Box} */
function edges({ left, right, top, bottom, width, height }) {
  return { left, right, top, bottom, width, height };
}

/** @param {Element} element a link among other words; its height is the height of the line */
function inSentence(element) {
  let block = element.parentElement;
  while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
  if (!block) return false;
  const linked = [...block.querySelectorAll("a")].map(textOf).join(" ");
  return letters(textOf(block)) > letters(linked);
}

/** @param {string} text */
function letters(text) {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
}

/** @param {Box} box @returns {[number, number]} */
function middle(box) {
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}

/**
 * Between the middle of a small target and another target, as WCAG 2.5.8 counts it: circles of 24 px may not touch.
 * @param {Box} box
 * @param {number} x
 * @param {number} y
 * @param {boolean} small
 */
function distance(box, x, y, small) {
  const [a, b] = middle(box);
  if (small) return Math.hypot(a - x, b - y);
  return 12 + Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** @param {Box} box */
function size({ width, height }) {
  return `${Math.round(width)}×${Math.round(height)}`;
}
