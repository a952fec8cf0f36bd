"""The comment under a pull request: a `Report` as Markdown. Only Python itself; no text is ever trusted.

Texts of records become Markdown that means nothing: every sign is written as its number, and what GitHub
makes links or names of afterwards (@, #, web addresses) is broken with an invisible sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ..text import counted, without_forbidden
from .report import FieldChange, RecordChange, Report

# GitHub refuses longer comments; it counts characters, we count bytes to be sure.
MOST_BYTES = 65_536
MARK = "<!-- routewijzer: controle -->"
_MOST_CELL = 400
_MOST_ROWS = 30
_MOST_PAGES = 25
# Every ASCII sign that is no letter, digit or plain punctuation; and a dot, dash or colon unless it can only be
# that: 'mkb-bedrijf', '25.000', 'het einde. Daarna', 'let op: dit'.
_ACTIVE = re.compile(
    r"""[^\w ,;?"'()%/.:\x80-\U0010ffff-]|_"""
    r"|(?<![^\W_])\.|(?<=[wW])\.(?=\S)|(?<=[0-9])\.(?!\w)"
    r"|(?<![^\W_])-|-(?![^\W0-9_])"
    r"|(?<![^\W_]):|:(?! )|(?<=[0-9])\)"
)
_BREAK = "&#8203;"
_WHAT = {"nieuw": "Nieuw", "gewijzigd": "Gewijzigd", "weg": "Weg", "niet te lezen": "Niet te lezen"}


def text(value: str, most: int = _MOST_CELL) -> str:
    """Any text on one line as Markdown that shows exactly those signs and does nothing.

    Shows at most `most` signs and takes at most twice as many bytes, whatever the signs are.
    """
    line = " ".join(without_forbidden(value).split())
    kept = line[:most]
    while True:
        shown = kept if len(kept) == len(line) else f"{kept[:-1]}…"
        found = _ACTIVE.sub(lambda sign: _number(sign[0]), shown)
        if len(found.encode()) <= 2 * most:
            return found
        kept = kept[: len(kept) * 3 // 4]


def _number(sign: str) -> str:
    # A number instead of the sign: no Markdown, no HTML, no address. An invisible sign after it: no mention.
    return f"&#{ord(sign)};{_BREAK}" if sign in "@#" else f"&#{ord(sign)};"


def markdown(report: Report, preview: str = "", pages: str = "", most: int = MOST_BYTES) -> str:
    """The whole comment, at most `most` bytes of UTF-8; what does not fit is counted at the end.

    `preview` is an address of the changed site as a whole, `pages` that of the folder in which its pages
    can be opened, with a slash at the end; both come from the caller, never from the report, and may be ''.
    """
    blocks = [*_head(report), *_notes(report)]
    if report.records or report.built:
        blocks.append("### Wat verandert er voor bezoekers?")
    if not report.records:
        blocks.append("Aan de records verandert niets.")
    elif not report.built:
        blocks.append("De pagina’s zijn niet gemaakt, want er zijn fouten. Hieronder staan wel de velden.")
    tail = [*_pages(report, preview, pages), *_foot(report)]
    room = most - sum(_size(block) for block in (*blocks, *tail)) - 200
    for shown, record in enumerate(report.records):
        section = _section(record, pages)
        room -= _size(section)
        if room < 0:
            left = len(report.records) - shown
            blocks.append(f"… en nog {counted(left, 'record', 'records')}: dat past niet in één bericht.")
            break
        blocks.append(section)
    return "\n\n".join([*blocks, *tail]) + "\n"


def _size(block: str) -> int:
    return len(block.encode()) + 2


def _head(report: Report) -> Iterator[str]:
    yield MARK
    advice = len(report.notes) - report.faults
    if report.faults:
        yield f"## Nog niet goed: {counted(report.faults, 'fout', 'fouten')}"
        yield "Een redacteur kijkt pas als de fouten weg zijn. Hieronder staat hoe u ze oplost."
    else:
        yield "## In orde"
        also = f" Wel {counted(advice, 'advies', 'adviezen')}." if advice else ""
        yield f"Dit voorstel geeft geen fouten.{also}"


def _notes(report: Report) -> Iterator[str]:
    if report.notes:
        rows = [f"- **{text(note.severity)}** {_code(note.place)} {text(note.text, 600)}" for note in report.notes]
        yield "### Wat vond de controle?"
        yield "\n".join(_some(rows, _MOST_ROWS, "regels"))
    if report.older:
        found = counted(report.older, "bevinding", "bevindingen")
        yield f"Verder {found} die er al {'was' if report.older == 1 else 'waren'}; daar hoeft u niets aan te doen."


def _section(record: RecordChange, pages: str) -> str:
    name = text(record.name or record.path, 160)
    linked = f"[{name}]({pages}{record.page}/)" if pages and record.page and record.what != "weg" else name
    head = f"#### {_WHAT.get(record.what, text(record.what))}: {linked}"
    blocks = [f"{head}\n\n{text(record.kind)}, {_code(record.path)}"]
    if record.fields and record.what == "nieuw":
        blocks.append("\n".join(f"- {text(field.label)}: {text(field.after)}" for field in record.fields[:_MOST_ROWS]))
    elif record.fields:
        blocks.append(_table(("Onderdeel", "Was", "Wordt"), [_row(field) for field in record.fields], "onderdelen"))
    if record.rule_before or record.rule_after:
        blocks.append(_rule("Voor wie past dit? Zo was het:", record.rule_before))
        blocks.append(_rule("Zo wordt het:", record.rule_after))
    if record.examples:
        rows = [(one.name, one.before or "(bestond niet)", one.after or "(weg)") for one in record.examples]
        blocks.append("Voorbeelden met een andere uitkomst in de wijzer:")
        blocks.append(_table(("Voorbeeld", "Was", "Wordt"), rows, "voorbeelden"))
    return "\n\n".join(blocks)


def _row(field: FieldChange) -> tuple[str, str, str]:
    return field.label, field.before or "(niet ingevuld)", field.after or "(niet ingevuld)"


def _table(head: Sequence[str], rows: Sequence[tuple[str, str, str]], things: str) -> str:
    lines = [f"| {' | '.join(head)} |", "| --- | --- | --- |"]
    lines += [f"| {' | '.join(text(cell) for cell in row)} |" for row in rows[:_MOST_ROWS]]
    if len(rows) > _MOST_ROWS:
        lines += ["", f"… en nog {len(rows) - _MOST_ROWS} {things}."]
    return "\n".join(lines)


def _rule(title: str, lines: Sequence[str]) -> str:
    shown = [f"{' ' * (len(line) - len(line.lstrip(' ')))}- {text(line)}" for line in lines[:_MOST_ROWS]]
    more = [f"- … en nog {len(lines) - _MOST_ROWS}"] if len(lines) > _MOST_ROWS else []
    return "\n".join([title, "", *(shown or ["- (geen regel)"]), *more])


def _pages(report: Report, preview: str, pages: str) -> Iterator[str]:
    if not report.built:
        return
    yield "### Pagina’s"
    counts = [
        (report.pages_new, "komen erbij", "komt erbij", True),
        (report.pages_gone, "verdwijnen", "verdwijnt", False),
        (report.pages_changed, "veranderen", "verandert", True),
    ]
    if not any(found for found, *_ in counts):
        yield "Geen enkele pagina verandert."
    for found, many, one, there in counts:
        if found:
            rows = [f"- {_page(page, pages if there else '')}" for page in found]
            yield f"**{counted(len(found), 'pagina', 'pagina’s')} {one if len(found) == 1 else many}:**"
            yield "\n".join(_some(rows, _MOST_PAGES, "pagina’s"))
    if preview:
        yield f"[Bekijk de site zoals die wordt]({preview})" if pages else f"[Download het voorbeeld]({preview})"


def _page(page: str, pages: str) -> str:
    shown = f"`{page or 'voorpagina'}`"
    return f"[{shown}]({pages}{page}{'/' if page else ''})" if pages else shown


def _foot(report: Report) -> Iterator[str]:
    if report.files:
        other = counted(report.files, "bestand", "bestanden")
        yield f"Ook {'verandert' if report.files == 1 else 'veranderen'} {other} buiten de records."
    if report.reviewers:
        yield f"**Wie leest dit na?** {text(', '.join(report.reviewers), 600)}."
    yield "Dit bericht wordt vanzelf bijgewerkt als u iets verandert."


def _some(rows: list[str], most: int, things: str) -> Iterable[str]:
    return rows if len(rows) <= most else [*rows[:most], f"- … en nog {len(rows) - most} {things}"]


def _code(place: str) -> str:
    safe = place and all(sign.isascii() and (sign.isalnum() or sign in "/._-:") for sign in place)
    return f"`{place}`" if safe and len(place) <= 200 else text(place, 200)
