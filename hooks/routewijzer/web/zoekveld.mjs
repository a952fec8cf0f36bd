/** The search field in the header: leads to the search page. What that page needs is fetched at the first focus. */

const form = document.querySelector('form[data-module="zoekveld"]');
const input = form?.querySelector("input");
const link = document.querySelector("a.rw-zoekknop");

if (form instanceof HTMLFormElement && input && link instanceof HTMLAnchorElement) {
  const target = new URL(form.dataset.doel ?? "", document.baseURI);

  // With a script it opens the field instead of going to another page.
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.append(...link.childNodes);
  link.replaceWith(button);

  /** @param {boolean} open */
  const show = (open) => {
    form.classList.toggle("rw-zoek--open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  show(false);

  button.addEventListener("click", () => {
    show(!form.classList.contains("rw-zoek--open"));
    if (form.classList.contains("rw-zoek--open")) input.focus();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    input.value = "";
    if (button.offsetParent === null) return;
    show(false);
    button.focus();
  });
  input.addEventListener("focus", () => void import("./zoeken/load.mjs").then(({ warm }) => warm(new URL("..", target))), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = input.value.trim();
    location.assign(query ? `${target.href}#${new URLSearchParams({ q: query })}` : target.href);
  });
}
