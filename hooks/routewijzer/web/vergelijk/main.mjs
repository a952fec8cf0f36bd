/** Fills the comparison of regions. The choice stands in the fragment, so the back button and a shared link work. */

import { el, safeAddress } from "../shared/dom.mjs";
import { MOST, chosen, fragment, rows } from "./compare.mjs";

/** @typedef {import("./compare.mjs").CompareData} CompareData */

for (const template of document.querySelectorAll("template[data-module=vergelijk]")) {
  if (template instanceof HTMLTemplateElement && template.dataset.bron) {
    start(template, new URL(template.dataset.bron, document.baseURI)).catch((error) => {
      console.error(error);
      template.parentElement?.classList.add("rw-gestrand");
    });
  }
}

/**
 * @param {HTMLTemplateElement} template
 * @param {URL} source
 */
async function start(template, source) {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${answer.status} ${source.pathname}`);
  /** @type {CompareData} */
  const data = await answer.json();
  const parts = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const group = parts.querySelector("[role=group]");
  const status = parts.querySelector("[role=status]");
  const place = parts.querySelector("div:not([role])");
  if (!group || !status || !place) return;
  const selects = Array.from({ length: MOST }, (_, at) => choice(data, at));
  group.append(...selects.map(({ label }) => label));
  template.parentElement?.replaceChildren(parts);

  const root = new URL("..", source).href;
  const show = (/** @type {boolean} */ spoken) => {
    const slugs = chosen(location.hash, data.regios);
    selects.forEach(({ select }, at) => (select.value = slugs[at] ?? ""));
    place.replaceChildren(...(slugs.length > 1 ? [table(data, slugs, root)] : []));
    if (spoken) status.textContent = message(data, slugs);
  };
  group.addEventListener("change", () => {
    const slugs = chosen(fragment(selects.map(({ select }) => select.value).filter(Boolean)), data.regios);
    history.pushState(null, "", fragment(slugs) || location.pathname);
    show(true);
  });
  addEventListener("popstate", () => show(true));
  show(false);
}

/**
 * @param {CompareData} data
 * @param {number} at
 */
function choice(data, at) {
  const options = Object.entries(data.regios)
    .sort((a, b) => a[1].naam.localeCompare(b[1].naam, "nl"))
    .map(([slug, { naam }]) => el("option", { value: slug }, naam));
  const select = el("select", { translate: "no" }, el("option", { value: "" }, "Kies een regio"), ...options);
  return { select, label: el("label", {}, `Regio ${at + 1} `, select) };
}

/**
 * @param {CompareData} data
 * @param {string[]} slugs
 */
function message(data, slugs) {
  const names = slugs.map((slug) => data.regios[slug]?.naam ?? "");
  if (slugs.length < 2) return "Kies nog een regio om te vergelijken.";
  const differ = rows(data, slugs).filter(({ verschilt }) => verschilt).length;
  const points = differ === 1 ? "1 punt" : `${differ} punten`;
  return `${names.join(" en ")} staan hieronder naast elkaar. Zij verschillen op ${points}.`;
}

/**
 * @param {CompareData} data
 * @param {string[]} slugs
 * @param {string} root
 */
function table(data, slugs, root) {
  const regions = slugs.flatMap((slug) => data.regios[slug] ?? []);
  const head = regions.map(({ naam, url }) => el("th", { scope: "col" }, link(naam, url, root)));
  const body = rows(data, slugs).map(({ naam, verschilt, cellen }) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, naam, verschilt && el("span", { class: "rw-verschilt" }, " verschilt")),
      ...cellen.map(({ tekst, programmas }, at) =>
        el(
          "td",
          {},
          el("span", { class: "rw-tabel__kolom" }, regions[at]?.naam ?? ""),
          programmas.length ? `${tekst}: ` : tekst,
          ...programmas.flatMap(([name, url], which) => [which ? ", " : "", link(name, url, root)]),
        ),
      ),
    ),
  );
  const thead = el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Onderwerp"), ...head));
  return el("div", { class: "rw-tabel" }, el("table", {}, thead, el("tbody", {}, ...body)));
}

/**
 * @param {string} text
 * @param {string} url
 * @param {string} root
 */
function link(text, url, root) {
  return el("a", { href: safeAddress(url, root), translate: "no" }, text);
}
