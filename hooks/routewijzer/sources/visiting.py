"""Visiting: one source, from its address to what it says or why it does not. Politely: turns, robots.txt, retries."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urldefrag, urljoin, urlsplit

import requests
from requests.utils import requote_uri
from requests_cache import CachedSession
from urllib3.exceptions import DecodeError, HTTPError, NameResolutionError, ProtocolError, ReadTimeoutError
from urllib3.util import Retry

from ..addresses import MOST, refuse
from .connecting import Limits, Refused, TooLarge, TooSlow
from .maintext import main_text
from .pacing import Pace, Time

Outcome = Literal["goed", "mislukt", "geblokkeerd", "geweigerd", "te-groot"]

MOST_HOPS = 6
TRIES = 3
_FIRST_WAIT = 2.0
_LONGEST_WAIT = 120
_PERMANENT = (301, 308)
_REDIRECT = (*_PERMANENT, 302, 303, 307)
_LATER = (408, 425, 429, 500, 502, 503, 504)
# What a site answers to a program it does not want; people often do see the page.
_BLOCKED = (401, 402, 403, 406, 407, 415, 429, 451, 999)
_GONE_TITLE = re.compile(
    r"\b404\b|pagina (?:is )?niet (?:meer )?(?:gevonden|beschikbaar)|pagina bestaat niet|page not found", re.IGNORECASE
)


@dataclass(frozen=True)
class Content:
    """What a page says. `text` is '' for a file (such as a PDF), of which only `body`, a SHA-256, is compared."""

    title: str
    text: str
    body: str


@dataclass(frozen=True)
class Visit:
    """One visit at `moment`. `status` is 0 when nothing answered; `reason` is Dutch, '' when all is well.

    `moved_to` is where permanent redirects lead, '' when there are none.
    """

    url: str
    moment: str
    outcome: Outcome
    reason: str = ""
    status: int = 0
    moved_to: str = ""
    content: Content | None = None


class _Failed(Exception):
    def __init__(self, outcome: Outcome, reason: str, status: int = 0) -> None:
        super().__init__(reason)
        self.outcome = outcome
        self.reason = reason
        self.status = status


@dataclass
class Visitor:
    """Visits sources with one session; a session stays in its thread."""

    session: CachedSession
    pace: Pace
    time: Time
    limits: Limits
    agent: str

    def visit(self, url: str) -> Visit:
        """Visit a source. Never raises for what a site does; raises Stopped when the run must end."""
        self.session.cookies.clear()
        moved_to = ""
        try:
            response, moved_to = self._follow(url)
            content = _content(response)
            _refuse_soft_404(url, response, content)
        except _Failed as failed:
            return Visit(url, self.time.moment(), failed.outcome, failed.reason, failed.status, moved_to)
        return Visit(url, self.time.moment(), "goed", "", response.status_code, moved_to, content)

    def _follow(self, url: str) -> tuple[requests.Response, str]:
        """The last answer of a chain of redirects, and where its permanent part leads."""
        at, moved_to, permanent = url, "", True
        for _ in range(MOST_HOPS):
            self._ask_robots(at)
            response = self._get(at)
            if response.status_code not in _REDIRECT or "Location" not in response.headers:
                _judge(response)
                return response, moved_to
            permanent = permanent and response.status_code in _PERMANENT
            at = requote_uri(urldefrag(urljoin(at, _header(response, "Location"))).url)
            if permanent:
                # Only what a record may hold is worth telling.
                moved_to = "" if _same(url, at) or refuse(at) else at
        raise _Failed("mislukt", "het adres blijft doorverwijzen", response.status_code)

    def _ask_robots(self, url: str) -> None:
        host = _host(url)
        robots = f"{urlsplit(url).scheme}://{host}/robots.txt"
        if not self.pace.allows(host, url, self.agent, lambda: self._robots(robots)):
            raise _Failed("geblokkeerd", "de site vraagt programma's om hier weg te blijven (robots.txt)")

    def _robots(self, url: str) -> str:
        try:
            response = self._once(url)
        except _Failed:
            return ""  # the visit itself will tell what is wrong
        return response.text[:500_000] if response.status_code == 200 else ""

    def _get(self, url: str) -> requests.Response:
        """Ask for a page, again after a while when the site has trouble."""
        for attempt in range(1, TRIES + 1):
            failed: _Failed | None = None
            try:
                response = self._once(url)
                if response.status_code not in _LATER:
                    return response
            except _Failed as fault:
                if fault.outcome != "mislukt":
                    raise
                failed = fault
            if attempt < TRIES:
                wait = _FIRST_WAIT * 2 ** (attempt - 1) if failed else _asked_wait(response, attempt)
                if wait > _LONGEST_WAIT:
                    raise _Failed("geblokkeerd", "de site vraagt om veel later terug te komen", response.status_code)
                self.time.sleep(wait)
        if failed:
            raise failed
        return response

    def _once(self, url: str) -> requests.Response:
        host = _host(url)
        with self.pace.turn(host), _translated(self.limits):
            return self.session.get(url, allow_redirects=False)


@contextmanager
def _translated(limits: Limits) -> Iterator[None]:
    """Turns what may go wrong on a line into a Dutch reason."""
    try:
        yield
    except Refused as error:
        raise _Failed("geweigerd", str(error)) from error
    except TooLarge as error:
        raise _Failed("te-groot", f"de pagina is groter dan {limits.size // 1_000_000} MB", 200) from error
    except (requests.Timeout, ReadTimeoutError, TooSlow) as error:
        raise _Failed("mislukt", "de site antwoordt niet op tijd") from error
    except (requests.RequestException, HTTPError, ValueError) as error:
        raise _Failed("mislukt", _line_trouble(error)) from error


def _line_trouble(error: BaseException) -> str:
    chain: list[object] = [error, *error.args]
    chain += [getattr(one, "reason", None) for one in chain]
    if any(isinstance(one, NameResolutionError) for one in chain):
        return "de naam van de site bestaat niet (meer)"
    if isinstance(error, requests.exceptions.SSLError):
        return "de beveiligde verbinding met de site klopt niet (certificaat)"
    if isinstance(error, (DecodeError, ProtocolError)):
        return "het antwoord van de site breekt af"
    if isinstance(error, requests.ConnectionError):
        return "er komt geen verbinding met de site"
    return "het antwoord van de site is niet te lezen"


def _host(url: str) -> str:
    """The host of an address that may be visited; raises when it may not."""
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http"):
        raise _Failed("geweigerd", "het adres leidt naar iets dat geen webpagina is")
    if refuse(f"https://{parts.netloc}/") or len(url) > MOST:
        raise _Failed("geweigerd", "het adres leidt naar een plek die geen gewone site is")
    return parts.netloc.lower()


def _header(response: requests.Response, name: str) -> str:
    # Python reads headers as Latin-1; servers write UTF-8.
    return response.headers[name].encode("latin-1", "replace").decode("utf-8", "replace")


def _asked_wait(response: requests.Response, attempt: int) -> float:
    """Seconds that the site asks us to wait, or our own growing wait."""
    try:
        asked: float = Retry().parse_retry_after(response.headers["Retry-After"])
    except (KeyError, HTTPError, ValueError):
        asked = _FIRST_WAIT * 2 ** (attempt - 1)
    return asked


def _judge(response: requests.Response) -> None:
    status = response.status_code
    if status in _BLOCKED or response.headers.get("cf-mitigated") == "challenge":
        raise _Failed("geblokkeerd", f"de site laat ons programma niet toe ({status})", status)
    if status in (404, 410):
        raise _Failed("mislukt", f"de pagina bestaat niet ({status})", status)
    if status >= 500 or status in _LATER:
        raise _Failed("mislukt", f"de site heeft een storing ({status})", status)
    if status not in (200, 203):
        raise _Failed("mislukt", f"de site geeft geen pagina ({status})", status)


def _content(response: requests.Response) -> Content:
    body = response.content
    digest = hashlib.sha256(body).hexdigest()
    kind = response.headers.get("Content-Type", "").lower()
    if "html" in kind or "text/plain" in kind or (not kind and b"<html" in body[:2000].lower()):
        declared = re.search(r"charset=\"?([\w.:-]{2,40})", kind)
        page = main_text(body, declared[1] if declared else "")
        if page is not None and page.text:
            return Content(page.title, page.text, digest)
    return Content("", "", digest)


def _refuse_soft_404(url: str, response: requests.Response, content: Content) -> None:
    """A page that says it is not there, or a deep address that now ends at the front page, is a dead page."""
    if _GONE_TITLE.search(content.title) or _GONE_TITLE.search(content.text.split("\n", 1)[0][:100]):
        raise _Failed("mislukt", "de pagina zegt zelf dat ze niet bestaat", response.status_code)
    end = urlsplit(str(response.url))
    if urlsplit(url).path.strip("/") and not end.path.strip("/") and not end.query:
        raise _Failed("mislukt", "het adres leidt nu naar de voorpagina", response.status_code)


def _same(one: str, other: str) -> bool:
    """Whether two addresses differ in nothing that matters to an editor: http or https, a slash at the end."""
    return one.split("://", 1)[1].rstrip("/") == other.split("://", 1)[1].rstrip("/") if "://" in other else False
