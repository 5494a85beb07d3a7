"""Calendar dates: day, month and year in any order and partial, years alone, decades, seasons, dates in digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from checker.extract.calendar import Said, decade, hijri, period, season
from checker.extract.cardinals import cardinal
from checker.extract.ordinals import ordinal
from checker.extract.spot import Spot
from checker.lexicon.phrases import Found
from checker.lexicon.token import Token
from checker.lexicon.tongue import MonthName, Tongue
from checker.records import Period

_YEARS: Final = range(1000, 2101)
_LIKELY_YEARS: Final = range(1800, 2051)
_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\Z")
_SIGNS: Final = ("/", "-", ".")


class Context(NamedTuple):
    """What a date parser looks at; ``capital`` tells whether a token is written with a capital letter."""

    tokens: Sequence[Token]
    tongue: Tongue
    base: date | None
    capital: Callable[[int], bool]

    def words(self, start: int, end: int) -> str:
        """The folded words of some tokens."""
        return " ".join(token.form for token in self.tokens[start:end])


def date_at(at: Context, index: int) -> Spot | None:
    """The date that begins at a token, by the first written form that fits, the longest forms first."""
    for parser in (_in_digits, _day_month, _month_first, _decade, _season, _year):
        found = parser(at, index)
        if found:
            return found
    return None


def _spot(start: int, end: int, found: Period | None) -> Spot | None:
    return Spot(start, end, Decimal(0), "period", kind="date", period=found, unit="date") if found else None


def _int(at: Context, index: int) -> int | None:
    """A plain whole number at a token, with an ordinal suffix or without."""
    if not 0 <= index < len(at.tokens):
        return None
    token = at.tokens[index]
    return int(token.form) if token.digits and token.form.isdigit() and len(token.form) <= 4 else None


def _after_suffix(at: Context, index: int) -> int:
    """Past an ordinal suffix glued to digits: 21st."""
    if index < len(at.tokens) and at.tokens[index].form in at.tongue.ordinal_suffixes and not at.tokens[index].spaced:
        return index + 1
    return index


def _in_digits(at: Context, index: int) -> Spot | None:
    """7/10/2023, 2023-10-07, 07.10.2023; the day stands first when both orders are possible."""
    dotted = _DOTTED.match(at.tokens[index].form)
    if dotted:
        day, month, year = map(int, dotted.groups())
        return _numbers(at, index, index + 1, year, month, day)
    parts = [_int(at, index + offset) for offset in (0, 2, 4)]
    if None in parts or index + 4 >= len(at.tokens):
        return None
    sign = at.tokens[index + 1].form
    if sign not in _SIGNS or at.tokens[index + 3].form != sign or any(t.spaced for t in at.tokens[index + 1 : index + 5]):
        return None
    first, second, third = (part or 0 for part in parts)
    if first in _YEARS:
        return _numbers(at, index, index + 5, first, second, third)
    return _numbers(at, index, index + 5, third if third > 99 else 2000 + third, second, first)


def _numbers(at: Context, start: int, end: int, year: int, month: int, day: int) -> Spot | None:
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    words = at.words(start, end)
    if year in range(1300, 1500):
        return _spot(start, end, hijri(Said(year, month, day), words))
    return _spot(start, end, period(Said(year, month, day), at.base, words))


def _day_month(at: Context, index: int) -> Spot | None:
    """7 October, the 7th of October 2023, a day in ordinal words."""
    day, after = _day(at, index)
    if day is None or not 1 <= day <= 31:
        return None
    after = _after_dash(at, after)
    link = at.tongue.date_of.at(at.tokens, after)
    month = at.tongue.months.at(at.tokens, link.end if link else after)
    if month is None or (month.prefix and not _article(month.prefix)):
        return None
    return _with_year(at, index, month, day)


def _article(prefix: str) -> bool:
    return len(prefix) > 1


def _after_dash(at: Context, index: int) -> int:
    return index + 1 if index < len(at.tokens) and at.tokens[index].form == "-" and not at.tokens[index].spaced else index


def _day(at: Context, index: int) -> tuple[int | None, int]:
    day = _int(at, index)
    if day is not None:
        return day, _after_suffix(at, index + 1)
    found = ordinal(at.tokens, index, at.tongue)
    if found:
        return int(found.best), found.end
    number = cardinal(at.tokens, index, at.tongue)
    if number and number.value <= 31 and number.value == number.value.to_integral_value():
        return int(number.value), number.end
    return None, index


def _month_first(at: Context, index: int) -> Spot | None:
    """October 7, 2023; October 2023; October."""
    month = at.tongue.months.at(at.tokens, index)
    if month is None or not _is_month(at, month):
        return None
    following = _int(at, month.end)
    after = _after_suffix(at, month.end + 1)
    if following and 1 <= following <= 31 and not at.tongue.stripper.prefixes and not _unit_follows(at, after):
        return _with_year(at, index, month._replace(end=after), following)
    return _with_year(at, index, month, None)


def _unit_follows(at: Context, index: int) -> bool:
    return at.tongue.units.at(at.tokens, index) is not None


def _is_month(at: Context, month: Found[MonthName]) -> bool:
    """A weak name, or one without a capital letter where there are capitals, needs a date around it."""
    token = at.tokens[month.start]
    if token.form.isascii() and not at.capital(month.start):
        return False
    if not month.meaning.weak:
        return not month.meaning.hijri or _year_at(at, month.end) is not None
    number = _int(at, month.end)
    dated = number is not None and (number <= 31 or number in _LIKELY_YEARS)
    return dated or _after_preposition(at, month.start) or bool(month.prefix)


def _after_preposition(at: Context, index: int) -> bool:
    return bool(at.tongue.date_prepositions.before(at.tokens, index) or at.tongue.parts_of_period.before(at.tokens, index))


def _second_name(at: Context, month: Found[MonthName]) -> int:
    """Past a second name of the same month after a slash or in brackets: November/Tishrin II."""
    if month.end + 1 < len(at.tokens) and at.tokens[month.end].form in ("/", "(", "-"):
        other = at.tongue.months.at(at.tokens, month.end + 1)
        if other and other.meaning.number == month.meaning.number:
            closed = other.end < len(at.tokens) and at.tokens[other.end].form == ")"
            return other.end + closed
    return month.end


def _with_year(at: Context, start: int, month: Found[MonthName], day: int | None) -> Spot | None:
    end = _second_name(at, month)
    after = end
    while after < len(at.tokens) and at.tokens[after].form in (",", "."):
        after += 1
    link = at.tongue.date_of.at(at.tokens, after)
    year, until = _year_after(at, link.end if link else after)
    end = until if year else end
    part = at.tongue.parts_of_period.before(at.tokens, start) if day is None else None
    said = Said(year, month.meaning.number, day, part.meaning if part else None)
    first = part.start if part else start
    if month.meaning.hijri:
        return _spot(first, end, hijri(said, at.words(first, end)))
    return _spot(first, end, period(said, at.base, at.words(first, end)))


def _year_after(at: Context, index: int) -> tuple[int | None, int]:
    if index < len(at.tokens) and any(base in at.tongue.year_before for base, _ in at.tokens[index].bases):
        index += 1
    year = _year_at(at, index)
    if year is None:
        return None, index
    end = index + 1
    return year, end + (end < len(at.tokens) and at.tokens[end].form in at.tongue.year_after | at.tongue.hijri_after)


def _year_at(at: Context, index: int) -> int | None:
    year = _int(at, index)
    return year if year is not None and year in _YEARS and len(at.tokens[index].form) == 4 else None


def _decade(at: Context, index: int) -> Spot | None:
    """The 1990s, the nineties by name."""
    year = _year_at(at, index)
    tokens = at.tokens
    if year is not None and year % 10 == 0 and index + 1 < len(tokens) and tokens[index + 1].form in ("s", "'s"):
        return None if tokens[index + 1].spaced else _spot(index, index + 2, decade(year, at.words(index, index + 2)))
    for base, _ in tokens[index].bases:
        if base in at.tongue.decades:
            return _spot(index, index + 1, decade(at.tongue.decades[base], base))
    return None


def _season(at: Context, index: int) -> Spot | None:
    name = next((at.tongue.seasons[base] for base, _ in at.tokens[index].bases if base in at.tongue.seasons), None)
    if name is None:
        return None
    link = at.tongue.date_of.at(at.tokens, index + 1)
    year, end = _year_after(at, link.end if link else index + 1)
    return _spot(index, end, season(year, name, at.words(index, end))) if year else None


def _year(at: Context, index: int) -> Spot | None:
    """A year after its word, after a preposition, or in brackets; never a count of something."""
    year = _year_at(at, index)
    if year is None or _counts_something(at, index + 1):
        return None
    named = index > 0 and any(base in at.tongue.year_before for base, _ in at.tokens[index - 1].bases)
    if not named and not (year in _LIKELY_YEARS and _stands_as_year(at, index)):
        return None
    end = index + 1
    if end < len(at.tokens) and at.tokens[end].form in at.tongue.hijri_after:
        return _spot(index, end + 1, hijri(Said(year), at.words(index, end + 1)))
    if year in range(1350, 1500):
        return _spot(index, end, hijri(Said(year), at.words(index, end)))
    at_word = index - 1 if named else index
    part = at.tongue.parts_of_period.before(at.tokens, at_word) if at_word > 0 else None
    start = part.start if part else index
    return _spot(start, end, period(Said(year, part=part.meaning if part else None), at.base, at.words(start, end)))


def _stands_as_year(at: Context, index: int) -> bool:
    before = at.tokens[index - 1] if index else None
    if before is None:
        return False
    if _after_preposition(at, index) or before.form in ("(", "/", "-", ",", "'"):
        return True
    if not before.spaced and any(before.form == prefix for prefix in at.tongue.stripper.prefixes):
        return True
    return at.tongue.months.before(at.tokens, index) is not None or before.form.isalpha()


def _counts_something(at: Context, index: int) -> bool:
    if index >= len(at.tokens):
        return False
    token = at.tokens[index]
    if not token.spaced and token.form not in (",", ".", ")", "-", "'", ":", ";", "/", '"', "?", "!", "("):
        return True
    unit = at.tongue.units.at(at.tokens, index)
    return unit is not None and not unit.prefix and unit.meaning.kind != "duration"
