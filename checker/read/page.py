"""What every input format hands over: the words of one article, its stated metadata, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from checker.read.places import Lines, Piece
from checker.records import Comment, Reason, Unreadable
from checker.unreadable import Place, unreadable


class Broken(Exception):
    """What makes a file, or one article of it, unreadable, and at which line and column (1-based) where they are known.

    >>> Broken(Reason(key="file-without-text")).unreadable("a.md").reason
    'the file has no text'
    """

    def __init__(self, cause: Reason, place: Place | None = None) -> None:
        super().__init__(cause, place)
        self.cause = cause
        self.place = place

    def unreadable(self, path: str) -> Unreadable:
        """What is put down of the file."""
        return unreadable(path, self.cause, self.place)


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
