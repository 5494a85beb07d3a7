"""Calendar dates with a month: day, month and year in any order and partial, and dates in digits."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from checker.extract.below_thousand import digits, group
from checker.extract.calendar import Said, hijri, last_of, period
from checker.extract.context import Context
from checker.extract.ordinals import ordinal
from checker.extract.spot import Spot, dated
from checker.extract.years import decade_at, decade_name, season_at, year_after, year_at, year_spot
from checker.lexicon.phrases import Found
from checker.lexicon.roles import MONTH, NUMBER, ORDINAL, PERIOD
from checker.lexicon.tongue import MonthName

__all__ = ["Context", "date_at", "date_in_digits", "day_at", "is_of_record"]

_YEARS: Final = range(1000, 2101)
_HIJRI_YEARS: Final = range(1300, 1500)
_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\Z")
_SIGNS: Final = ("/", "-", ".")
_NAMED_SIGNS: Final = ("/", "-")
"""Between a day, the name of its month, and the year."""
_AHEAD: Final = 5
_RECORD: Final = 9
_FARTHEST: Final = 6
"""How far behind the beginning of its day a month may stand."""


def date_at(at: Context, index: int) -> Spot | None:
    """The date that begins at a token, by the first written form that fits, the longest forms first."""
    token = at.tokens[index]
    found = date_in_digits(at, index) if token.digits else None
    if at.roles & MONTH and (token.digits or token.roles & (NUMBER | ORDINAL)):
        found = found or _day_month(at, index)
    if token.roles & MONTH:
        found = found or _month_first(at, index)
    if token.roles & PERIOD:
        found = found or decade_name(at, index) or season_at(at, index)
    return found or (decade_at(at, index) or year_spot(at, index) if token.digits else None)


def _int(at: Context, index: int) -> int | None:
    """A plain whole number at a token."""
    form = at.form(index)
    return int(form) if form.isdigit() and len(form) <= 4 else None


def _after_suffix(at: Context, index: int) -> int:
    """Past an ordinal suffix glued to digits: 21st."""
    return index + 1 if at.form(index) in at.tongue.ordinal_suffixes and at.glued(index) else index


def date_in_digits(at: Context, index: int) -> Spot | None:
    """7/10/2023, 2023-10-07, 07.10.2023; the day stands first when both orders are possible."""
    form, sign = at.tokens[index].form, at.form(index + 1)
    dotted = _DOTTED.match(form) if "." in form else None
    if dotted:
        day, month, year = map(int, dotted.groups())
        return _numbers(at, index, index + 1, year, month, day)
    if sign not in _SIGNS or at.form(index + 3) != sign or not all(at.glued(index + step) for step in (1, 2, 3, 4)):
        return None
    first, second, third = (_int(at, index + step) for step in (0, 2, 4))
    if first is None or second is None or third is None:
        return None
    if first in _YEARS:
        return _numbers(at, index, index + 5, first, second, third)
    if len(at.form(index + 4)) == 1:
        return None
    return _numbers(at, index, index + 5, third if third > 99 else 2000 + third, second, first)


def _numbers(at: Context, start: int, end: int, year: int, month: int, day: int) -> Spot | None:
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31 and year in _YEARS):
        return None
    words = at.words(start, end)
    said = Said(year, month, day)
    return dated(hijri(said, words) if year in _HIJRI_YEARS else period(said, at.base, words), start, end)


def _day_month(at: Context, index: int) -> Spot | None:
    """7 October, the 7th of October 2023, a day in ordinal words."""
    if not any(token.roles & MONTH for token in at.tokens[index + 1 : index + _FARTHEST]):
        return None
    day, after = day_at(at, index)
    if day is None or not 1 <= day <= 31:
        return None
    after += at.form(after) in _NAMED_SIGNS and at.glued(after)
    link = at.tongue.date_of.at(at.tokens, after)
    month = at.tongue.months.at(at.tokens, link.end if link else after)
    if (
        month is None
        or (month.prefix and len(month.prefix) == 1)
        or (month.meaning.number == 5 and _is_verb(at, month))
    ):
        return None
    return _with_year(at, index, month, day)


def _is_verb(at: Context, month: Found[MonthName]) -> bool:
    """Whether a name that is also a verb (may) stands without its capital letter."""
    return month.meaning.weak and at.tongue.capital_months and not at.capital(month.start)


def day_at(at: Context, index: int) -> tuple[int | None, int]:
    """The number at a token that can be the day of a month, in digits, words or as an ordinal, and where it ends."""
    day = _int(at, index)
    if day is not None:
        return day, _after_suffix(at, index + 1)
    found = ordinal(at.tokens, index, at.tongue)
    if found:
        return int(found.best), found.end
    number = digits(at.tokens, index, at.tongue) or group(at.tokens, index, at.tongue)
    if number and number.value <= 31 and number.value == number.value.to_integral_value():
        return int(number.value), number.end
    return None, index


def _month_first(at: Context, index: int) -> Spot | None:
    """October 7, 2023; Oct. 7; October 2023; October."""
    month = at.tongue.months.at(at.tokens, index)
    if month is None or not _is_month(at, month):
        return None
    start = _after_dot(at, month.end)
    day = _int(at, start)
    after = _after_suffix(at, start + 1)
    if day and 1 <= day <= 31 and at.tongue.day_after_month and not at.tongue.units.at(at.tokens, after):
        return _days_of_month(at, index, replace(month, end=after), day)
    return _with_year(at, index, month, None)


def _days_of_month(at: Context, index: int, month: Found[MonthName], day: int) -> Spot | None:
    """October 7, or all days from it to a later one of the month: October 7-9, 2023."""
    end = month.end
    last = _int(at, end + 1) if at.form(end) == "-" and at.glued(end) and at.glued(end + 1) else None
    spot = _with_year(at, index, replace(month, end=end + 2), last) if last and day < last <= 31 else None
    if spot is None or spot.period is None:
        return _with_year(at, index, month, day)
    start = f"{spot.period.start[:-2]}{day:02}"
    return replace(spot, period=spot.period.model_copy(update={"start": start}))


def _after_dot(at: Context, index: int) -> int:
    return index + 1 if at.form(index) == "." and at.glued(index) and at.form(index + 1).isdigit() else index


def _is_month(at: Context, month: Found[MonthName]) -> bool:
    """A weak name, or one without a capital letter where there are capitals, needs a date around it."""
    if at.tongue.capital_months and not at.capital(month.start):
        return False
    if month.meaning.hijri:
        return year_at(at, month.end) is not None
    if not month.meaning.weak or _second_name(at, month) > month.end:
        return True
    number = _int(at, _after_dot(at, month.end))
    dated_so = (number is not None and (number <= 31 or number in _YEARS)) or _with_year_word(at, month.end)
    dated_so = dated_so or _is_last(at, month.start, month.end)
    return dated_so or (not month.meaning.faint and _after_preposition(at, month))


def _with_year_word(at: Context, index: int) -> bool:
    """March of 2015; March, 2015."""
    index += at.form(index) == ","
    link = at.tongue.date_of.at(at.tokens, index)
    return year_after(at, link.end if link else index)[0] is not None


def _after_preposition(at: Context, month: Found[MonthName]) -> bool:
    tongue, index = at.tongue, month.start
    attached = bool(month.prefix) and month.prefix not in tongue.and_words
    before = tongue.date_prepositions.before(at.tokens, index) or tongue.parts_of_period.before(at.tokens, index)
    return attached or bool(before)


def _second_name(at: Context, month: Found[MonthName]) -> int:
    """Past a second name of the same month: after a slash, in brackets or beside it."""
    start = month.end + (at.form(month.end) in ("/", "(", "-"))
    other = at.tongue.months.at(at.tokens, start)
    if other is None or other.prefix or other.meaning.number != month.meaning.number or other.meaning.hijri:
        return month.end
    return other.end + (start > month.end and at.form(other.end) == ")")


def _with_year(at: Context, start: int, month: Found[MonthName], day: int | None) -> Spot | None:
    named = _second_name(at, month)
    year, end, implied = _year_said(at, start, named, (month.meaning.number, day))
    part = at.tongue.parts_of_period.before(at.tokens, start) if day is None else None
    first = part.start if part else start
    said = Said(year, month.meaning.number, day, part.meaning if part else None, implied, _is_ahead(at, first))
    if implied and at.tongue.last_first and at.has(first - 1, at.tongue.last):
        first -= 1
    words = at.words(first, end)
    return dated(hijri(said, words) if month.meaning.hijri else period(said, at.base, words), first, end)


def _is_ahead(at: Context, start: int) -> bool:
    """Whether a word before a date says that it is yet to come: the vote is due in May."""
    return any(at.form(index) in at.tongue.ahead for index in range(max(0, start - _AHEAD), start))


def _year_said(at: Context, start: int, end: int, said: tuple[int, int | None]) -> tuple[int | None, int, bool]:
    """The year behind a month, where it ends, and whether it is implied: 2015, last, of last year."""
    after = end
    while at.form(after) in (",", ".") or (_is_tied(at, after) and _is_tied(at, start + 1)):
        after += 1
    link = at.tongue.date_of.at(at.tokens, after)
    year, until = year_after(at, link.end if link else after)
    if year:
        return year, until, False
    if at.base is None:
        return None, end, False
    until = _last_year(at, link.end if link else end)
    if until:
        return at.base.year - 1, until, True
    if _is_last(at, start, end):
        return last_of(*said, at.base), end + (not at.tongue.last_first), True
    return None, end, False


def _is_tied(at: Context, index: int) -> bool:
    """Whether a sign ties two parts of a date: 25-Apr-2015."""
    return at.form(index) in _NAMED_SIGNS and at.glued(index) and at.glued(index + 1)


def _is_last(at: Context, start: int, end: int) -> bool:
    """Whether a month is said to be the last of its name: last May; of a language that says so, May the past."""
    return at.has(start - 1 if at.tongue.last_first else end, at.tongue.last)


def _last_year(at: Context, index: int) -> int:
    """The end of the words "last year" in the order of the language; 0 for none."""
    word, unit = (index, index + 1) if at.tongue.last_first else (index + 1, index)
    return index + 2 if at.has(word, at.tongue.last) and at.has(unit, at.tongue.year_words) else 0


def is_of_record(at: Context, index: int) -> bool:
    """Whether a date only says since when nothing was like it: the deadliest flood since 2009."""
    record = at.form(index - 1) in at.tongue.since
    return record and any(at.form(before) in at.tongue.superlatives for before in range(max(0, index - _RECORD), index))
