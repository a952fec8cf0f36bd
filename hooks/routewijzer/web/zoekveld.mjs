/** The search field in the header: leads to the search page. What that page needs is fetched at the first focus. */

const form = document.querySelector('form[data-module="zoekveld"]');
const input = form?.querySelector("input");
const link = document.querySelector(".rw-zoekknop");

if (form instanceof HTMLFormElement && input && link instanceof HTMLAnchorElement) {
  const target = new URL(form.dataset.doel ?? "", document.baseURI);

  /** @param {boolean} open */
  const show = (open) => {
    form.classList.toggle("rw-zoek--open", open);
    link.setAttribute("aria-expanded", String(open));
  };
  link.setAttribute("role", "button");
  show(false);

  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(!form.classList.contains("rw-zoek--open"));
    if (form.classList.contains("rw-zoek--open")) input.focus();
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    input.value = "";
    if (link.offsetParent === null) return;
    show(false);
    link.focus();
  });
  input.addEventListener("focus", () => void import("./zoeken/load.mjs").then(({ warm }) => warm(new URL("..", target))), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = input.value.trim();
    location.assign(query ? `${target.href}#${new URLSearchParams({ q: query })}` : target.href);
  });
}
