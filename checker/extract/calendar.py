"""Periods of the calendar: what was said of a date, what is implied by the day of publication."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final, NamedTuple

from checker.records import Period
from checker.records.record import as_given

_PARTS: Final = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_YEAR_PARTS: Final = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_PERIOD: Final = as_given(Period)
_SEASONS: Final = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}


class Said(NamedTuple):
    """The parts of a date as they are written; ``part`` is early, mid or late.

    ``year_implied``: the year is not written, but follows from words such as "last"; ``ahead``: it is yet to come.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str | None = None
    year_implied: bool = False
    ahead: bool = False


def period(said: Said, base: date | None, words: str) -> Period | None:
    """The days that a written date can mean; the year comes from ``base`` when it is not said, the latest not after it.

    None for a day that does not exist. Without a base the year stays open: ``--MM-DD``.

    >>> period(Said(month=10, day=7), date(2024, 3, 6), "7 October").start
    '2023-10-07'
    """
    if said.month is None:
        return _year(said, words) if said.year else None
    year = said.year or _implied_year(said, base)
    implied = () if said.year and not said.year_implied else ("year",)
    if year is None:
        return _yearless(said, words)
    try:
        start, end = _days(year, said)
    except ValueError:
        return None
    return _PERIOD(start=start.isoformat(), end=end.isoformat(), implied=implied, said=words)


def _year(said: Said, words: str) -> Period:
    year = said.year or 0
    first, last = _YEAR_PARTS.get(said.part or "", (1, 12))
    end = monthrange(year, last)[1] if year else 31
    return _PERIOD(start=f"{year:04}-{first:02}-01", end=f"{year:04}-{last:02}-{end:02}", said=words)


def _implied_year(said: Said, base: date | None) -> int | None:
    """The year in which the date was last: an article tells of what has been, at most of the next days."""
    if base is None:
        return None
    day = date(base.year, said.month or 1, min(said.day or 1, 28))
    if said.ahead:
        return base.year + (day < base - timedelta(days=45))
    return base.year if day <= base + timedelta(days=45) else base.year - 1


def last_of(month: int, day: int | None, base: date | None) -> int | None:
    """The year of the latest month, or day of a month, of a name that is over on the day ``base``.

    >>> last_of(5, None, date(2016, 3, 10))
    2015
    """
    if base is None:
        return None
    over = (month, day or 0) < (base.month, base.day if day else 0)
    return base.year if over else base.year - 1


def _days(year: int, said: Said) -> tuple[date, date]:
    month = said.month or 1
    last = monthrange(year, month)[1]
    if said.day:
        day = date(year, month, said.day)
        return day, day
    first, until = _PARTS.get(said.part or "", (1, last))
    return date(year, month, first), date(year, month, min(until, last))


def _yearless(said: Said, words: str) -> Period | None:
    last = monthrange(2000, said.month or 1)[1]
    if said.day and said.day > last:
        return None
    start, end = (said.day, said.day) if said.day else (1, last)
    return _PERIOD(
        start=f"--{said.month:02}-{start:02}", end=f"--{said.month:02}-{end:02}", implied=("year",), said=words
    )


def decade(year: int, words: str) -> Period:
    """Ten years from a year on.

    >>> decade(1990, "1990s").end
    '1999-12-31'
    """
    return _PERIOD(start=f"{year:04}-01-01", end=f"{year + 9:04}-12-31", said=words)


def years(first: int, last: int, words: str) -> Period:
    """From the first day of a year to the last day of another.

    >>> years(1950, 1953, "1950-53").end
    '1953-12-31'
    """
    return _PERIOD(start=f"{first:04}-01-01", end=f"{last:04}-12-31", said=words)


def season(year: int, name: str, words: str) -> Period:
    """Three months of a year, on the northern half of the earth; winter runs into the next year.

    >>> season(2015, "summer", "summer 2015").start
    '2015-06-01'
    """
    first, last = _SEASONS[name]
    until = year + (last < first)
    return _PERIOD(start=f"{year}-{first:02}-01", end=f"{until}-{last:02}-{monthrange(until, last)[1]:02}", said=words)


def hijri(said: Said, words: str) -> Period | None:
    """A Hijri date in the Gregorian calendar, by the Umm al-Qura tables (library hijridate); None outside of them.

    >>> hijri(Said(1445, 9, 1), "1 Ramadan 1445").start
    '2024-03-11'
    """
    from hijridate import Hijri

    if said.year is None:
        return None
    try:
        first = Hijri(said.year, said.month or 1, said.day or 1)
        month = said.month or 12
        last = Hijri(said.year, month, said.day or Hijri(said.year, month, 1).month_length())
        return _PERIOD(start=first.to_gregorian().isoformat(), end=last.to_gregorian().isoformat(), said=words)
    except (ValueError, OverflowError):
        return None
