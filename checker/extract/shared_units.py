"""Units that two figures share and only one of them says: 10 and 20 percent, measuring 7.6 and 7.4, aged 4 and 6."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from checker.extract.apart import and_between, before_first, between, linked
from checker.extract.context import Context
from checker.extract.spot import Spot

_OLDEST: Final = 110


def with_unit_of_next(at: Context, first: Spot, second: Spot) -> Spot:
    """The first number in the unit that only the second says: 7.6 and 7.5 magnitude, 10 and 20 percent."""
    shares = first.kind is None and second.kind in ("percent", "measure") and second.first < 0
    if not shares or first.shape != "number" or not and_between(at, first, second):
        return first
    return replace(first, unit=second.unit, kind=second.kind)


def is_second_magnitude(at: Context, first: Spot, second: Spot) -> bool:
    """Whether a bare decimal is the magnitude of the other of two quakes: measuring 7.6 and 7.4."""
    bare = second.kind is None and second.shape == "number" and "." in at.form(second.start)
    return bare and first.unit == "magnitude" and second.first < 0 and and_between(at, first, second)


def is_second_age(at: Context, first: Spot, second: Spot) -> bool:
    """Whether a bare number is the age of another one in a list: aged 4, 6 and 8."""
    bare = second.kind is None and second.shape == "number" and second.first < 0 and second.best <= _OLDEST
    listed = between(at, first, second) == [","] or and_between(at, first, second)
    return first.kind == "age" and bare and listed and _ends_phrase(at, second.end)


def is_younger(at: Context, first: Spot, second: Spot) -> bool:
    """Whether a duration is the lower one of two ages in units of their own: between 3 months and 16 years old."""
    if first.kind != "duration" or second.kind != "age" or first.unit == second.unit:
        return False
    said = at.tongue.between.before(at.tokens, first.whole[0]) is not None
    both = said and linked(at, first, second, at.tongue.both)
    return both or (
        before_first(at, first, at.tongue.range_from) >= 0 and linked(at, first, second, at.tongue.range_to)
    )


def _ends_phrase(at: Context, index: int) -> bool:
    """Whether a phrase ends before a token, so that a number before it counts nothing."""
    form = at.form(index)
    return not form.isalnum() or form in at.tongue.and_words or form in at.tongue.noun_breaks
