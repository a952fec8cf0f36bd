// The main parts of a page, one per line: "name x y width height colour background border", in whole CSS pixels.
() => {
  const parts = "header, nav, main, footer, h1, h2, h3, label, input, button, summary, table, main a, [class*='rw-']";
  const clear = "rgba(0, 0, 0, 0)";
  const short = (/** @type {string} */ colour) =>
    colour === clear ? "-" : colour.replace(/^rgb\((.*)\)$/u, "$1").replaceAll(" ", "");
  return [...document.querySelectorAll(parts)]
    .filter((part) => part.checkVisibility())
    .map((part) => {
      const own = [...part.classList].filter((name) => name.startsWith("rw-"));
      const box = part.getBoundingClientRect();
      const place = [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round);
      const style = getComputedStyle(part);
      const side = ["left", "bottom"].find((name) => style.getPropertyValue(`border-${name}-width`) !== "0px");
      const border = side ? style.getPropertyValue(`border-${side}-color`) : clear;
      return [[part.localName, ...own].join("."), ...place, ...[style.color, style.backgroundColor, border].map(short)].join(" ");
    });
}
