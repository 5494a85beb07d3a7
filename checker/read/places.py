"""The way from a text back to the lines and columns of the file it was taken from."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

Break = tuple[int, int, int]
Mark = tuple[int, int]


class Piece(NamedTuple):
    """Words as the author meant them and where they stand in the source.

    Each mark is an offset in the text and its offset in the source: from there on the characters stand side by side in
    both. An escape ends with a new mark; a plain pair of numbers, for a text can consist of escapes alone.
    """

    text: str
    marks: tuple[Mark, ...]


class Lines:
    """The lines of a source text; ``first`` is the number of its first line in the file."""

    def __init__(self, source: str, first: int = 1) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self._first = first

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column (1-based, code points) of an offset in the source.

        >>> Lines("ab\\ncd").place(4)
        (2, 2)
        """
        index = bisect_right(self._starts, offset) - 1
        return self._first + index, offset - self._starts[index] + 1

    def starts_within(self, start: int, end: int) -> Sequence[int]:
        """Where lines begin after ``start`` and before ``end``."""
        return self._starts[bisect_right(self._starts, start) : bisect_left(self._starts, end)]


def breaks(lines: Lines, placed: Iterable[tuple[int, Piece]]) -> tuple[Break, ...]:
    """The breaks of an article's text, made of pieces that each start at an offset of the text.

    >>> breaks(Lines("ab\\ncd"), [(0, Piece("ab\\ncd", ((0, 0),)))])
    ((0, 1, 1), (3, 2, 1))
    """
    return tuple(found for at, piece in placed for found in _breaks(lines, at, piece))


def _breaks(lines: Lines, at: int, piece: Piece) -> Iterable[Break]:
    (_, source), (last, last_source) = piece.marks[0], piece.marks[-1]
    if lines.starts_within(source, last_source + len(piece.text) - last):
        return _over_lines(lines, at, piece)
    line, column = lines.place(source)
    return [(at + offset, line, column + here - source) for offset, here in piece.marks]


def _over_lines(lines: Lines, at: int, piece: Piece) -> Iterator[Break]:
    ends = [offset for offset, _ in piece.marks[1:]] + [len(piece.text)]
    for (offset, source), end in zip(piece.marks, ends, strict=True):
        yield (at + offset, *lines.place(source))
        for start in lines.starts_within(source, source + end - offset):
            yield (at + offset + start - source, *lines.place(start))
