/**
 * Field "uw gemeente": leads to the page of the region. The form waits in a `<template>`, so without JavaScript
 * there is no field that does nothing. What finds the place is fetched at the first focus.
 */

for (const template of document.querySelectorAll("template[data-module=zoekgemeente]")) {
  if (template instanceof HTMLTemplateElement && template.dataset.bron) {
    start(template, new URL(template.dataset.bron, document.baseURI));
  }
}

/**
 * @param {HTMLTemplateElement} template
 * @param {URL} source
 */
function start(template, source) {
  template.after(template.content);
  const form = template.parentElement?.querySelector("form");
  const input = form?.querySelector("input");
  if (!form || !input) return;

  const status = form.parentElement?.querySelector("p");
  /** @type {Promise<(typed: string, submitted: boolean) => Promise<void>> | undefined} */
  let finder;
  const load = () => (finder ??= import("./plaatszoeker.mjs").then(({ placeFinder }) => placeFinder(form, source)));
  /** @param {boolean} submitted */
  const show = async (submitted) => {
    try {
      const find = await load();
      await find(input.value.trim(), submitted);
    } catch {
      finder = undefined;
      if (status) status.textContent = status.dataset.mislukt ?? "";
    }
  };
  input.addEventListener("focus", () => void load(), { once: true });
  input.addEventListener("input", () => void show(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show(true);
  });
}
