"""YAML front matter: the metadata between two lines of three hyphens at the top of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from checker.read.page import Broken
from checker.read.places import Mark, Piece
from checker.records import Reason

_BLOCK: Final = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_OPENED: Final = re.compile(r"---[ \t]*\r?\n[\w-]+:\s")
_SIMPLE: Final = re.compile(
    r"""(?P<key>[A-Za-z_][\w-]*):[ \t]+
    (?:"(?P<double>[^"\\\n]*)"|'(?P<single>[^'\n]*)'|(?P<bare>[^\s"'\[\]{}>|*&!%@`\#,?:~-](?:[^\n:\#]|(?<!\s)\#|:(?!\s))*?))
    [ \t\r]*\n""",
    re.VERBOSE,
)
_VALUE: Final = re.compile(r"[^:\n]*:\s*(?:[|>][^\n]*\n\s*)?[\"']?")
_ESCAPE: Final = re.compile(r"\\(?:x..|u....|U........|\r?\n\s*|.)", re.DOTALL)
_NOTHING: Final = frozenset({"null", "Null", "NULL"})


class FrontMatter(NamedTuple):
    """What the front matter says, where each key stands (line and column), and where the body begins."""

    values: dict[str, Any]
    places: dict[str, tuple[int, int]]
    title: Piece | None
    body_start: int


def front_matter(source: str) -> FrontMatter:
    """Take the front matter off a text; a text without any has no values and its body begins at once.

    Raises Broken, with line and column, when it is never closed or is not YAML of keys and values.

    >>> front_matter("---\\ntitle: A fire\\n---\\nTwo died.").values
    {'title': 'A fire'}
    """
    block = _BLOCK.match(source)
    if block is None:
        if _OPENED.match(source):
            raise Broken(Reason(key="front-matter-open"), (1, 1))
        return FrontMatter({}, {}, None, 0)
    found = _simple(source, *block.span(1)) or _yaml(source, *block.span(1))
    values, places = found
    return FrontMatter(values, places, _title(source, values, places), block.end())


def _simple(source: str, start: int, end: int) -> tuple[dict[str, Any], dict[str, tuple[int, int]]] | None:
    """Front matter of one-line values without escapes, as nearly all is: a YAML parser takes half a millisecond."""
    values: dict[str, Any] = {}
    places = {}
    for line in range(2, source.count("\n", start, end) + 2):
        found = _SIMPLE.match(source, start, end)
        if found is None or found["key"] in values:
            return None
        value = found[found.lastgroup or "key"]
        values[found["key"]] = None if value in _NOTHING and found.lastgroup == "bare" else value
        places[found["key"]] = (line, 1)
        start = found.end()
    return values, places


def _yaml(source: str, start: int, end: int) -> tuple[dict[str, Any], dict[str, tuple[int, int]]]:
    from checker.yaml_tree import NotYaml, tree

    try:
        values, places = tree("\n" + source[start:end])
    except NotYaml as error:
        raise Broken(error.cause, (error.line, error.column)) from error
    if not isinstance(values, dict):
        raise Broken(Reason(key="front-matter-not-keys"), (2, 1))
    return values, {key: (place[0], place[1]) for key, place in ((k, places[f"/{k}"]) for k in values)}


def _title(source: str, values: dict[str, Any], places: dict[str, tuple[int, int]]) -> Piece | None:
    title = values.get("title")
    if title is None or not str(title).strip():
        return None
    start = 0
    for _ in range(places["title"][0] - 1):
        start = source.index("\n", start) + 1
    found = _VALUE.match(source, start + places["title"][1] - 1)
    at = found.end() if found else start
    return Piece(str(title), tuple(_marks(source, at, str(title))))


def _marks(source: str, at: int, value: str) -> Iterator[Mark]:
    """Where each character of a YAML scalar stands: escapes, doubled quotes and folded lines leave gaps."""
    escaped = source[at - 1] == '"'
    expected = -1
    for offset, char in enumerate(value):
        found = _ESCAPE.match(source, at) if escaped else None
        if found is None:
            at = max(at, source.find(char, at, at + 200))
        if at != expected:
            yield offset, at
        expected = at + 1
        at = found.end() if found else at + 1
