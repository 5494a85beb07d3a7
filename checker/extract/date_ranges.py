"""Two dates that make one span: between 2011 and 2014, from 24 November to 1 December 2023, 7-9 October."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from checker.extract.context import Context
from checker.extract.spot import Spot, dated
from checker.records import Period

_LAST_DAY: Final = 28
_CLOSERS: Final = frozenset({"", ".", ",", ")", ";"})


def date_range(at: Context, first: Spot, second: Spot, *, spans: bool) -> Spot | None:
    """The span from one date to the next one; None when the words between them make none.

    Without ``spans`` two whole dates make one only when "between" says so.
    """
    if second.period is None or second.shape != "period" or not _is_span(at, first, second):
        return None
    if not spans and first.period and not _between(at, first.whole[0]):
        return None
    start = _day_before(first, second.period) if first.period is None else _start(first.period, second.period)
    if start is None or start > second.period.end:
        return None
    outer = _outer(at, first)
    said = at.words(first.start, second.end)
    period = second.period.model_copy(update={"start": start, "said": said})
    return replace(second, start=first.start, first=outer, period=period)


def two_days(at: Context, first: Spot, second: Spot) -> tuple[Spot, Spot] | None:
    """16 and 17 November, Nov. 16 and 17: the number joined to a day is another day of its month."""
    apart = _apart(at, first, second)
    if len(apart) != 1 or apart[0] not in at.tongue.and_words:
        return None
    if second.period and second.shape == "period" and not first.period:
        day = _same_month(at, first, second.period)
        return (day, second) if day and day.period and day.period.start < second.period.start else None
    if first.period and first.shape == "period" and _is_closed(at, second.end):
        day = _same_month(at, second, first.period)
        return (first, day) if day and day.period and day.period.start > first.period.start else None
    return None


def _same_month(at: Context, number: Spot, day: Period) -> Spot | None:
    """A bare number as a day of the month that a day is in."""
    plain = number.shape == "number" and number.kind is None and number.whole == (number.start, number.start + 1)
    if not plain or day.start != day.end or not at.form(number.start).isdigit() or not 0 < number.best <= _LAST_DAY:
        return None
    start = f"{day.start[:-2]}{int(number.best):02}"
    period = day.model_copy(update={"start": start, "end": start, "said": at.form(number.start)})
    return dated(period, number.start, number.end)


def _is_closed(at: Context, index: int) -> bool:
    """Whether nothing follows that a number could count."""
    return at.form(index) in _CLOSERS or at.form(index) in at.tongue.locators


def _is_span(at: Context, first: Spot, second: Spot) -> bool:
    """Between A and B, from A to B, 7 to 9 October, and A-B without spaces."""
    tongue, start = at.tongue, _before_article(at, first.whole[0])
    apart = _apart(at, first, second)
    if apart == ["-"]:
        return at.glued(first.whole[1]) and at.glued(second.whole[0])
    prefixes = {prefix for _, prefix in at.tokens[second.whole[0]].bases if prefix}
    words = set(apart) if len(apart) == 1 else prefixes if not apart else set()
    if _between(at, start):
        return not words.isdisjoint(tongue.both)
    opened = first.period is None or at.has(start - 1, tongue.range_from)
    return opened and not words.isdisjoint(tongue.range_to)


def _apart(at: Context, first: Spot, second: Spot) -> list[str]:
    """The words between two dates, without the article that is written onto digits: the 20th and the 26th."""
    forms = (token.form for token in at.tokens[first.whole[1] : second.whole[0]])
    bare = (_without_article(at, form) if form in at.tongue.articles else form for form in forms)
    return [form for form in bare if form]


def _without_article(at: Context, form: str) -> str:
    return next(form.removesuffix(article) for article in at.tongue.file.prefixes.articles if form.endswith(article))


def _before_article(at: Context, index: int) -> int:
    return index - (at.form(index - 1) in at.tongue.file.prefixes.articles)


def _between(at: Context, index: int) -> bool:
    """Whether "between" stands before a date, also before the word year."""
    past = index - at.has(index - 1, at.tongue.year_before)
    return at.tongue.between.before(at.tokens, past) is not None


def _outer(at: Context, first: Spot) -> int:
    """The token with which the words of the span begin: "between" or "from"."""
    start = _before_article(at, first.whole[0])
    past = start - at.has(start - 1, at.tongue.year_before)
    said = at.tongue.between.before(at.tokens, past)
    if said:
        return said.start
    return start - 1 if at.has(start - 1, at.tongue.range_from) else start


def _day_before(first: Spot, second: Period) -> str | None:
    """7-9 October: a number that is an earlier day of the same month."""
    whole = first.shape == "number" and first.kind is None and first.best == first.best.to_integral_value()
    if not whole or second.start != second.end or not 0 < first.best < Decimal(second.start[-2:]):
        return None
    return f"{second.start[:-2]}{int(first.best):02}"


def _start(first: Period, second: Period) -> str:
    """The first day of the earlier date; a year that only the later one says is also that of the earlier."""
    if "year" not in first.implied or "year" in second.implied:
        return first.start
    year = int(second.start[:4])
    day = first.start[-6:]
    return f"{year - (day > second.end[-6:])}{day}"
