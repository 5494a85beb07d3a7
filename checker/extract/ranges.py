"""Two numbers that make one figure: between A and B, A to B, A-B, A or B; and changes from A to B."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from checker.extract.apart import attached, before_first, between, linked
from checker.extract.context import Context
from checker.extract.date_ranges import date_range, two_days
from checker.extract.shared_units import is_second_age, is_second_magnitude, is_younger, with_unit_of_next
from checker.extract.spot import Spot, exactly
from checker.lexicon.roles import START

_NEAR_CHANGE: Final = 6
_WIDEST: Final = 20
"""How many times the lower number the higher one may be, when only the word "to" makes the range."""
_FARTHEST: Final = 6
"""How far behind a figure another may stand that makes one with it: 21, up from 15; rose to 21 dead from 15."""


def with_ranges(at: Context, spots: Sequence[Spot], *, spans: bool) -> list[Spot]:
    """Join the pairs that make one range; mark the old value of a change as superseded.

    ``spans``: from one date to another is one span too, and not the two dates that a claim each is made of.
    """
    out: list[Spot] = []
    for spot in spots:
        previous = out[-1] if out and spot.whole[0] - out[-1].whole[1] <= _FARTHEST else None
        joined = _joined(at, previous, spot, spans) if previous else None
        if joined:
            out[-1:] = joined
        else:
            out.append(spot)
    return out


def _joined(at: Context, first: Spot, second: Spot, spans: bool) -> tuple[Spot, ...] | None:
    """What two neighbours make together: one range, an old and a new value, one number said twice; None for nothing."""
    if first.period or second.period:
        dates = date_range(at, first, second, spans=spans)
        found = (dates,) if dates else two_days(at, first, second)
        if found or second.period:
            return found
    if is_younger(at, first, second):
        return replace(first, kind="age"), second
    first = _not_a_year(at, first, second)
    if not _may_pair(first, second):
        return None
    first = with_unit_of_next(at, first, second)
    if is_second_magnitude(at, first, second):
        return first, replace(second, unit=first.unit, kind=first.kind)
    if _is_change(at, first, second):
        return replace(first, superseded=True), second
    if _is_range(at, first, second):
        return (_range(at, first, second),)
    if _is_change_back(at, first, second):
        return first, replace(second, superseded=True)
    if _is_repeated(at, first, second):
        end = max(second.end + (at.form(second.end) == ")"), second.last)
        return (replace(first, last=end, unit=second.unit, kind=second.kind),)
    if is_second_age(at, first, second):
        return first, replace(second, unit=first.unit, kind=first.kind)
    return (first, second) if first.kind else None


def _not_a_year(at: Context, first: Spot, second: Spot) -> Spot:
    """The number that a year was after all, because it is the lower end of a range: from 1900 to 2000 people."""
    digits = at.form(first.start)
    if (
        first.shape != "period"
        or first.whole[1] - first.whole[0] != 1
        or not digits.isdigit()
        or second.shape != "number"
    ):
        return first
    low = exactly(Decimal(digits), first.start, first.end)
    return low if _is_range(at, low, second) or _is_change(at, low, second) else first


def _may_pair(first: Spot, second: Spot) -> bool:
    plain = ("number", "fraction", "dual")
    if first.shape not in plain or second.shape not in plain or first.qualifier != "exact":
        return False
    return first.kind is None or second.kind is None or first.unit == second.unit


def _is_range(at: Context, first: Spot, second: Spot) -> bool:
    tongue = at.tongue
    low = _low(first, second)
    if second.best <= low:
        return False
    if tongue.between.before(at.tokens, first.whole[0]) and linked(at, first, second, tongue.both):
        return True
    if _is_dashed(at, first, second) or _is_either(at, first, second):
        return True
    if before_first(at, first, tongue.range_from) >= 0 and linked(at, first, second, tongue.range_to):
        return True
    to = between(at, first, second)
    return len(to) == 1 and to[0] in tongue.range_to and second.best <= low * _WIDEST and not _is_step(at, first)


def _is_either(at: Context, first: Spot, second: Spot) -> bool:
    """Two or three; of three numbers each is one that it may be."""
    either, before, after = at.tongue.either, first.whole[0] - 1, second.whole[1]
    more = at.form(after) in either and at.form(after + 1) and at.tokens[after + 1].roles & START
    return linked(at, first, second, either) and not (more or at.form(before) in either)


def _is_step(at: Context, first: Spot) -> bool:
    """Whether a figure with a unit of its own says by how much a value changed: rose 3 percent to 45 percent."""
    start = first.whole[0]
    return first.kind is not None and _changes(at, max(0, start - 2), start)


def _is_dashed(at: Context, first: Spot, second: Spot) -> bool:
    """20-25, 20 - 25, three- to four-page: a dash that stands as near to the one as to the other, or with a word."""
    apart = between(at, first, second)
    dash, start = first.whole[1], second.whole[0]
    if apart == ["-"]:
        return at.glued(dash) == at.glued(start)
    tied = at.glued(dash) and len([form for form in apart if form != "-"]) == 1
    return tied and apart[0] == "-" and any(form in at.tongue.range_to for form in apart if form != "-")


def _low(first: Spot, second: Spot) -> Decimal:
    """The lower number, in the scale that only the second says: 20 to 25 thousand."""
    shared = first.size == 1 and second.size >= 1000 and first.best < 1000
    return first.best * second.size if shared else first.best


def _range(at: Context, first: Spot, second: Spot) -> Spot:
    low = _low(first, second)
    said = at.tongue.between.before(at.tokens, first.whole[0])
    start = before_first(at, first, at.tongue.range_from)
    outer = said.start if said else (start if start >= 0 else first.whole[0])
    return replace(
        second,
        start=first.start,
        best=(low + second.best) / 2,
        low=low,
        high=second.best,
        qualifier="range",
        first=outer,
        unit=second.unit or first.unit,
        kind="age" if first.kind == "age" else second.kind or first.kind,
    )


def _is_repeated(at: Context, first: Spot, second: Spot) -> bool:
    """Forty-five (45)."""
    closed = ")" in (at.form(second.end), at.form(second.end - 1))
    bracketed = between(at, first, second) == ["("] and closed
    return bracketed and first.best == second.best


def _is_change(at: Context, first: Spot, second: Spot) -> bool:
    """Rose from 15 to 21: a word of change before "from"."""
    start = before_first(at, first, at.tongue.range_from)
    if start < 0 or not _leads_to(at, first, second):
        return False
    return _changes(at, max(0, start - _NEAR_CHANGE), start)


def _changes(at: Context, start: int, end: int) -> bool:
    return any(at.has(index, at.tongue.change) for index in range(start, end))


def _leads_to(at: Context, first: Spot, second: Spot) -> bool:
    apart = between(at, first, second)
    if len(apart) > 4:
        return False
    return any(form in at.tongue.range_to for form in apart) or attached(at, second.whole[0], at.tongue.range_to)


def _is_change_back(at: Context, first: Spot, second: Spot) -> bool:
    """21, up from 15; rose to 21 from 15; rose to 21 after it was 15."""
    end, start = first.whole[1], second.whole[0]
    if at.tongue.change_back.before(at.tokens, start):
        return True
    source = before_first(at, second, at.tongue.range_from)
    hedge = at.tongue.hedges_before.before(at.tokens, second.start)
    if source < end or (hedge and hedge.end > source):
        return False
    rose = before_first(at, first, at.tongue.range_to)
    return _changes(at, end, source) or (rose >= 0 and _changes(at, max(0, rose - _NEAR_CHANGE), rose))
