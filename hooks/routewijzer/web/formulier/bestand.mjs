/** Offers a text as a file; nothing is sent anywhere. */

/**
 * @param {string} name
 * @param {string} text
 * @param {string} type
 */
export function offer(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
