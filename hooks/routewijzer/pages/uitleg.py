"""For every scheme with a rule a page on which a policy owner can check how the wizard judges it."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalog import Entry
from ..eligibility import help_entries, rule_parts, whole_rule
from ..explain import conditions, worked
from ..tree import Page
from ..views import Views


def pages(views: Views) -> Iterator[Page]:
    """One page per scheme that the wizard judges; its cost does not depend on the number of records."""
    for entry in help_entries(views.catalog, views.today):
        if entry.kind.name == "regeling" and entry.record.voorwaarden is not None:
            yield _page(views, entry)


def _page(views: Views, entry: Entry) -> Page:
    path = f"{entry.page}/uitleg"
    rule = whole_rule(entry)
    body = views.render(
        "uitleg.jinja",
        path,
        entry=entry,
        regel=rule,
        delen=conditions(rule_parts(entry), views.questions, views.today),
        gevallen=worked(entry.record, rule, views.questions, views.today),
    )
    return Page(
        path=path,
        title=f"{entry.full_name}: hoe beoordeelt de check dit?",
        description=f"De regel van de check in woorden, met gevallen rond elke grens: {entry.name}.",
        body=body,
        template="uitleg",
        section="regelingen",
        source=entry.path,
    )
