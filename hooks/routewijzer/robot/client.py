"""The few calls to GitHub that the workflows need. Only Python itself; every answer has a size limit."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

MOST_ZIP = 2_000_000
_MOST_ANSWER = 20_000_000
_PAGES = 20
_REPO = re.compile(r"[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")
ROBOT = "github-actions[bot]"


class Refused(ValueError):
    """GitHub said no; `status` is the HTTP status."""

    def __init__(self, status: int, what: str) -> None:
        self.status = status
        super().__init__(f"GitHub antwoordt {status} op {what}")


class Client:
    """Calls about one repository, with the token and the address that the workflow was given."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.repo = environment["GITHUB_REPOSITORY"]
        if not _REPO.fullmatch(self.repo):
            raise ValueError(f"{self.repo!r} is geen naam van een repository")
        self._token = environment["GITHUB_TOKEN"]
        self._api = environment.get("GITHUB_API_URL", "https://api.github.com").rstrip("/")

    def call(self, method: str, path: str, data: Any = None) -> Any:
        """The answer (JSON) to a call on `/repos/<this one>/<path>`. Raises Refused."""
        raw = self._raw(method, path, data, _MOST_ANSWER)
        return json.loads(raw) if raw else None

    def _raw(self, method: str, path: str, data: Any, most: int) -> bytes:
        address = f"{self._api}/repos/{self.repo}/{path}"
        body = None if data is None else json.dumps(data).encode()
        request = Request(address, data=body, method=method)  # noqa: S310 - the address of the API is given
        # Not sent along when GitHub points to its storage, which is another host.
        request.add_unredirected_header("Authorization", f"Bearer {self._token}")
        request.add_header("Accept", "application/vnd.github+json")
        request.add_header("Content-Type", "application/json")
        request.add_header("User-Agent", "routewijzer")
        request.add_header("X-GitHub-Api-Version", "2022-11-28")
        try:
            with urlopen(request, timeout=30) as answer:  # noqa: S310
                raw: bytes = answer.read(most + 1)
        except HTTPError as error:
            error.close()
            raise Refused(error.code, f"{method} {path}") from None
        if len(raw) > most:
            raise ValueError(f"het antwoord op {method} {path} is groter dan {most} bytes")
        return raw

    def every(self, path: str) -> Iterator[Any]:
        """Every item of a list, page by page; never more than twenty pages of a hundred."""
        for page in range(1, _PAGES + 1):
            found = self.call("GET", f"{path}{'&' if '?' in path else '?'}per_page=100&page={page}")
            yield from found
            if len(found) < 100:
                return

    def artifact(self, run: int, name: str, file: str) -> bytes | None:
        """The one file in the artifact `name` of a run; None when there is no such artifact.

        Raises ValueError when it is too large or holds anything else.
        """
        listed = self.call("GET", f"actions/runs/{run}/artifacts?name={quote(name)}&per_page=100")["artifacts"]
        found = [one for one in listed if one["name"] == name and not one["expired"]]
        if not found:
            return None
        if len(found) > 1 or found[0]["size_in_bytes"] > MOST_ZIP:
            raise ValueError(f"het artefact {name} is te groot of bestaat meer dan één keer")
        raw = self._raw("GET", f"actions/artifacts/{int(found[0]['id'])}/zip", None, MOST_ZIP)
        return only_file(raw, file)

    def say(self, number: int, mark: str, body: str) -> None:
        """One comment of this robot that begins with `mark`: made the first time, later replaced."""
        for one in self.every(f"issues/{number}/comments"):
            if one["body"].startswith(mark) and one["user"]["login"] == ROBOT:
                if one["body"] != body:
                    self.call("PATCH", f"issues/comments/{int(one['id'])}", {"body": body})
                return
        self.call("POST", f"issues/{number}/comments", {"body": body})


def only_file(raw: bytes, file: str, most: int = MOST_ZIP) -> bytes:
    """The content of a zip that holds `file` and nothing else, unpacked in memory only. Raises ValueError."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            names = packed.namelist()
            if names != [file]:
                raise ValueError(f"het artefact bevat niet alleen {file}: {names[:5]!r}")
            with packed.open(file) as content:
                found = content.read(most + 1)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise ValueError(f"het artefact is geen goede zip: {error}") from None
    if len(found) > most:
        raise ValueError(f"{file} is groter dan {most} bytes")
    return found
