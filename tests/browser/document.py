"""One built page as its HTML says it: template, headings, links, landmarks, and what it is made of."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
# Text on either side of these is one line.
INLINE = frozenset(["a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "time"])
NOT_SHOWN = frozenset(["script", "style", "template"])
CODE = "x"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Document(HTMLParser):
    """What the gates and the tests of links want to know of one page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.template = ""
        self.lang = ""
        self.title = ""
        self.description = ""
        self.headings: list[tuple[int, str]] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.inline: list[str] = []
        self.policies: list[str] = []
        self.images: list[dict[str, str]] = []
        self.parts: set[str] = set()  # tags, classes and modules inside the template: what can differ per page
        self.text: list[str] = []  # what a visitor reads inside the template; for code stands CODE
        self.frame: list[str] = []  # the landmarks outside the template, in order
        self.crumbs: list[tuple[str, str]] = []  # (address or '', text); the current page has no address
        self.current_crumb = ""
        self._open: list[tuple[str, dict[str, str]]] = []
        self._pieces: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._collect(tag, values)
        inside = self._inside_template()
        if "data-sjabloon" in values:
            self.template = values["data-sjabloon"]
        if inside:
            self._break(tag)
            self.parts |= {f"<{tag}>", *(f".{name}" for name in values.get("class", "").split() if name[:3] == "rw-")}
            self.parts |= {f"[data-module={values['data-module']}]"} if "data-module" in values else set()
        elif mark := _landmark(tag, values):
            self.frame.append(mark)
        if tag not in VOID:
            self._open.append((tag, values))
            if tag in HEADINGS or tag == "title" or (tag == "a" and self._in_crumbs()):
                self._pieces = []

    def _collect(self, tag: str, values: dict[str, str]) -> None:
        self.links += [values[name] for name in ("href", "src", "data-bron") if values.get(name)]
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "style" or (tag == "script" and "src" not in values) or "style" in values:
            self.inline.append(f"<{tag}>")
        self.inline += [name for name in values if name.startswith("on")]
        if tag == "html":
            self.lang = values.get("lang", "")
        if tag == "img":
            self.images.append(values)
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policies.append(values["content"])
        if tag == "meta" and values.get("name") == "description":
            self.description = values["content"].strip()
        if self._in_crumbs() and tag == "a":
            self.crumbs.append((values.get("href", ""), ""))
        if self._in_crumbs() and "aria-current" in values:
            self.current_crumb = values["aria-current"]

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)
        around = {tag for tag, _ in self._open}
        if self._inside_template() and not around & NOT_SHOWN:
            self.text.append(CODE if "code" in around else data)

    def handle_endtag(self, tag: str) -> None:
        if tag not in (name for name, _ in self._open):
            return
        text = " ".join("".join(self._pieces).split())
        if tag == "title" and self._open[-2:-1] and self._open[-2][0] == "head":
            self.title = text
        if tag in HEADINGS:
            self.headings.append((int(tag[1]), text))
        if tag == "a" and self._in_crumbs():
            self.crumbs[-1] = (self.crumbs[-1][0], text)
        while self._open.pop()[0] != tag:
            pass
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag not in INLINE:
            self.text.append("\n")

    @property
    def lines(self) -> list[str]:
        """The lines of text that a visitor reads, spaces made one."""
        return [words for line in "".join(self.text).split("\n") if (words := " ".join(line.split()))]

    def _inside_template(self) -> bool:
        return any("data-sjabloon" in values for _, values in self._open)

    def _in_crumbs(self) -> bool:
        return any("rw-kruimels" in values.get("class", "") for _, values in self._open)


def _landmark(tag: str, values: dict[str, str]) -> str:
    """A name for the parts of the frame that must stand in the same order on every page."""
    classes = values.get("class", "").split()
    if tag == "a" and values.get("href", "").startswith("#") and "rw-sla-over" in classes:
        return "link naar de inhoud"
    if "rw-hulp" in classes:
        return "hulp"
    if tag == "nav":
        return f"nav {values.get('aria-label', '')}"
    if "data-sjabloon" in values:
        return "inhoud"
    return tag if tag in ("header", "main", "footer") else ""
