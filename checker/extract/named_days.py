"""Days that news names without their year, such as 11 September: the year is that of the event."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache

from checker.pack import rules_folder
from checker.records import Article, Period, Record
from checker.yaml_file import load


class NamedDay(Record):
    """A day (``MM-DD``) that stands for one event in articles that name one of its countries."""

    day: str
    year: int
    countries: tuple[str, ...]
    what: str


class NamedDays(Record):
    """The file ``named-days.yaml``."""

    days: tuple[NamedDay, ...]


@cache
def _by_day() -> dict[str, tuple[NamedDay, ...]]:
    named = load(rules_folder() / "named-days.yaml", NamedDays).days
    return {each.day: tuple(other for other in named if other.day == each.day) for each in named}


def named_day(period: Period, article: Article, countries: Iterable[str]) -> date | None:
    """The day of the event that a day without a year names in an article; None where it names none.

    An article that was published before the event does not name it.

    >>> day = Period(start="--10-07", end="--10-07", implied=("year",))
    >>> named_day(day, Article(id="a", path="a", language="en", text=""), ["ps"])
    datetime.date(2023, 10, 7)
    """
    if period.start != period.end or "year" not in period.implied:
        return None
    named = set(countries)
    for each in _by_day().get(period.start[-5:], ()):
        day = date(each.year, int(each.day[:2]), int(each.day[3:]))
        if named.intersection(each.countries) and (article.published or "9999") >= day.isoformat():
            return day
    return None
