"""What is wrong with the user's input, said where it is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One mistake in one place.

    Line and column are 1-based; 0 means that the place inside the file is not known.

    >>> str(Problem("rules/x.yaml", 5, 14, "tolerence: not a known key (did you mean tolerance?)"))
    'rules/x.yaml:5:14: tolerence: not a known key (did you mean tolerance?)'
    """

    path: str
    line: int
    column: int
    message: str

    @classmethod
    def at(cls, path: object, place: Sequence[int], message: str) -> Problem:
        """A mistake at a place given as line and column."""
        line, column = place
        return cls(str(path), line, column, message)

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.message}"


class InputError(Exception):
    """All the mistakes found in what the user gave; the command line prints them and leaves with 2."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Name the nearest known word, as a hint to append to a message.

    >>> did_you_mean("tolerence", ["tolerance", "level"])
    ' (did you mean tolerance?)'
    """
    best = nearest(word, known)
    return f" (did you mean {best}?)" if best else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like another, None when none is like it.

    >>> nearest("tolerence", ["tolerance", "level"])
    'tolerance'
    """
    from rapidfuzz import process

    best = process.extractOne(word, sorted(known), score_cutoff=60)
    return best[0] if best else None
