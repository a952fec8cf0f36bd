"""What a record must have before people may rely on it."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from ..status import is_expired
from .context import Context


def certainty_needs_read_source(context: Context) -> Iterator[Finding]:
    """`zekerheid: hoog` asks for a source that somebody has really read; a source has an address or is a document."""
    for entry in context.catalog.all():
        if entry.record.zekerheid == "hoog" and not any(bron.gelezen for bron in entry.record.bronnen):
            yield context.find(entry, ("zekerheid",), "B001", "is 'hoog', maar geen enkele bron is gelezen")
        for number, bron in enumerate(entry.record.bronnen):
            if bron.url is None and bron.soort != "document":
                yield context.find(
                    entry,
                    ("bronnen", number),
                    "F001",
                    "heeft geen url en is geen document",
                    "vul 'url' in, of zet 'soort: document' bij een verslag zonder webadres",
                )


def expired_says_what_came(context: Context) -> Iterator[Finding]:
    """An expired scheme says what people can do now."""
    for entry in context.catalog.kind("regeling"):
        record = entry.record
        if is_expired(record, context.today) and not (record.opvolger or record.in_plaats_daarvan):
            yield context.find(entry, ("geldig",), "B002", "de regeling is vervallen, maar er staat niet wat er nu is")


def current_has_rule(context: Context) -> Iterator[Finding]:
    """A running scheme has a rule, even if that is `{alle: []}`."""
    for entry in context.catalog.kind("regeling"):
        record = entry.record
        if _running(record, context.today) and record.voorwaarden is None:
            yield context.find(
                entry,
                ("voorwaarden",),
                "B004",
                "ontbreekt bij een lopende regeling",
                "vul een regel in, of 'alle: []' als rol en situatie genoeg zijn",
            )


def current_has_examples(context: Context) -> Iterator[Finding]:
    """A running scheme has at least one example with yes and one with no."""
    for entry in context.catalog.kind("regeling"):
        record = entry.record
        outcomes = {example.verwacht for example in record.voorbeelden}
        if _running(record, context.today) and not {"ja", "nee"} <= outcomes:
            missing = " en ".join(sorted({"ja", "nee"} - outcomes))
            yield context.find(entry, ("voorbeelden",), "B003", f"er is geen voorbeeld met de uitkomst {missing}")


def _running(record: object, today: str) -> bool:
    return not is_expired(record, today) and getattr(record, "stand", "") != "aangekondigd"
