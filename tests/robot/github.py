"""A GitHub of our own on loopback: the calls that the robots make, with everything that it was asked kept."""

from __future__ import annotations

import base64
import io
import json
import re
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

REPO = "voorbeeld/routewijzer"
ROBOT = "github-actions[bot]"
TOKEN = "geheim-van-de-workflow"


def packed(name: str, content: bytes) -> bytes:
    """A zip with one file."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, content)
    return raw.getvalue()


class GitHub:
    """What GitHub knows; a test fills it and looks at it afterwards."""

    def __init__(self) -> None:
        self.artifacts: list[tuple[str, bytes]] = []
        self.comments: list[dict[str, Any]] = []
        self.pulls: list[dict[str, Any]] = []
        self.refs: dict[str, str] = {"heads/main": "0" * 40}
        self.files: dict[tuple[str, str], str] = {}
        self.dispatched: list[dict[str, Any]] = []
        self.seen: list[tuple[str, str, str]] = []  # method, path, Authorization
        self.url = ""
        self.storage = ""

    def add_pull(self, number: int, sha: str, head: str = "iemand:tak") -> None:
        base = {"repo": {"full_name": REPO}}
        self.pulls.append({"number": number, "head": {"sha": sha, "label": head}, "base": base, "state": "open"})

    def add_comment(self, body: str, login: str, number: int = 7) -> None:
        self.comments.append({"id": len(self.comments) + 1, "issue": number, "body": body, "user": {"login": login}})

    def environment(self, **more: str) -> dict[str, str]:
        return {"GITHUB_REPOSITORY": REPO, "GITHUB_TOKEN": TOKEN, "GITHUB_API_URL": self.url, **more}

    def answer(self, method: str, path: str, query: dict[str, list[str]], data: Any) -> tuple[int, Any]:
        for pattern, name in ROUTES:
            if (found := re.fullmatch(pattern, f"{method} {path}")) is not None:
                return getattr(self, name)(*found.groups(), query=query, data=data)
        return 404, {"message": "Not Found"}

    def list_artifacts(self, _run: str, query: Any, data: Any) -> tuple[int, Any]:
        rows = [
            {"id": number, "name": name, "expired": False, "size_in_bytes": len(raw)}
            for number, (name, raw) in enumerate(self.artifacts)
            if name == query["name"][0]
        ]
        return 200, {"artifacts": rows}

    def list_comments(self, number: str, query: Any, data: Any) -> tuple[int, Any]:
        mine = [one for one in self.comments if one["issue"] == int(number)]
        start = (int(query["page"][0]) - 1) * 100
        return 200, mine[start : start + 100]

    def post_comment(self, number: str, query: Any, data: Any) -> tuple[int, Any]:
        self.add_comment(data["body"], ROBOT, int(number))
        return 201, self.comments[-1]

    def patch_comment(self, number: str, query: Any, data: Any) -> tuple[int, Any]:
        one = next(one for one in self.comments if one["id"] == int(number))
        one["body"] = data["body"]
        return 200, one

    def list_pulls(self, query: Any, data: Any) -> tuple[int, Any]:
        return 200, [one for one in self.pulls if one["head"]["label"] == query["head"][0]]

    def post_pull(self, query: Any, data: Any) -> tuple[int, Any]:
        self.add_pull(40 + len(self.pulls), "f" * 40, f"voorbeeld:{data['head']}")
        self.pulls[-1] |= {"title": data["title"], "body": data["body"]}
        return 201, self.pulls[-1]

    def get_ref(self, name: str, query: Any, data: Any) -> tuple[int, Any]:
        return (200, {"object": {"sha": self.refs[name]}}) if name in self.refs else (404, {})

    def post_ref(self, query: Any, data: Any) -> tuple[int, Any]:
        name = data["ref"].removeprefix("refs/")
        if name in self.refs:
            return 422, {"message": "Reference already exists"}
        self.refs[name] = data["sha"]
        return 201, {}

    def patch_ref(self, name: str, query: Any, data: Any) -> tuple[int, Any]:
        self.refs[name] = data["sha"]
        self.files = {key: text for key, text in self.files.items() if f"heads/{key[0]}" != name}
        return 200, {}

    def get_content(self, path: str, query: Any, data: Any) -> tuple[int, Any]:
        key = query["ref"][0], path
        known = self.files.get(key, self.files.get(("main", path)))
        return (200, {"sha": "abc"}) if known is not None else (404, {})

    def put_content(self, path: str, query: Any, data: Any) -> tuple[int, Any]:
        self.files[(data["branch"], path)] = base64.b64decode(data["content"]).decode()
        return 201, {}

    def dispatch(self, workflow: str, query: Any, data: Any) -> tuple[int, Any]:
        self.dispatched.append({"workflow": workflow, **data})
        return 204, None


ROUTES = (
    (r"GET actions/runs/(\d+)/artifacts", "list_artifacts"),
    (r"GET issues/(\d+)/comments", "list_comments"),
    (r"POST issues/(\d+)/comments", "post_comment"),
    (r"PATCH issues/comments/(\d+)", "patch_comment"),
    (r"GET pulls", "list_pulls"),
    (r"POST pulls", "post_pull"),
    (r"GET git/ref/(.+)", "get_ref"),
    (r"POST git/refs", "post_ref"),
    (r"PATCH git/refs/(.+)", "patch_ref"),
    (r"GET contents/(.+)", "get_content"),
    (r"PUT contents/(.+)", "put_content"),
    (r"POST actions/workflows/([^/]+)/dispatches", "dispatch"),
)


def _handler(hub: GitHub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            address = urlsplit(self.path)
            hub.seen.append((self.command, self.path, self.headers.get("Authorization", "")))
            if stored := re.fullmatch(r"/opslag/(\d+)", address.path):
                return self._send(200, hub.artifacts[int(stored[1])][1])
            path = address.path.removeprefix(f"/repos/{REPO}/")
            if zipped := re.fullmatch(r"actions/artifacts/(\d+)/zip", path):
                self.send_response(302)
                self.send_header("Location", f"{hub.storage}/opslag/{zipped[1]}")
                self.end_headers()
                return None
            length = int(self.headers.get("Content-Length") or 0)
            data = json.loads(self.rfile.read(length)) if length else None
            status, answer = hub.answer(self.command, path, parse_qs(address.query), data)
            return self._send(status, b"" if answer is None else json.dumps(answer).encode())

        do_GET = do_POST = do_PATCH = do_PUT = _serve  # noqa: N815

        def _send(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            """Nothing on the screen."""

    return Handler


@contextmanager
def running() -> Iterator[GitHub]:
    """The server while a test runs; the storage of artifacts answers under another name of the same machine."""
    hub = GitHub()
    # Not HTTPServer: that asks the network for the name of this machine.
    with ThreadingTCPServer(("127.0.0.1", 0), _handler(hub)) as server:
        port = server.server_address[1]
        hub.url, hub.storage = f"http://127.0.0.1:{port}", f"http://localhost:{port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield hub
        server.shutdown()
        thread.join()
