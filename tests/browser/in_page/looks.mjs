/** Gates on how things look: movement, forced colours, fonts, images. */

import { isSeen, nameOf, TARGETS, textOf } from "./common.mjs";

const SIDES = /** @type {const} */ (["Top", "Right", "Bottom", "Left"]);
const IMAGE = /\.(?:svg|png|jpe?g|webp|avif|gif|ico)$/u;
const PSEUDO = ["", "::before", "::after"];

/** @returns {string[]} what still moves although the visitor asked for rest */
export function moving() {
  const running = document.getAnimations().map((animation) => {
    const { target = null } = /** @type {KeyframeEffect} */ (animation.effect ?? {});
    return `beweegt: ${target ? nameOf(target) : "pagina"}`;
  });
  const smooth = [...document.querySelectorAll("*")].filter((e) => getComputedStyle(e).scrollBehavior === "smooth");
  const set = [...document.querySelectorAll("*")].flatMap((element) =>
    PSEUDO.filter((pseudo) => {
      const style = getComputedStyle(element, pseudo || null);
      const transition = style.transitionProperty !== "none" && longest(style.transitionDuration) > 0.01;
      return transition || (style.animationName !== "none" && longest(style.animationDuration) > 0.01);
    }).map((pseudo) => `kan bewegen: ${nameOf(element)}${pseudo}`),
  );
  return [...running, ...smooth.map((element) => `schuift traag: ${nameOf(element)}`), ...set];
}

/** @param {string} durations */
function longest(durations) {
  return Math.max(...durations.split(",").map((text) => parseFloat(text)));
}

/**
 * With forced colours a background and a mask are gone: a word or a border must remain.
 * @returns {string[]}
 */
export function withoutColour() {
  const every = (/** @type {string} */ selector) => [...document.querySelectorAll(selector)].filter(isSeen);
  const wordless = every(".rw-status, .rw-label, .rw-zekerheid, .rw-groep, [data-status]").filter((e) => !hasWord(e));
  const borderless = [
    ...every(".rw-knop, button, input, select, textarea").filter((e) => !hasBorder(e)),
    ...every(".rw-tegel").filter((e) => ![e, e.parentElement, e.closest("ul, ol")].some(hasEdge)),
  ];
  const iconic = every(TARGETS).filter((e) => !e.matches("input, select, textarea") && !hasWord(e));
  const pictures = every("body *").filter((element) =>
    PSEUDO.some((pseudo) => {
      const { maskImage, backgroundImage, content } = getComputedStyle(element, pseudo || null);
      const drawn = !pseudo || content !== "none";
      if (!drawn || (maskImage === "none" && !backgroundImage.includes("url("))) return false;
      return !hasWord(element) && !hasWord(element.parentElement);
    }),
  );
  return [
    ...wordless.map((element) => `zonder woord: ${nameOf(element)}`),
    ...borderless.map((element) => `zonder rand: ${nameOf(element)}`),
    ...iconic.map((element) => `alleen een teken: ${nameOf(element)}`),
    ...pictures.map((element) => `alleen een plaatje: ${nameOf(element)}`),
  ];
}

/** @param {Element | null} element */
function hasWord(element) {
  return element !== null && /[\p{L}\p{N}]/u.test(textOf(element));
}

/** @param {Element} element a border all round, or the one that the browser draws itself */
function hasBorder(element) {
  const style = getComputedStyle(element);
  const native = element instanceof HTMLInputElement && /radio|checkbox/u.test(element.type);
  if (native && style.appearance !== "none") return true;
  return SIDES.every((side) => edge(style, side));
}

/** @param {Element | null} element a line on at least one side, as between the rows of a list */
function hasEdge(element) {
  return element !== null && SIDES.some((side) => edge(getComputedStyle(element), side));
}

/**
 * @param {CSSStyleDeclaration} style
 * @param {typeof SIDES[number]} side
 */
function edge(style, side) {
  return style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1;
}

/** @returns {string[]} fonts that are not on the visitor's own device */
export function fonts() {
  const faces = [...document.fonts].map((face) => `lettertype: ${face.family}`);
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => fontRules(sheet.cssRules));
  return [...new Set([...faces, ...rules])];
}

/**
 * @param {CSSRuleList} rules
 * @returns {string[]}
 */
function fontRules(rules) {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) {
      return [`lettertype: ${rule.style.getPropertyValue("font-family").replace(/["']/gu, "")}`];
    }
    if (rule instanceof CSSImportRule) return [`stijlblad van elders: ${rule.href}`];
    return "cssRules" in rule ? fontRules(/** @type {CSSGroupingRule} */ (rule).cssRules) : [];
  });
}

/**
 * @param {number} most bytes of one image
 * @returns {string[]} images without a text or a size, broken or too heavy
 */
export function images(most) {
  const shown = [...document.images].flatMap((image) => [
    ...(image.hasAttribute("alt") ? [] : [`afbeelding zonder alt: ${image.src}`]),
    ...(image.hasAttribute("width") && image.hasAttribute("height") ? [] : [`afbeelding zonder maten: ${image.src}`]),
    ...(image.loading === "lazy" || image.naturalWidth > 0 ? [] : [`afbeelding laadt niet: ${image.src}`]),
  ]);
  const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource"));
  const heavy = entries
    .filter(({ initiatorType, name }) => initiatorType === "img" || IMAGE.test(name))
    .filter(({ encodedBodySize }) => encodedBodySize > most)
    .map(({ name, encodedBodySize }) => `afbeelding van ${Math.round(encodedBodySize / 1000)} KB: ${name}`);
  return [...shown, ...heavy];
}
