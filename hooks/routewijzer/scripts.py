"""The browser's modules as files to publish: each with all that it imports in one file, without comments.

A visitor then waits for one script instead of thirty; the sources stay ordinary modules that Node and the
browser can load as they are. Every module becomes a function that is called once, in the order of the
imports. Only these forms occur: `import {a, b as c} from "./x.mjs"`, `export function`, `export const`,
`export {a} from "./x.mjs"`, and `import("./x.mjs")` for what is fetched later, which becomes a file of its
own; any other is an error, not something to guess about.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import partial
from posixpath import dirname, join, normpath, relpath

import rjsmin

_IMPORT = re.compile(r'^import \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
_PASS_ON = re.compile(r'^export \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async function|function\*?|const) (\w+))", re.MULTILINE)
_LATER = re.compile(r'\bimport\("(\.[^"]+)"\)')
_OTHER = re.compile(r'^(?:import|export)\b.*|\bimport\((?!"\.).*', re.MULTILINE)
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
    todo = [path for path, source in plain.items() if not re.search(r"^export\b", source, re.MULTILINE)]
    found: dict[str, bytes] = {}
    while todo:
        path = todo.pop()
        if path not in found and path not in ready:
            found[path] = _small("".join(_joined(path, plain)))
            needed = _in_order(path, plain, [])
            todo += [_resolved(one, later) for one in needed for later in _LATER.findall(plain[one])]
    return found


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


def _joined(entry: str, modules: Mapping[str, str]) -> Iterator[str]:
    names: dict[str, str] = {}
    for path in _in_order(entry, modules, []):
        if path not in names:
            names[path] = f"m{len(names)}"
            body, exports = _body(path, modules[path], names)
            body = _LATER.sub(partial(_later, entry, path), body)
            if path != entry:
                yield f"const {names[path]}=(()=>{{{body}\nreturn {{{','.join(exports)}}}}})();\n"
            else:
                passed = [
                    f"export const {new}={old};" for new, _, old in (one.partition(":") for one in exports) if old
                ]
                own = ",".join(one for one in exports if ":" not in one)
                yield "\n".join([body, *passed, *([f"export {{{own}}};"] if own else [])])


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


def _later(entry: str, path: str, match: re.Match[str]) -> str:
    """What `path` fetches later, seen from the file that it is now a part of."""
    found = relpath(_resolved(path, match[1]), dirname(entry) or ".")
    return f'import("{found if found.startswith(".") else f"./{found}"}")'


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
