"""Articles as JSON objects: their text stands under ``text``, ``body`` or ``content``."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from checker.read.json_source import Value, piece
from checker.read.page import Broken, Page
from checker.read.places import Lines, Piece
from checker.read.stated import stated
from checker.records import Reason

_HALF_PAIR: Final = re.compile("[\ud800-\udfff]")
_TEXT_KEYS: Final = ("text", "body", "content")


def article(source: str, item: Value, lines: Lines, path: str, number: int | None) -> Page:
    """The page of one JSON object; other keys than those of an article pass.

    Raises Broken, with line and column, when it holds no text or a value of the wrong sort.
    """
    if not isinstance(item.value, dict):
        found = source[item.start : item.end][:40]
        raise Broken(Reason(key="article-not-object", fields={"found": found}), lines.place(item.start))
    members: dict[str, Value] = item.value
    place = _place(members, lines)
    title = members.get("title")
    return Page(
        path=path,
        lines=lines,
        body=_body(source, item, lines),
        title=_words(source, title, lines) if title and isinstance(title.value, str) and title.value.strip() else None,
        number=number,
        **stated({key: member.value for key, member in members.items()}, place),
    )


def _place(members: dict[str, Value], lines: Lines) -> Callable[[str], tuple[int, int]]:
    return lambda key: lines.place(members[key].start)


def _body(source: str, item: Value, lines: Lines) -> Piece:
    found = next((item.value[key] for key in _TEXT_KEYS if key in item.value), None)
    if found is None:
        raise Broken(Reason(key="article-without-text"), lines.place(item.start))
    if not isinstance(found.value, str) or not found.value.strip():
        raise Broken(Reason(key="text-not-words"), lines.place(found.start))
    return _words(source, found, lines)


def _words(source: str, string: Value, lines: Lines) -> Piece:
    """A string with the way back to the source; half of an escaped surrogate pair is no character."""
    half = _HALF_PAIR.search(string.value)
    if half:
        cause = Reason(key="half-pair", fields={"code": f"\\u{ord(half[0]):04x}"})
        raise Broken(cause, lines.place(string.start))
    return piece(source, string)
