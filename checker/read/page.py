"""What every input format hands over: the words of one article, its stated metadata, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from checker.read.places import Lines, Piece
from checker.records import Comment, Unreadable


class Broken(Exception):
    """What makes a file unreadable; line and column are 1-based, 0 when not known.

    >>> str(Broken("not a date", 3, 12))
    '3:12: not a date'
    """

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(f"{line}:{column}: {message}" if line else message)


@dataclass(frozen=True)
class Page:
    """One article as an input format found it.

    ``published`` is an ISO 8601 date or date-time. ``number`` counts the articles of a file that can hold several.
    """

    path: str
    lines: Lines
    body: Piece
    title: Piece | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    number: int | None = None
    comments: tuple[Comment, ...] = ()


class Format(Protocol):
    """A module ``from_<format>.py``: the suffixes that it reads, and how."""

    SUFFIXES: tuple[str, ...]

    def read_file(self, stream: BinaryIO, path: str) -> Iterator[Page | Unreadable]:
        """The articles of one open file; raises Broken when the whole file cannot be read."""
