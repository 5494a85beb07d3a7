"""A half behind the unit that it is of: two years and a half, an hour and half the hour."""

from __future__ import annotations

from decimal import Decimal

from checker.extract.cardinals import joins
from checker.extract.context import Context
from checker.extract.fractions import simple_fraction


def with_half(at: Context, index: int, value: Decimal, unit: str) -> tuple[Decimal, int]:
    """A number of units with the half that follows, and past the unit said again: two years and half the year."""
    skip = joins(at.tokens, index, at.tongue)
    if skip < 0 or index + skip >= len(at.tokens):
        return value, index
    part = simple_fraction(at.tokens, index + skip, at.tongue, article=not at.tongue.attaches)
    if part is None or part.unit > 1 or at.has(index + skip, at.tongue.numbers):
        return value, index
    again = at.tongue.units.at(at.tokens, part.end)
    return value + part.value, again.end if again and again.meaning.name == unit else part.end
