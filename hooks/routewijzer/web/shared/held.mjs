/**
 * What a page says only after a day waits in `<template data-na="…">`; when that day is over it is put in its place.
 * What it says until a day has `data-tot="…"`; when that day is over it goes.
 */

import { today } from "./today.mjs";

/** Puts in place all that has waited long enough, and takes away all that is over. */
export function release() {
  const day = today();
  for (const over of document.querySelectorAll("[data-tot]")) {
    if ((over.getAttribute("data-tot") ?? "~") < day) over.remove();
  }
  for (const held of document.querySelectorAll("template[data-na]")) {
    if (held instanceof HTMLTemplateElement && (held.dataset.na ?? "~") < day) held.replaceWith(held.content);
  }
}
