/** What a page says only after a day waits in `<template data-na="…">`; when that day is over it is put in its place. */

import { today } from "./today.mjs";

/** Everything on the page that has waited long enough. */
export function release() {
  const day = today();
  for (const held of document.querySelectorAll("template[data-na]")) {
    if (held instanceof HTMLTemplateElement && (held.dataset.na ?? "~") < day) held.replaceWith(held.content);
  }
}
