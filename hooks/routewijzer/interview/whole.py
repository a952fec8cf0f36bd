"""The whole interview: kind, region, name, and every field that a record cannot do without."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..catalog import NATIONAL, Catalog
from ..drafts import kinds_at, record_path
from ..findings import nearest
from ..models import KINDS, Bron, Kind, Praktijk
from ..models.base import Deel, field_order
from ..models.faults import validate
from ..reading import Document
from ..slugs import slugify
from ..text import SLUG_MOST, is_slug
from ..writing import iso_day, plain_number
from .screen import Screen
from .shape import Shape, shape

Answers = tuple[Kind, str, str, dict[str, Any]]
# Not required by the model, but a check asks for them, or a source is of little use without.
_ALSO_ASKED: Mapping[type[Deel], tuple[str, ...]] = {
    Bron: ("url", "uitgever", "soort"),
    Praktijk: ("wat_werkte_niet",),
}
_DAYS = ("gecontroleerd_op", "gezien_op")
_PROMPT = "> "
_YES, _NO = ("j", "ja", "true"), ("n", "nee", "false")


class Interview:
    """Asks for one new record in the project at `root`, on ISO day `today`."""

    def __init__(self, catalog: Catalog, root: Path, today: str, screen: Screen | None = None) -> None:
        self.catalog = catalog
        self.root = root
        self.today = today
        self.screen = screen or Screen()
        self.regio = NATIONAL

    def ask(self, soort: str | None, regio: str | None) -> Answers:
        """(kind, region, id, values) of the new record. Raises Stopped when somebody stops."""
        self.screen.say("Een nieuw record. Enter slaat een vraag over, Ctrl+C stopt zonder iets te schrijven.")
        kind = KINDS[soort] if soort else self._kind(regio)
        self.regio = regio or self._region(kind)
        given: dict[str, Any] = {}
        self.screen.say(self._asked(kind.model, "naam"))
        given["naam"] = self.screen.until(
            _PROMPT, lambda text: self._fault(kind.model, "naam", text) or self._again(text)
        )
        self._warn_of_twin(kind, given["naam"])
        name = self._id(kind, given["naam"])
        given |= self._group(kind.model, skip=("naam",))
        return kind, self.regio, name, given

    def _again(self, text: str) -> str:
        return "" if text else "Zonder naam gaat het niet."

    def _kind(self, regio: str | None) -> Kind:
        kinds = [kind for kind in KINDS.values() if regio is None or kind in kinds_at(regio)]
        self.screen.say("\nWat wilt u maken?")
        return KINDS[self._one({kind.name: kind.label for kind in kinds})]

    def _one(self, words: dict[str, str]) -> str:
        while not (found := self.screen.choose("Nummer: ", words)):
            self.screen.say("  Kies een nummer uit de lijst.")
        return found[0]

    def _region(self, kind: Kind) -> str:
        """The folder of the record; only asked when there is a choice."""
        if kind.name == "regio" or kind.regional is None:
            return NATIONAL
        names = {entry.key: entry.name for entry in self.catalog.kind("regio")}
        self.screen.say("\nVoor welke regio?")
        if kind.national is None:
            return self._one(names)
        found = self.screen.choose(
            "Nummer of naam (Enter: landelijk): ", {NATIONAL: "heel Nederland"} | names, NATIONAL
        )
        return found[0]

    def _warn_of_twin(self, kind: Kind, naam: str) -> None:
        known = {entry.name: entry.path for entry in self.catalog.kind(kind.name)}
        if close := nearest(naam, known):
            self.screen.say(
                f"  Let op: dit lijkt op '{close}' in {known[close]}. Bestaat het al? Wijzig dan dat bestand."
            )

    def _id(self, kind: Kind, naam: str) -> str:
        suggestion = slugify(naam)[:SLUG_MOST].rstrip("-")
        if not is_slug(suggestion) or self._taken(kind, suggestion):
            suggestion = ""
        self.screen.say("\nKorte naam voor het bestand en het adres van de pagina.")
        if suggestion:
            self.screen.say(f"Enter: {suggestion}")
        return self.screen.until(
            _PROMPT,
            lambda word: self._bad_id(kind, word),
            suggestion,
        )

    def _bad_id(self, kind: Kind, word: str) -> str:
        if not is_slug(word):
            return f"Gebruik kleine letters, cijfers en streepjes, hoogstens {SLUG_MOST} tekens."
        return (
            f"{record_path(kind, self.regio, word)} bestaat al. Kies een andere naam."
            if self._taken(kind, word)
            else ""
        )

    def _taken(self, kind: Kind, word: str) -> bool:
        return (self.root / record_path(kind, self.regio, word)).exists()

    def _group(self, model: type[Deel], skip: tuple[str, ...] = ()) -> dict[str, Any]:
        """The required fields of a group, and those that are always asked; what was skipped is left out."""
        wanted = _ALSO_ASKED.get(model, ())
        given = {}
        for name in field_order(model):
            if name not in skip and (model.model_fields[name].is_required() or name in wanted):
                answer = self._field(model, name)
                if answer not in (None, [], {}):
                    given[name] = answer
        return given

    def _field(self, model: type[Deel], name: str) -> Any:
        field = model.model_fields[name]
        what = shape(field.annotation, tuple(field.metadata), self.catalog)
        if what.group is not None:
            return self._groups(model, name, what)
        if what.free:
            self.screen.say(f"\n{field.title}: dit vult u straks in het bestand in.")
            return None
        if what.words:
            self.screen.say(self._asked(model, name, example=False))
            prompt = "Nummers, met een komma ertussen: " if what.many else "Nummer: "
            found = self.screen.choose(prompt, what.words, many=what.many)
            return found if what.many else (found[0] if found else None)
        if what.many:
            return self._lines(model, name)
        self.screen.say(self._asked(model, name))
        answer = self.screen.until(_PROMPT, lambda text: self._fault(model, name, self._value(what, name, text)))
        return self._value(what, name, answer or self._default(name))

    def _groups(self, model: type[Deel], name: str, what: Shape) -> Any:
        assert what.group is not None  # noqa: S101 - tells mypy what `_field` looked at
        title = model.model_fields[name].title
        self.screen.say(f"\n{title}: {model.model_fields[name].description}")
        if not any(field.is_required() for field in what.group.model_fields.values()):
            self.screen.say("  Dit vult u straks in het bestand in.")
            return None
        if not what.many:
            return self._group(what.group)
        found = []
        while group := self._group(what.group):
            found.append(group)
            if self.screen.line("\nNog een? (j/n) [n]: ").lower() not in _YES:
                break
        return found

    def _lines(self, model: type[Deel], name: str) -> list[str]:
        found: list[str] = []
        self.screen.say(f"{self._asked(model, name)}\nEén per regel; Enter stopt.")
        while answer := self.screen.until(
            _PROMPT, lambda text: self._fault(model, name, [*found, text]) if text else ""
        ):
            found.append(answer)
        return found

    def _asked(self, model: type[Deel], name: str, *, example: bool = True) -> str:
        """The label, the help and an example; or the answer that Enter gives."""
        field = model.model_fields[name]
        end = "" if str(field.title).endswith("?") else "."
        lines = ["", f"{field.title}{end} {field.description}"]
        default = self._default(name)
        if default:
            lines.append(f"Enter: {default}")
        elif example and field.examples:
            first = field.examples[0]
            lines.append(f"Bijvoorbeeld: {'; '.join(map(str, first)) if isinstance(first, list) else first}")
        return "\n".join(lines)

    def _default(self, name: str) -> str:
        if name in _DAYS:
            return self.today
        if name == "beheerder":
            region = self.catalog.find(self.regio, ("regio",))
            return f"redactie regio {region.name.removeprefix('Regio ')}" if region else "landelijke redactie"
        return ""

    def _value(self, what: Shape, name: str, text: str) -> Any:
        """What somebody typed, as a record has it; None for nothing."""
        if not text:
            return None
        if what.truth and text.lower() in (*_YES, *_NO):
            return text.lower() in _YES
        if what.number and (number := plain_number(text)):
            return float(number) if "." in number else int(number)
        return iso_day(text) or text if name in _DAYS else text

    def _fault(self, model: type[Deel], name: str, value: Any) -> str:
        """What the model has to say about this value for this field, '' when it is fine (or nothing was typed)."""
        if value in (None, ""):
            return ""
        _, findings = validate(model, Document("", {name: value}))
        wrong = [f for f in findings if f.field == name or f.field.startswith(f"{name}.")]
        return f"{wrong[0].text}{f' ({wrong[0].hint})' if wrong[0].hint else ''}" if wrong else ""
