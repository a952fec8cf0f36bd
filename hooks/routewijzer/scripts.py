"""The browser's modules as files to publish: each with all that it imports in one file, without comments.

A visitor then waits for one script instead of thirty; the sources stay ordinary modules that Node and the
browser can load as they are. Every module becomes a function that is called once, in the order of the
imports. Only these forms occur: `import {a, b as c} from "./x.mjs"`, `export function`, `export const`,
`export {a} from "./x.mjs"`, and `import("./x.mjs")` for what is fetched later, which becomes a file of its
own; any other is an error, not something to guess about.

What only one file fetches later takes the modules that this file already has from there: they are sent once,
and what they remember is the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from posixpath import dirname, join, normpath, relpath

import rjsmin

_IMPORT = re.compile(r'^import \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
_PASS_ON = re.compile(r'^export \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async function|function\*?|const) (\w+))", re.MULTILINE)
_LATER = re.compile(r'\bimport\("(\.[^"]+)"\)')
_WAITS = re.compile(r"^(?!async )\S.*\bawait\b.*", re.MULTILINE)
_OTHER = re.compile(r'^(?:import\b(?!\("\.)|export\b).*|\bimport\((?!"\.).*', re.MULTILINE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_IN_TEXT = re.compile(r"\\.|`|\$\{", re.DOTALL)
_IN_CODE = re.compile(
    r"""//[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
    r"|(?<=[(,=:\[!&|?{};])\s*/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/|[`{}]"
)


def published(modules: Mapping[str, str], ready: Collection[str] = ()) -> dict[str, bytes]:
    """{path: script} of every module that pages load: those that export nothing, and what they fetch later.

    `modules` holds the sources by path; `ready` are paths that others make and pages fetch later. Raises
    ValueError for a module in another form, for a circle, and for a template literal inside another one.
    """
    plain = {path: _COMMENT.sub("", source) for path, source in modules.items()}
    for path, source in plain.items():
        if inner := _nested(source):
            # The minifier takes the inner text for code, and eats its spaces.
            raise ValueError(f"{path}: een sjabloontekst in een sjabloontekst kan niet kleiner worden gemaakt: {inner}")
    files = [path for path, source in plain.items() if not re.search(r"^export\b", source, re.MULTILINE)]
    orders: dict[str, list[str]] = {}
    fetchers: dict[str, set[str]] = {}
    for file in files:  # grows while it is walked
        orders[file] = list(dict.fromkeys(_in_order(file, plain, [])))
        for path in orders[file]:
            for later in (_resolved(path, name) for name in _LATER.findall(plain[path])):
                if later not in ready:
                    fetchers.setdefault(later, set()).add(file)
                    files += [later] if later not in files else []
    hosts = {file: min(found) for file, found in fetchers.items() if len(found) == 1}
    parts = {file: _parts(file, orders, hosts) for file in files}
    return {file: _small("".join(_joined(file, plain, parts))) for file in files}


def _parts(file: str, orders: Mapping[str, Sequence[str]], hosts: Mapping[str, str]) -> dict[str, str]:
    """{module: file that holds it} for every module that `file` needs, in order."""
    held = _parts(hosts[file], orders, hosts) if file in hosts else {}
    return {path: held.get(path, file) for path in orders[file]} | {file: file}


def _nested(source: str) -> str:
    """What follows the first backtick in an expression inside a template literal; "" when there is none."""
    # What is open: "`" for a template literal, "{" for a block or for an expression inside a literal.
    still: list[str] = []
    at = 0
    while match := (_IN_TEXT if still[-1:] == ["`"] else _IN_CODE).search(source, at):
        at, mark = match.end(), match[0]
        if still[-1:] == ["`"]:
            if mark == "`":
                still.pop()
            elif mark == "${":
                still.append("{")
        elif "`" in mark and "`" in still:
            return source[match.start() :].partition("\n")[0]
        elif mark in ("`", "{"):
            still.append(mark)
        elif mark == "}" and still:
            still.pop()
    return ""


def _small(source: str) -> bytes:
    found = rjsmin.jsmin(source)
    return (found if isinstance(found, bytes) else found.encode()) + b"\n"


def _joined(entry: str, modules: Mapping[str, str], parts: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    names = {path: f"m{number}" for number, path in enumerate(dict.fromkeys(chain(*parts.values())))}
    lent = {path for file, held in parts.items() if file != entry for path in held if held[path] == entry}
    if lent and (waits := _WAITS.search(modules[entry])):
        # The later file would wait for this one to end, and this one for the later file.
        raise ValueError(
            f"{entry}: wat later komt gebruikt dit bestand, dus dit mag bovenaan nergens op wachten: {waits[0]}"
        )
    for host in dict.fromkeys(held for held in parts[entry].values() if held != entry):
        taken = ",".join(names[path] for path, held in parts[entry].items() if held == host)
        yield f'import{{{taken}}}from"{_seen(host, entry)}";\n'
    for path in (path for path, held in parts[entry].items() if held == entry and path != entry):
        body, exports = _body(path, modules[path], names)
        yield f"const {names[path]}=(()=>{{{_moved(body, path, entry)}\nreturn {{{','.join(exports)}}}}})();\n"
    body, exports = _body(entry, modules[entry], names)
    passed = [f"export const {new}={old};" for new, _, old in (one.partition(":") for one in exports) if old]
    own = [one for one in exports if ":" not in one]
    own += [names[path] for path in parts[entry] if path in lent]
    yield "\n".join([_moved(body, entry, entry), *passed, *([f"export {{{','.join(own)}}};"] if own else [])])


def _in_order(path: str, modules: Mapping[str, str], way: list[str]) -> Iterator[str]:
    """Paths of the modules that `path` needs, those that are needed first, and itself at the end."""
    if path in way:
        raise ValueError(f"modules importeren elkaar in een kring: {' → '.join([*way, path])}")
    if path not in modules:
        raise ValueError(f"{way[-1]} importeert '{path}', maar die module bestaat niet")
    for _, source in (*_IMPORT.findall(modules[path]), *_PASS_ON.findall(modules[path])):
        yield from _in_order(_resolved(path, source), modules, [*way, path])
    yield path


def _resolved(path: str, source: str) -> str:
    return normpath(join(dirname(path), source))


def _moved(body: str, path: str, entry: str) -> str:
    """Code of the module `path` with what it fetches later as seen from the file that it is now a part of."""
    return _LATER.sub(lambda match: f'import("{_seen(_resolved(path, match[1]), entry)}")', body)


def _seen(path: str, entry: str) -> str:
    found = relpath(path, dirname(entry) or ".")
    return found if found.startswith(".") else f"./{found}"


def _body(path: str, source: str, names: Mapping[str, str]) -> tuple[str, list[str]]:
    """The code of a module without its imports and exports, and what it exports."""
    exports = [match[1] for match in _EXPORT.finditer(source)]
    for words, other in _PASS_ON.findall(source):
        exports += [f"{new}:{names[_resolved(path, other)]}.{old}" for old, new in _pairs(words)]

    def taken(match: re.Match[str]) -> str:
        words = ",".join(old if old == new else f"{old}:{new}" for old, new in _pairs(match[1]))
        return f"const {{{words}}}={names[_resolved(path, match[2])]};\n"

    body = _EXPORT.sub("", _PASS_ON.sub("", _IMPORT.sub(taken, source)))
    if other := _OTHER.search(body):
        raise ValueError(f"{path}: deze vorm kan niet worden samengevoegd: {other[0]}")
    return body, exports


def _pairs(words: str) -> Iterator[tuple[str, str]]:
    """("a", "b") for `a as b`, and ("a", "a") for `a`."""
    for word in filter(None, (part.strip() for part in words.split(","))):
        old, _, new = word.partition(" as ")
        yield old.strip(), new.strip() or old.strip()
