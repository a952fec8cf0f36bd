"""The three forms on GitHub, made from the record models and the word lists: every label and help lives there. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

import yaml

from ..catalog import Catalog
from ..models import KINDS, Bron, Record, Woord
from ..models.base import Deel
from ..models.faults import model_at
from ..models.marks import marked_fields

NO_WORD = "Iets anders"
FOLDER = ".github/ISSUE_TEMPLATE"
_SOURCE = (("bronnen", "titel"), ("bronnen", "url"), ("bronnen", "gezien_op"))
_PROMISES = (
    "Er staan geen namen of gegevens van personen in; functies en organisaties mogen.",
    "De tekst is van mij of mijn organisatie, en mag met bronvermelding worden overgenomen (CC BY 4.0).",
)


@dataclass(frozen=True)
class Question:
    """One question of a form; `where` is the field of the record, () for what is not a field.

    `each` means one item of a list per line. `words` are the values behind `options`, in the same order.
    """

    id: str
    label: str
    help: str
    sort: Literal["regel", "tekst", "keuze", "meerkeuze"]
    required: bool
    where: tuple[str, ...] = ()
    each: bool = False
    example: str = ""
    options: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Form:
    """One form: `id` is its file name and its label on GitHub, `kind` the kind of record ('' for a correction)."""

    id: str
    title: str
    about: str
    kind: str
    questions: tuple[Question, ...]


def forms(catalog: Catalog) -> tuple[Form, ...]:
    """The three forms with the regions and word lists of this catalog."""
    region = _choice("regio", "Regio", "In welke regio is dit?", {e.name: e.id for e in catalog.kind("regio")})
    return (
        Form("fout", "Er klopt iets niet", "U ziet een fout of iets ouds op een pagina.", "", _correction(catalog)),
        Form(
            "programma",
            "Nieuw programma",
            "Uw regio heeft een loket, team of fonds dat nog niet op de site staat.",
            "programma",
            (region, *_of(catalog, "programma", _PROGRAMMA)),
        ),
        Form(
            "voorbeeld",
            "Nieuw voorbeeld",
            "Uw regio deed iets waar andere regio’s van kunnen leren.",
            "praktijk",
            (region, *_of(catalog, "praktijk", _VOORBEELD), _STORY),
        ),
    )


_PROGRAMMA = (
    *(("naam",), ("samenvatting",), ("soort",), ("voor_wie",), ("situaties",), ("status",), ("diensten", "wat")),
    *(("partners",), ("contact", "naam"), ("contact", "url"), *_SOURCE),
)
_VOORBEELD = (
    *(("naam",), ("samenvatting",), ("themas",), ("situaties",), ("voor_wie",), ("fase", "status"), ("aanleiding",)),
    *(("aanpak", "stap"), ("wat_werkte",), ("wat_werkte_niet",), ("lessen",), ("bewijs",), ("partners",), *_SOURCE),
)
_STORY = Question("verhaal", "Verhaal", "Vertel in een paar korte alinea’s wat er gebeurde.", "tekst", required=False)
# Fields that hold one text, so that a form can replace them; the order is that of the choice in the form.
CORRECTABLE = ("naam", "samenvatting", "officiele_naam", "afkorting", "aanvraag_url", "in_plaats_daarvan", "aanleiding")
_EACH = frozenset({"diensten", "aanpak"})


def _correction(catalog: Catalog) -> tuple[Question, ...]:
    titles: dict[str, str] = {}
    for name in CORRECTABLE:
        field = next(kind.model.model_fields[name] for kind in KINDS.values() if name in kind.model.model_fields)
        titles[field.title or name] = name
    return (
        Question(
            "pagina",
            "Welke pagina?",
            "Plak het adres van de pagina, of de naam van het bestand onderaan de pagina.",
            "regel",
            required=True,
            example="regelingen/slim-mkb.yml",
        ),
        _choice("onderdeel", "Welk onderdeel?", "Kies wat er niet klopt.", titles | {NO_WORD: ""}),
        Question("uitleg", "Wat klopt er niet?", "Vertel kort wat er mis is.", "tekst", required=True),
        Question(
            "wordt",
            "Wat moet er staan?",
            "De hele nieuwe tekst van het onderdeel. Bij een webadres alleen het adres.",
            "tekst",
            required=False,
        ),
        *(_question(catalog, "regeling", where) for where in _SOURCE),
    )


def _choice(name: str, label: str, help_: str, words: Mapping[str, str]) -> Question:
    return Question(
        name, label, help_, "keuze", required=True, options=tuple(words), words=tuple(words.values()), where=()
    )


def _of(catalog: Catalog, kind: str, places: tuple[tuple[str, ...], ...]) -> Iterator[Question]:
    for where in places:
        yield _question(catalog, kind, where)


def _question(catalog: Catalog, kind: str, where: tuple[str, ...]) -> Question:
    model = KINDS[kind].model
    owner = Bron if where[0] == "bronnen" else model_at(model, where[:-1])
    assert owner is not None  # noqa: S101 - the places above are fields
    field = owner.model_fields[where[-1]]
    title = field.title or where[-1]
    head = model.model_fields[where[0]]
    if where[0] in _EACH:
        title = head.title or where[0]
    elif len(where) > 1:
        title = f"{'Bron' if where[0] == 'bronnen' else head.title}: {title[0].lower()}{title[1:]}"
    words = _words(catalog, model, where, field.annotation)
    many = get_origin(field.annotation) is tuple
    each = where[0] in _EACH or (many and not words)
    sort: Literal["regel", "tekst", "keuze", "meerkeuze"] = "regel"
    if words:
        sort = "meerkeuze" if many else "keuze"
    elif each or where[-1] in ("samenvatting", "aanleiding"):
        sort = "tekst"
    # The examples of what every record has are about one kind.
    general = where[0] in Record.model_fields and len(where) == 1
    example = "" if words or general else _example(field.examples[0] if field.examples else "")
    return Question(
        "-".join(where),
        title,
        f"{field.description or ''}{' Zet elk punt op een eigen regel.' if each else ''}",
        sort,
        # A source without an address is for documents of editors; a form asks for one that others can see.
        required=(field.is_required() and head.is_required()) or where == ("bronnen", "url"),
        where=where,
        each=each,
        example=example,
        options=tuple(words),
        words=tuple(words.values()),
    )


def _example(value: Any) -> str:
    return str(value[0]) if isinstance(value, (list, tuple)) else str(value)


def _words(catalog: Catalog, model: type[Deel], where: tuple[str, ...], annotation: Any) -> dict[str, str]:
    """Label -> word of a closed list, or the words of a field that knows only those."""
    for path, mark in marked_fields(model):
        if isinstance(mark, Woord) and tuple(step for step in path if step != "*") == where:
            # Roles have a name in which they speak of themselves, and one for others.
            lijst = "rolnamen" if mark.lijst == "rollen" else mark.lijst
            return {word.naam: name for name, word in catalog.words(lijst).items()}
    return {value: value for value in get_args(annotation)} if get_origin(annotation) is Literal else {}


def form_yaml(form: Form) -> str:
    """The form as GitHub reads it."""
    body: list[dict[str, Any]] = [_element(question) for question in form.questions]
    body.append(
        {
            "type": "checkboxes",
            "id": "akkoord",
            "attributes": {"label": "Akkoord", "options": [{"label": text, "required": True} for text in _PROMISES]},
        }
    )
    whole = {
        "name": form.title,
        "description": form.about,
        "title": f"{form.title}: ",
        "labels": ["melding"],
        "body": body,
    }
    return yaml.safe_dump(whole, allow_unicode=True, sort_keys=False, width=1000)


def _element(question: Question) -> dict[str, Any]:
    shapes = {"regel": "input", "tekst": "textarea", "keuze": "dropdown", "meerkeuze": "dropdown"}
    attributes: dict[str, Any] = {"label": question.label, "description": question.help}
    if question.options:
        attributes |= {"options": list(question.options), "multiple": question.sort == "meerkeuze"}
    elif question.example:
        attributes["placeholder"] = question.example
    return {
        "type": shapes[question.sort],
        "id": question.id,
        "attributes": attributes,
        "validations": {"required": question.required},
    }
