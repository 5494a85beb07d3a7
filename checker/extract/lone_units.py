"""One of a unit that no number word says: an hour and a half, more than a decade; and how many times: twice."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from checker.extract.cardinals import cardinal, joins, word_at
from checker.extract.context import Context
from checker.extract.halves import with_half
from checker.extract.orders import vague
from checker.extract.spot import Spot, exactly
from checker.extract.units import measured
from checker.lexicon.phrases import Found
from checker.lexicon.tongue import Unit

_ONE = Decimal(1)
_PARTS: Final = {("hour", "minute"): 60, ("minute", "second"): 60, ("day", "hour"): 24, ("year", "month"): 12}
"""How many of a smaller unit make one of a larger."""


def lone_unit(at: Context, index: int) -> Spot | None:
    """One unit of time with a half behind it, a hedge before it or a word that says it was whole; decades of them."""
    start = index + (at.form(index) in at.tongue.one_articles)
    start += start > index and at.form(start) in at.tongue.whole
    if not at.has(start, at.tongue.lone_units) or at.form(start) in at.tongue.ordinals:
        return None
    found = at.tongue.units.at(at.tokens, start)
    if found is None or found.meaning.kind != "duration" or found.meaning.dual:
        return None
    if at.tongue.clock_before.at(at.tokens, start):
        return None
    if at.form(start) in at.tongue.vague_times or _has_passed(at, start):
        return measured(vague(_ONE, index, found.end), found.meaning, found.end)
    if at.form(found.end) in at.tongue.whole and at.tongue.attaches:
        return measured(exactly(_ONE, index, found.end + 1), found.meaning, found.end + 1)
    both = _with_parts(at, index, found)
    if both:
        return both
    value, end = with_half(at, found.end, _ONE, found.meaning.name)
    said = _is_whole(at, index, start) or _is_hedged(at, index, end)
    lasts = at.form(index - 1) in at.tongue.lasting or at.tongue.of_time.at(at.tokens, end)
    if value == _ONE and not said and not lasts:
        return None
    one = word_at(at.tokens, end, at.tongue)
    end += one is not None and one.word.value == 1 and value == _ONE and not one.prefix
    return measured(exactly(value, index, end), found.meaning, end)


def _with_parts(at: Context, index: int, found: Found[Unit]) -> Spot | None:
    """One unit and some of a smaller one, counted in the smaller: an hour and twelve minutes."""
    skip = joins(at.tokens, found.end, at.tongue)
    part = cardinal(at.tokens, found.end + skip, at.tongue) if skip >= 0 else None
    unit = at.tongue.units.at(at.tokens, part.end) if part else None
    times = _PARTS.get((found.meaning.name, unit.meaning.name), 0) if unit else 0
    if part is None or unit is None or part.value >= times:
        return None
    return measured(exactly(times + part.value, index, part.end), unit.meaning, unit.end)


def _is_whole(at: Context, index: int, start: int) -> bool:
    """A whole week: a word for whole between the article and the unit."""
    return start - index > 1 and at.form(start - 1) in at.tongue.whole


def _has_passed(at: Context, index: int) -> bool:
    """Whether a plural that is another word too (contracts) stands behind a word for time passed: for decades."""
    return at.form(index) in at.tongue.weak_times and at.has(index - 1, at.tongue.time_passed)


def _is_hedged(at: Context, index: int, end: int) -> bool:
    """Whether a hedge stands before the unit, no share of it before that (17% more than a year ago), no name behind.

    Without articles "up to" a day is until that day.
    """
    if at.tongue.one_articles and at.form(index) not in at.tongue.one_articles:
        return False
    hedge = at.tongue.hedges_before.before(at.tokens, index)
    if hedge is None or (hedge.meaning == "at_most" and not at.tongue.one_articles):
        return False
    share = at.tongue.units.before(at.tokens, hedge.start)
    if share and share.meaning.kind == "percent":
        return False
    return not at.form(end)[:1].isdigit() and not at.has(end, at.tongue.weekdays)


def times(at: Context, index: int) -> Spot | None:
    """Twice, three times in one word; once only when a hedge makes it a number."""
    value = next((at.tongue.times[base] for base, _ in at.tokens[index].bases if base in at.tongue.times), None)
    if value is None or (value == 1 and not at.tongue.hedges_before.before(at.tokens, index)):
        return None
    return replace(exactly(Decimal(value), index, index + 1), kind="count")
