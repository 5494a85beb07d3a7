"""Dates that the day of publication places: yesterday, last Saturday, five months ago, this year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from checker.extract.below_thousand import digits, group
from checker.extract.context import Context
from checker.extract.dates import day_at
from checker.extract.spot import Spot, dated
from checker.lexicon.phrases import Found
from checker.lexicon.roles import UNIT
from checker.records import Period

_IMPLIED: Final = ("year", "month", "day")
_DAYS: Final = {"day": 1, "week": 7}
_UNITS: Final = ("day", "week", "month", "year")


def relative_at(at: Context, index: int) -> Spot | None:
    """The relative date that begins at a token; None without a day of publication."""
    if at.base is None:
        return None
    for parser in (_named_day, _beside, _ago, _day_of_month):
        found = parser(at, index, at.base)
        if found:
            return found
    return None


def _spot(at: Context, start: int, end: int, days: tuple[date, date]) -> Spot | None:
    first, last = days
    said = at.words(start, end)
    period = Period(start=first.isoformat(), end=last.isoformat(), implied=_IMPLIED, said=said)
    return dated(period, start, end, "relative")


def _named_day(at: Context, index: int, base: date) -> Spot | None:
    """Today, yesterday, the day before yesterday, with the name of the day behind it."""
    found = relative_day(at, index)
    if found is None or (found.prefix and found.prefix not in at.tongue.and_words):
        return None
    end = found.end + at.has(found.end, at.tongue.weekdays)
    day = base + timedelta(days=found.meaning)
    return _spot(at, index, end, (day, day))


def relative_day(at: Context, index: int) -> Found[int] | None:
    """The word at a token for a day by its distance from publication; the fifth day and that day are none."""
    found = at.tongue.relative_days.at(at.tokens, index)
    if found is None or at.tongue.other_days.at(at.tokens, index) or at.tongue.other_days.before(at.tokens, found.end):
        return None
    numbered = found.end < len(at.tokens) and any(base in at.tongue.ordinals for base, _ in at.tokens[found.end].bases)
    return None if numbered else found


def _beside(at: Context, index: int, base: date) -> Spot | None:
    """Last Saturday, next week, this year: the word for which one stands before the unit or behind it."""
    start, index = index, index + at.has(index, at.tongue.day_words)
    for word, unit in ((index, index + 1), (index + 1, index)):
        step = _step(at, word)
        if step is None:
            continue
        days = _weekday(at, unit, step, base) or _unit_beside(at, unit, step, base)
        if days and (word > unit) is _goes_behind(at, word):
            return _spot(at, start, index + 2, days)
    return None


def _goes_behind(at: Context, word: int) -> bool:
    """Whether a word stands behind its noun, as adjectives do in languages whose months come before them."""
    return not at.tongue.last_first and not at.has(word, at.tongue.this_first)


def _step(at: Context, index: int) -> int | None:
    tongue = at.tongue
    for step, words in ((-1, tongue.last), (1, tongue.next), (0, tongue.this)):
        if at.has(index, words):
            return step
    return None


def _weekday(at: Context, index: int, step: int, base: date) -> tuple[date, date] | None:
    names = at.tongue.weekdays
    bases = at.tokens[index].bases if index < len(at.tokens) else ()
    day = next((names[form] for form, _ in bases if form in names), None)
    if day is None:
        return None
    back = (base.weekday() - day) % 7 or 7
    found = base - timedelta(days=back) if step < 0 else base + timedelta(days=(day - base.weekday()) % 7 or 7)
    return found, found


def _unit_beside(at: Context, index: int, step: int, base: date) -> tuple[date, date] | None:
    found = at.tongue.units.at(at.tokens, index)
    if found is None or found.meaning.dual or found.meaning.name not in _UNITS[1:]:
        return None
    return _days_of(found.meaning.name, step, base)


def _days_of(unit: str, steps: int, base: date) -> tuple[date, date]:
    """The whole day, week, month or year that lies so many steps from that of publication."""
    if unit in _DAYS:
        day = base + timedelta(days=_DAYS[unit] * steps)
        monday = day - timedelta(days=day.weekday())
        return (day, day) if unit == "day" else (monday, monday + timedelta(days=6))
    if unit == "year":
        return date(base.year + steps, 1, 1), date(base.year + steps, 12, 31)
    months = base.year * 12 + base.month - 1 + steps
    year, month = months // 12, months % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _ago(at: Context, index: int, base: date) -> Spot | None:
    """Two days ago; before it in languages that say "before two days", where one word may be the dual."""
    before = at.has(index, at.tongue.ago)
    start = index + before
    if start >= len(at.tokens):
        return None
    dual = at.tongue.units.at(at.tokens, start) if before else None
    if dual and dual.meaning.dual:
        return _so_long_ago(at, index, dual.end, dual.meaning.name, 2)
    number = digits(at.tokens, start, at.tongue) or group(at.tokens, start, at.tongue)
    unit = at.tongue.units.at(at.tokens, number.end) if number else None
    if number is None or unit is None or number.value != number.value.to_integral_value():
        return None
    if not before and not at.has(unit.end, at.tongue.ago_after):
        return None
    return _so_long_ago(at, index, unit.end + (not before), unit.meaning.name, int(number.value))


def day_of_month(at: Context, index: int) -> Spot | None:
    """The 15th of this month, the third of last month; None without a day of publication.

    >>> day_of_month(context, 3).period.start  # of: "on the 15th of last month"  # doctest: +SKIP
    '2016-06-15'
    """
    return _day_of_month(at, index, at.base) if at.base and at.roles & UNIT else None


def _day_of_month(at: Context, index: int, base: date) -> Spot | None:
    day, after = day_at(at, index)
    link = at.tongue.date_of.at(at.tokens, after) if day else None
    month = _beside(at, link.end, base) if link else None
    if day is None or month is None or month.period is None or not _is_month(at, month):
        return None
    first = date.fromisoformat(month.period.start)
    if not 0 < day <= monthrange(first.year, first.month)[1]:
        return None
    return _spot(at, index, month.end, (first.replace(day=day), first.replace(day=day)))


def _is_month(at: Context, spot: Spot) -> bool:
    units = (at.tongue.units.at(at.tokens, index) for index in range(spot.start, spot.end))
    return any(unit is not None and unit.meaning.name == "month" for unit in units)


def _so_long_ago(at: Context, start: int, end: int, unit: str, steps: int) -> Spot | None:
    base = at.base
    if base is None or unit not in _UNITS or (unit == "year" and steps >= base.year):
        return None
    day = base - timedelta(days=_DAYS.get(unit, 0) * steps)
    return _spot(at, start, end, (day, day) if unit in _DAYS else _days_of(unit, -steps, base))
