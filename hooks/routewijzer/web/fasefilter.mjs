/** A choice of phase for the figures on the dashboard. Without it all figures stand there, each with its phase. */

const template = document.querySelector('template[data-module="fasefilter"]');
if (template instanceof HTMLTemplateElement) start(template);

/** @param {HTMLTemplateElement} template */
function start(template) {
  template.after(template.content.cloneNode(true));
  const select = document.querySelector("#fase");
  const status = document.querySelector("[role=status].rw-aantal");
  const rows = [...document.querySelectorAll("tr[data-fase]")].filter((row) => row instanceof HTMLTableRowElement);
  const tables = [...document.querySelectorAll(".rw-tabel")].filter((block) => block instanceof HTMLElement);
  if (!(select instanceof HTMLSelectElement) || !status) return;
  const show = () => {
    for (const row of rows) row.hidden = Boolean(select.value) && row.dataset.fase !== select.value;
    for (const block of tables) block.hidden = !block.querySelector("tr[data-fase]:not([hidden])");
    const shown = rows.filter((row) => !row.hidden).length;
    const are = shown === 1 ? "is" : "zijn";
    const text = `${shown} van de ${rows.length} cijfers ${are} van een voorbeeld in deze fase.`;
    status.textContent = select.value ? text : "";
  };
  select.addEventListener("change", show);
  // The browser may bring an earlier choice back.
  if (select.value) show();
}
