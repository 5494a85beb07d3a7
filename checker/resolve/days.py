"""Dates as day numbers, for the distance between events."""

from __future__ import annotations

from datetime import date

from checker.compare.moment import moment_of

Days = tuple[int, int]


def days_of(said: str | None) -> Days | None:
    """Proleptic day numbers of the first and last day of an ISO 8601 day, month, year or ``start/end``.

    None where the year is not known.

    >>> days_of("2024-01-01/2024-01-03")
    (738886, 738888)
    """
    moment = moment_of(said)
    if moment.start is None or moment.end is None:
        return None
    return moment.start.toordinal(), moment.end.toordinal()


def day_of(said: str | None) -> int | None:
    """The day number of an ISO 8601 date or date-time."""
    try:
        return date.fromisoformat(said[:10]).toordinal() if said else None
    except ValueError:
        return None


def days_apart(one: Days, other: Days) -> int:
    """Days between two spans; zero or less when they share a day."""
    return max(one[0] - other[1], other[0] - one[1])
