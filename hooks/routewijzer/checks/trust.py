"""What a record must have before people may rely on it."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from ..phrases import said
from ..status import is_expired
from .context import Context


def certainty_needs_read_source(context: Context) -> Iterator[Finding]:
    """`zekerheid: hoog` asks for a source that somebody has really read; a source has an address or is a document."""
    for entry in context.catalog.all():
        if entry.record.zekerheid == "hoog" and not any(bron.gelezen for bron in entry.record.bronnen):
            yield context.find(entry, ("zekerheid",), *said("hoog_ongelezen"))
        for number, bron in enumerate(entry.record.bronnen):
            if bron.url is None and bron.soort != "document":
                yield context.find(entry, ("bronnen", number), *said("bron_zonder_url"))


def expired_says_what_came(context: Context) -> Iterator[Finding]:
    """An expired scheme says what people can do now."""
    for entry in context.catalog.kind("regeling"):
        record = entry.record
        if is_expired(record, context.today) and not (record.opvolger or record.in_plaats_daarvan):
            yield context.find(entry, ("geldig",), *said("vervallen_en_dan"))


def current_has_rule(context: Context) -> Iterator[Finding]:
    """A running scheme has a rule, even if that is `{alle: []}`."""
    for entry in context.catalog.kind("regeling"):
        record = entry.record
        if _running(record, context.today) and record.voorwaarden is None:
            yield context.find(entry, ("voorwaarden",), *said("zonder_regel"))


def current_has_examples(context: Context) -> Iterator[Finding]:
    """A running scheme has at least one example with yes and one with no."""
    for entry in context.catalog.kind("regeling"):
        record = entry.record
        outcomes = {example.verwacht for example in record.voorbeelden}
        if _running(record, context.today) and not {"ja", "nee"} <= outcomes:
            missing = " en ".join(sorted({"ja", "nee"} - outcomes))
            yield context.find(entry, ("voorbeelden",), *said("zonder_voorbeeld", uitkomst=missing))


def _running(record: object, today: str) -> bool:
    return not is_expired(record, today) and getattr(record, "stand", "") != "aangekondigd"
