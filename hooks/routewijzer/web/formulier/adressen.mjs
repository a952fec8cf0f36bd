/** Which addresses may be published: https, mailto, tel. Twin of `addresses.py`. */

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;
const HTTPS = /^https:\/\/([^/?#]+)([/?#][!-~]*)?$/;
const MAILTO = /^mailto:([A-Za-z0-9._%+-]+)@([^@]+)$/;
const TEL = /^tel:\+?[0-9]{3,15}$/;
const NOT_ASCII = /[^\0-\x7f]/;
const STRANGE = /[\s\x1c-\x1f\\<>"'`^{|}]/;

/**
 * Why an address may not be published, as [name of the phrase, what fills it in]; null when it may.
 * @param {string} address
 * @param {number} most characters
 * @returns {[string, Record<string, unknown>] | null}
 */
export function refusal(address, most) {
  if (Array.from(address).length > most) {
    return ["adres_lang", { grens: most }];
  }
  if (NOT_ASCII.test(address) || STRANGE.test(address)) {
    return ["adres_teken", {}];
  }
  if (address.startsWith("tel:")) {
    return TEL.test(address) ? null : ["telefoon", {}];
  }
  if (address.startsWith("mailto:")) {
    return isPlainHost(MAILTO.exec(address)?.[2]) ? null : ["mailadres", {}];
  }
  if (!address.startsWith("https:" + "//")) {
    const schema = address.includes(":") ? address.split(":", 1)[0] : "";
    return schema ? ["adres_schema", { schema }] : ["adres_begin", {}];
  }
  return isPlainHost(HTTPS.exec(address)?.[1]) ? null : ["adres_vreemd", {}];
}

/** @param {string | undefined} name */
function isPlainHost(name) {
  // Punycode can look like another name in the address bar.
  return name !== undefined && HOST.test(name) && !name.toLowerCase().includes("xn--");
}
