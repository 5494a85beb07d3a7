"""Days and spans of days in the reader's language, no more precise than they are."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Final

from checker.sentences import sentences

_DAY: Final = "d MMM y"
_MONTH: Final = "MMM y"
_YEAR: Final = "y"
_DAY_OF_ANY_YEAR: Final = "d MMM"
_LEAP_YEAR: Final = "2000"
# The days of a corpus are few and told thousands of times.
_KEPT: Final = 20_000


@lru_cache(maxsize=_KEPT)
def interval_words(interval: str, language: str) -> str:
    """A day or a span of days (``start/end``, ISO 8601): a whole year is its number, a whole month its name.

    >>> [interval_words(each, "en") for each in ("2021-01-01/2021-12-31", "2024-02-01/2024-02-29", "--03-12")]
    ['2021', 'Feb 2024', '12 Mar']
    """
    start, _, end = interval.partition("/")
    first, last = _day(start), _day(end or start)
    pattern = _DAY_OF_ANY_YEAR if start.startswith("-") else _precision(first, last)
    said = [_format(day, pattern, language) for day in (first, last)]
    return said[0] if said[0] == said[1] else sentences(language)["period"].format(start=said[0], end=said[1])


def month_words(month: str, language: str) -> str:
    """A month of a year (ISO 8601).

    >>> month_words("2003-05", "en")
    'May 2003'
    """
    return _format(date.fromisoformat(f"{month}-01"), _MONTH, language)


def _day(iso: str) -> date:
    return date.fromisoformat(iso[:10].replace("--", f"{_LEAP_YEAR}-"))


def _precision(first: date, last: date) -> str:
    """How precisely a span must be written: in years and months when it is made of whole ones."""
    if first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        return _DAY
    return _YEAR if (first.month, last.month) == (1, 12) else _MONTH


def _format(day: date, pattern: str, language: str) -> str:
    from babel.dates import format_date

    return format_date(day, pattern, locale=language)
