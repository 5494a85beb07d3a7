"""JSON text read with the way back: where each value of an object is written, character by character for strings."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator
from typing import Any, Final, NamedTuple

from checker.read.places import Piece
from checker.records import Reason

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_ESCAPES: Final = re.compile(
    r"\\(?:(?P<letters>u(?:[^dD]...|[dD][0-7]..)(?:\\u(?:[^dD]...|[dD][0-7]..))*)|u....\\u....|.)"
)
_LETTER: Final = 6
_DECODER: Final = json.JSONDecoder()
# How the complaints of the standard library begin.
_COMPLAINTS: Final = (
    ("Expecting value", "json-value"),
    ("Expecting property name", "json-key"),
    ("Expecting ':'", "json-colon"),
    ("Expecting ','", "json-comma"),
    ("Illegal trailing comma", "json-more"),
    ("Invalid control character", "json-control"),
    ("Unterminated string", "json-quote-open"),
    ("Invalid \\", "json-escape"),
)


class NotJson(Exception):
    """What makes a text no JSON, at a code point of it."""

    def __init__(self, cause: Reason, at: int) -> None:
        super().__init__(cause, at)
        self.cause = cause
        self.at = at


class Value(NamedTuple):
    """A JSON value and the code points of the source that write it."""

    value: Any
    start: int
    end: int


def items(source: str) -> Iterator[Value]:
    """The items of a JSON list one by one, objects as mappings of ``Value``; a text that is no list is one item.

    Raises NotJson where the text is not JSON.

    >>> [item.start for item in items('[{"a": 1}, 2]')]
    [1, 11]
    """
    start = _skip(source, 0)
    if source[start : start + 1] == "[":
        end = yield from _list(source, start)
    else:
        only = _value(source, start)
        yield only
        end = only.end
    if _skip(source, end) != len(source):
        raise NotJson(Reason(key="json-end"), _skip(source, end))


def piece(source: str, string: Value) -> Piece:
    """A string value with the place of each of its characters.

    >>> piece('"a\\\\nb"', Value("a\\nb", 0, 6)).marks
    ((0, 1), (2, 4))
    """
    offset, at = 0, string.start + 1
    marks = [(offset, at)]
    for escapes in _ESCAPES.finditer(source, at, string.end - 1):
        start, end = escapes.span()
        width = _LETTER if escapes["letters"] else end - start
        offset += start - at
        ends = range(start + width, end + 1, width)
        marks += zip(range(offset + 1, offset + 1 + len(ends)), ends, strict=True)
        offset, at = marks[-1]
    return Piece(string.value, tuple(marks))


def _list(source: str, start: int) -> Generator[Value, None, int]:
    at = _skip(source, start + 1)
    while source[at : at + 1] != "]":
        item = _value(source, at)
        yield item
        at = _after(source, item.end, "]")
    return at + 1


def _value(source: str, start: int) -> Value:
    if source[start : start + 1] == "{":
        return _object(source, start)
    return Value(*_decode(source, start))


def _object(source: str, start: int) -> Value:
    members: dict[str, Value] = {}
    at = _skip(source, start + 1)
    while source[at : at + 1] != "}":
        if source[at : at + 1] != '"':
            raise NotJson(Reason(key="json-key"), at)
        key, _, end = _decode(source, at)
        if key in members:
            raise NotJson(Reason(key="json-key-twice", fields={"key": key}), at)
        at = _skip(source, end)
        if source[at : at + 1] != ":":
            raise NotJson(Reason(key="json-colon"), at)
        members[key] = Value(*_decode(source, _skip(source, at + 1)))
        at = _after(source, members[key].end, "}")
    return Value(members, start, at + 1)


def _decode(source: str, start: int) -> tuple[Any, int, int]:
    try:
        value, end = _DECODER.raw_decode(source, start)
    except json.JSONDecodeError as error:
        raise NotJson(_complaint(error.msg), error.pos) from error
    except RecursionError as error:
        raise NotJson(Reason(key="json-deep"), start) from error
    return value, start, end


def _complaint(said: str) -> Reason:
    known = next((key for begins, key in _COMPLAINTS if said.startswith(begins)), None)
    return Reason(key=known) if known else Reason(key="json-wrong", fields={"said": said})


def _after(source: str, at: int, closing: str) -> int:
    """Where the next member begins, or the closing bracket."""
    at = _skip(source, at)
    if source[at : at + 1] == closing:
        return at
    if source[at : at + 1] != ",":
        raise NotJson(Reason(key="json-comma"), at)
    following = _skip(source, at + 1)
    if source[following : following + 1] == closing:
        raise NotJson(Reason(key="json-more"), following)
    return following


def _skip(source: str, at: int) -> int:
    found = _SPACE.match(source, at)
    return found.end() if found else at
