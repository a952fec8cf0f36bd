/** Builds elements. Text from data only ever becomes a text node, and addresses are checked. */

/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {Record<string, string | boolean | null | undefined | ((event: any) => void)>} Attributes */

const SAFE_PROTOCOLS = ["https:", "http:", "mailto:", "tel:"];

/**
 * `el("a", {href, onclick}, "tekst")`; null, undefined and false attributes and children are left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/**
 * An absolute address that may stand in a link, or null. Data may not bring `javascript:` and the like.
 * @param {string | null | undefined} address
 * @param {string} base
 * @returns {string | null}
 */
export function safeAddress(address, base) {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    return SAFE_PROTOCOLS.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
