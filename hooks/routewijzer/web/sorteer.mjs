/** A choice of order for the tables of a page. Without it they stand in the order of the word lists. */

import { sorted } from "./shared/sorting.mjs";

const template = document.querySelector('template[data-module="sorteer"]');
if (template instanceof HTMLTemplateElement) start(template);

/** @param {HTMLTemplateElement} template */
function start(template) {
  template.after(template.content.cloneNode(true));
  const select = document.querySelector("#sorteer");
  const tables = [...document.querySelectorAll(".rw-tabel tbody")].map((body) => ({ body, rows: [...body.children] }));
  if (!(select instanceof HTMLSelectElement)) return;
  const show = () => {
    // "0" is the first column upwards, "-1" the second downwards, "" the order in which the page was built.
    const column = select.value.replace("-", "");
    for (const { body, rows } of tables) {
      const order = column ? sorted(rows, (row) => valueOf(row, Number(column)), select.value.startsWith("-")) : rows;
      body.append(...order);
    }
  };
  select.addEventListener("change", show);
  // The browser may bring an earlier choice back.
  if (select.value) show();
}

/**
 * What a cell says, without the name of its column that stands in it for phones.
 * @param {Element} row
 * @param {number} column
 * @returns {string}
 */
function valueOf(row, column) {
  const cell = row.children[column];
  const name = cell?.querySelector(".rw-tabel__kolom")?.textContent ?? "";
  return (cell?.textContent ?? "").trim().slice(name.length).trim();
}
