"""Files that could not be read: how they are put down, and how they are told."""

from __future__ import annotations

from checker.problem import Problem
from checker.records import Reason, Unreadable
from checker.sentences import sentence

Place = tuple[int, int]


def unreadable(path: str, cause: Reason, place: Place | None = None) -> Unreadable:
    """What is put down of a file; ``place`` is line and column (1-based) where they are known.

    >>> unreadable("a.md", Reason(key="front-matter-open"), (1, 1)).reason
    '1:1: the front matter opened here is never closed by a line of ---'
    """
    line, column = place or (None, None)
    said = sentence(cause, "en")
    reason = f"{line}:{column}: {said}" if place else said
    return Unreadable(path=path, reason=reason, line=line, column=column, cause=cause)


def problem_of(found: Unreadable, language: str = "en") -> Problem:
    """Why a file could not be read, as a message.

    >>> str(problem_of(unreadable("a.md", Reason(key="file-without-text"))))
    'a.md: the file has no text'
    """
    return Problem(found.path, found.line or 0, found.column or 0, sentence(found.cause, language))
