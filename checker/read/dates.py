"""Full dates (day, month and year) as articles write them, in the month names of every language file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from checker.fold import bare, fold
from checker.language_file import language_files

_YEAR: Final = re.compile(r"(?:19|20)\d\d")


class FullDate(NamedTuple):
    """A day and the code points of the plain text that state it."""

    start: int
    end: int
    day: date


def plain(text: str) -> str:
    """Folded text without the characters that do not count; its offsets are not those of the text."""
    return bare(fold(text))


def one_of(words: Iterable[str]) -> str:
    """A pattern of any of the words in their folded form, the longest first."""
    forms = sorted({plain(word) for word in words}, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms)


def full_dates(text: str, *, day_first: bool = False) -> list[FullDate]:
    """Every full date of a plain text, in order.

    Digits that could be two days (05/06/2016) are left out unless ``day_first`` says how to read them.

    >>> [found.day.isoformat() for found in full_dates("tuesday, june 2, 2009")]
    ['2009-06-02']
    """
    if not _YEAR.search(text):
        return []
    return sorted(found for pattern in _patterns() for found in _matches(pattern, text, day_first))


def last_date(text: str) -> date | None:
    """The day that the plain text ends with, a month without a day being its first; None when it ends otherwise.

    >>> last_date("since march 2011")
    datetime.date(2011, 3, 1)
    """
    full = [found.day for found in full_dates(text) if found.end == len(text)]
    if full:
        return full[0]
    month = _month_and_year().search(text)
    return date(int(month["year"]), months()[" ".join(month["month"].split())], 1) if month else None


@cache
def months() -> dict[str, int]:
    """The number of the month by its folded name."""
    return {
        plain(name): number
        for language in language_files()
        for names in (language.dates.months, language.dates.short_months)
        for number, words in names.items()
        for name in words
    }


def _month() -> str:
    return rf"(?P<month>{one_of(months())})\.?(?:\s*[/(-]\s*(?:{one_of(months())})\)?)?"


def _day() -> str:
    suffixes = {suffix for language in language_files() for suffix in language.ordinals.suffixes}
    return rf"(?<![\d.,/-])(?P<day>\d{{1,2}})(?:{one_of(suffixes) or '(?!)'})?"


def _of() -> str:
    return one_of(word for language in language_files() for word in language.dates.of) or "(?!)"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    year = r"(?P<year>(?:19|20)\d\d)(?!\d)"
    return (
        re.compile(rf"{_day()}[\s.-]*(?:(?:{_of()})\s+)?\b{_month()}[\s,.-]+(?:(?:{_of()})\s+)?{year}"),
        re.compile(rf"\b{_month()}[\s-]+{_day()},?\s+{year}"),
        re.compile(rf"{_day()}(?P<sign>[./-])(?P<number>\d{{1,2}})(?P=sign){year}"),
        re.compile(rf"(?<![\d.,/-]){year}(?P<sign>[./-])(?P<number>\d{{1,2}})(?P=sign)(?P<day>\d{{1,2}})(?!\d)"),
    )


@cache
def _month_and_year() -> re.Pattern[str]:
    return re.compile(rf"\b{_month()}[\s,]+(?:\w{{1,3}}\s+)?(?P<year>(?:19|20)\d\d)\Z")


def _matches(pattern: re.Pattern[str], text: str, day_first: bool) -> Iterator[FullDate]:
    for found in pattern.finditer(text):
        day = _read(found.groupdict(), day_first)
        if day:
            yield FullDate(*found.span(), day)


def _read(parts: dict[str, str], day_first: bool) -> date | None:
    year, day = int(parts["year"]), int(parts["day"])
    if "month" in parts:
        month = months()[" ".join(parts["month"].split())]
    else:
        month = int(parts["number"])
        if _could_be_two(parts, month, day) and not day_first:
            return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _could_be_two(parts: dict[str, str], month: int, day: int) -> bool:
    year_first = next(iter(parts)) == "year"
    return not year_first and parts["sign"] == "/" and max(day, month) <= 12 and day != month
