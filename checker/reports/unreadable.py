"""Why a file could not be read, as a message with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.problem import Problem

if TYPE_CHECKING:
    from checker.records import Unreadable


def problem_of(found: Unreadable) -> Problem:
    """Why a file could not be read, as a message.

    >>> from checker.records import Unreadable
    >>> str(problem_of(Unreadable(path="a.md", reason="3:12: not a date")))
    'a.md:3:12: not a date'
    """
    place, _, message = found.reason.partition(": ")
    line, _, column = place.partition(":")
    if line.isdecimal() and column.isdecimal():
        return Problem(found.path, int(line), int(column), message)
    return Problem(found.path, 0, 0, found.reason)
