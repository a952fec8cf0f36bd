"""Views: the template environment and the small functions with which a template shows a record.

Autoescape is always on; record text never becomes template source. Only `markdown()` returns HTML,
from text that the checks have accepted.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from . import markdown, words
from .answers import questions
from .catalog import Catalog, Entry
from .changes import History, News, news
from .datafiles import compact
from .eligibility import GONE, RUNNING
from .models import KINDS
from .models.praktijk import whole_of
from .status import Status, status_on, status_row
from .tree import root_of
from .upkeep import change_address, confirm_address, due

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Settings:
    """What differs per publication.

    `edit_url` is the address before a source path, `site_url` that of the site with a slash at the end,
    `regio` the slug of the region whose own site this is; all may be ''. `history` is what is known of
    earlier versions of the records.
    """

    site_name: str = "Routewijzer"
    edit_url: str = ""
    site_url: str = ""
    regio: str = ""
    history: History = History()  # noqa: RUF009 - frozen


@dataclass(frozen=True)
class Views:
    """Everything that turns records into HTML for one build: catalog, day, settings."""

    catalog: Catalog
    today: str
    settings: Settings
    data_files: dict[str, str]

    @cached_property
    def questions(self) -> list[dict[str, Any]]:
        return questions(self.catalog)

    @cached_property
    def news(self) -> list[News]:
        """What changed, the newest first; nothing when that is not known."""
        return news(self.catalog, self.settings.history)

    @cached_property
    def own_regions(self) -> list[Entry]:
        """The regions of which this site tells everything: all, or the one whose site it is."""
        return [e for e in self.catalog.kind("regio") if self.settings.regio in ("", e.id)]

    @cached_property
    def by_id(self) -> dict[str, dict[str, Any]]:
        return {q["id"]: q for q in self.questions}

    @cached_property
    def environment(self) -> Environment:
        env = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            auto_reload=False,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        env.filters.update(
            dag=words.long_day,
            dagen_voluit=words.spelled_days,
            hoofdletter=words.capital,
            tussen_haakjes=words.in_brackets,
            euro=words.euro,
            getal=words.number,
            eerste_zin=words.first_sentence,
            opgesomd=words.join_words,
            markdown=_markdown,
            telefoon=words.phone,
            siteadres=words.site_name,
        )
        env.globals.update(
            label=self.catalog.label,
            woorden=self.catalog.words,
            status=self.status,
            statusrij=_status_json,
            voorwaarden=lambda rule: words.conditions(rule, self.by_id),
            periode=words.span,
            verwijzing=self.link,
            soorten=KINDS,
            vandaag=self.today,
            instellingen=self.settings,
            sectornamen=lambda ids: words.join_words([self.catalog.label("sectoren", i) for i in ids], "of"),
            uiterlijk=due,
            lopend=RUNNING,
            beeindigd=GONE,
            wijzig=change_address,
            klopt=confirm_address,
            tekst_van=words.status_text,
            geheel_van=whole_of,
            cijfer=lambda results: words.figure(results, self.catalog.label),
        )
        return env

    def render(self, template: str, page: str, **context: Any) -> str:
        """HTML of a template for the page at `page`; links inside start with `root`."""
        found: Template = self.environment.get_template(template)
        return found.render(root=root_of(page), **context)

    def status(self, record: Any) -> Status:
        """Status of a scheme on the day of the build."""
        return status_on(status_row(record), self.today)

    def link(self, key: str, *kinds: str) -> Entry:
        """The record that a field refers to; checks have made sure that it exists."""
        found = self.catalog.find(key, kinds or tuple(KINDS))
        if found is None:
            raise KeyError(key)
        return found


def _status_json(record: Any) -> str:
    return compact(status_row(record))


def _markdown(text: str) -> Markup:
    # The checks refuse text whose HTML sanitising would change.
    return Markup(markdown.with_cards(markdown.render(text)))  # noqa: S704
