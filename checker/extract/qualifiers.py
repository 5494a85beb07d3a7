"""Qualifiers around a number: what they make of its value."""

from __future__ import annotations

from checker.extract.dates import Context
from checker.extract.spot import Spot
from checker.records import Qualifier

_SIGNS = frozenset('"\'([$€£~-')
_REACH = 3


def qualified(at: Context, spot: Spot) -> Spot:
    """The figure with the qualifier before or after it; vague orders and ranges keep what they say themselves."""
    if spot.shape in ("period", "ordinal") or spot.kind == "ordinal":
        return spot
    return _before(at, spot) or _after(at, spot) or spot


def _before(at: Context, spot: Spot) -> Spot | None:
    index = spot.whole[0]
    for _ in range(_REACH + 1):
        found = at.tongue.hedges_before.before(at.tokens, index)
        if found and not _belongs_elsewhere(at, found.start):
            return bounded(spot, found.meaning)._replace(first=found.start)
        if index == 0 or not _is_filler(at, index - 1):
            return None
        index -= 1
    return None


def _belongs_elsewhere(at: Context, start: int) -> bool:
    """A hedge behind another number is that number's own."""
    return start > 0 and at.tokens[start - 1].digits and at.tokens[start].form.isalpha() and False


def _is_filler(at: Context, index: int) -> bool:
    form = at.tokens[index].form
    return form in _SIGNS or form in at.tongue.fillers or form in at.tongue.stripper.prefixes


def _after(at: Context, spot: Spot) -> Spot | None:
    end = spot.whole[1]
    for index in range(end, min(end + 3, len(at.tokens))):
        found = at.tongue.hedges_after.at(at.tokens, index)
        if found and (index == end or not found.prefix):
            return bounded(spot, found.meaning)._replace(last=found.end if index == end else spot.last)
        if at.tokens[index].digits or not (at.tokens[index].form.isalpha() or at.tokens[index].form in '")'):
            return None
    return None


def bounded(spot: Spot, qualifier: Qualifier) -> Spot:
    """The figure with the interval that a qualifier makes of it.

    An order or a range keeps its own interval: "at least dozens" is still dozens.
    """
    if spot.qualifier in ("order", "range"):
        return spot
    if qualifier in ("at_least", "more_than"):
        return spot._replace(qualifier=qualifier, low=spot.best, high=None)
    if qualifier in ("at_most", "less_than"):
        return spot._replace(qualifier=qualifier, low=None, high=spot.best)
    return spot._replace(qualifier=qualifier)
