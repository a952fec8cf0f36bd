"""Dates in order. ISO days and periods compare as text."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from ..phrases import said
from ..status import is_expired
from ..tasks import amount_is_old
from ..upkeep import YEAR, is_overdue, months
from .context import Context


def terms_in_order(context: Context) -> Iterator[Finding]:
    """An end is never before its beginning."""
    for entry in context.catalog.all():
        for name in ("geldig", "looptijd", "fase"):
            term = getattr(entry.record, name, None)
            if term is not None and term.van and term.tot and term.tot < term.van[: len(term.tot)]:
                yield context.find(entry, (name, "tot"), *said("einde_voor_begin", tot=term.tot, van=term.van))
        for number, window in enumerate(getattr(entry.record, "aanvraagvensters", ())):
            if window.tot and window.tot < window.van:
                where = ("aanvraagvensters", number, "tot")
                yield context.find(entry, where, *said("sluit_voor_opent", tot=window.tot, van=window.van))


def windows_inside_validity(context: Context) -> Iterator[Finding]:
    """You can only apply while the scheme holds."""
    for entry in context.catalog.kind("regeling"):
        geldig = entry.record.geldig
        for number, window in enumerate(entry.record.aanvraagvensters):
            if geldig.tot and window.van > geldig.tot:
                where = ("aanvraagvensters", number, "van")
                yield context.find(entry, where, *said("opent_na_einde", dag=window.van, tot=geldig.tot))
            elif geldig.tot and window.tot and window.tot > geldig.tot:
                where = ("aanvraagvensters", number, "tot")
                yield context.find(entry, where, *said("sluit_na_einde", dag=window.tot, tot=geldig.tot))


def windows_apart(context: Context) -> Iterator[Finding]:
    """Rounds do not overlap and stand in order."""
    for entry in context.catalog.kind("regeling"):
        windows = entry.record.aanvraagvensters
        for number in range(1, len(windows)):
            before, window = windows[number - 1], windows[number]
            if before.tot is None or window.van <= before.tot:
                where = ("aanvraagvensters", number, "van")
                yield context.find(entry, where, *said("venster_nog_open", van=window.van))


def windows_match_apply_mode(context: Context) -> Iterator[Finding]:
    """Windows are there only when `aanvragen` says so."""
    for entry in context.catalog.kind("regeling"):
        if entry.record.aanvraagvensters and entry.record.aanvragen != "tijdvakken":
            phrase = said("vensters_zonder_tijdvakken", aanvragen=entry.record.aanvragen)
            yield context.find(entry, ("aanvragen",), *phrase)


def checked_after_seen(context: Context) -> Iterator[Finding]:
    """A record is checked no earlier than its sources were seen, and never in the future."""
    for entry in context.catalog.all():
        checked = entry.record.gecontroleerd_op
        if checked > context.today:
            phrase = said("na_vandaag", dag=checked, vandaag=context.today)
            yield context.find(entry, ("gecontroleerd_op",), *phrase)
        for number, bron in enumerate(entry.record.bronnen):
            if bron.gezien_op > checked:
                phrase = said("later_gezien", dag=bron.gezien_op, gecontroleerd=checked)
                yield context.find(entry, ("bronnen", number, "gezien_op"), *phrase)


def checked_within_a_year(context: Context) -> Iterator[Finding]:
    """A record was checked less than a year ago, or as lately as it asks for itself (advice only)."""
    for entry in context.catalog.all():
        if is_overdue(entry.record, context.today):
            number = months(entry.record)
            term = "een jaar" if number == YEAR else "een maand" if number == 1 else f"{number} maanden"
            text = f"{entry.record.gecontroleerd_op} is meer dan {term} geleden"
            yield context.find(entry, ("gecontroleerd_op",), "A002", text)


def amounts_are_of_this_year(context: Context) -> Iterator[Finding]:
    """An amount that changes every year is of this year, in December of the next (advice only)."""
    for entry in context.catalog.kind("regeling"):
        if amount_is_old(entry.record, context.today) and not is_expired(entry.record, context.today):
            text = f"het bedrag is van {entry.record.bedrag.geldt_voor}"
            yield context.find(entry, ("bedrag", "geldt_voor"), "A006", text)
