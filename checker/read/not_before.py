"""The earliest day on which an article that states no date can have been written: after all the past it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Final

from checker.language_file import language_files
from checker.read.date_words import date_words
from checker.read.dateline import url_month
from checker.read.dates import full_dates, last_date, months, one_of, plain

_YEAR: Final = re.compile(r"(?:19|20)(?<!\d..)\d\d(?!\d|[.,]\d)")
_SENTENCE_END: Final = re.compile(r"[.!?;]\s+(?=\D)|\n")
_WORD: Final = re.compile(r"[^\W\d_]+")
_BEFORE: Final = 40
_AFTER: Final = 6


def not_before(text: str, *, url: str | None, today: date | None) -> date | None:
    """The latest past date that the text states with its year, or the month in its address if that is later.

    A year alone counts from its first day on. Dates in sentences that speak of the future do not count, nor do those
    after ``today``; without ``today`` any other date does. None when nothing is left.

    >>> not_before("Libya has been at war since 2011.", url=None, today=None)
    datetime.date(2011, 1, 1)
    """
    stated = [*_stated(plain(text)), url_month(url or "")]
    return max((day for day in stated if day and (today is None or day <= today)), default=None)


def _stated(folded: str) -> Iterator[date | None]:
    if not _YEAR.search(folded):
        return
    for sentence in _SENTENCE_END.split(folded):
        years = list(_YEAR.finditer(sentence))
        is_past = bool(years) and not _is_of_the_future(sentence)
        yield from (_day(sentence, year) for year in years if is_past or _since().search(sentence, 0, year.start()))


def _day(sentence: str, year: re.Match[str]) -> date | None:
    """The day that a year belongs to, the first of its month or of the year when no more is said."""
    start = max(0, year.start() - _BEFORE)
    before = sentence[start : year.start()]
    if _limit().search(before):
        return None
    full = full_dates(sentence[start : year.end() + _AFTER])
    covering = [found.day for found in full if found.start <= year.start() - start < found.end]
    if covering:
        return covering[0]
    return last_date(before + year[0]) or _year(before, sentence[year.end() :], int(year[0]))


def _year(before: str, after: str, year: int) -> date | None:
    """Four digits are a year after a word such as "in", unless they count what follows (in 2000 homes)."""
    said = _year_after().search(before) and not _counted().match(after)
    return date(year, 1, 1) if said else None


def _is_of_the_future(sentence: str) -> bool:
    words, phrases = _future()
    return not words.isdisjoint(_WORD.findall(sentence)) or any(phrase in sentence for phrase in phrases)


@cache
def _future() -> tuple[frozenset[str], tuple[str, ...]]:
    """Single words, also behind a conjunction that is written onto them, and phrases."""
    folded = [plain(word) for word in date_words().future]
    joined = ["", *(plain(word) for language in language_files() for word in language.prefixes.conjunctions)]
    words = frozenset(start + word for start in joined for word in folded if " " not in word)
    return words, tuple(word for word in folded if " " in word)


@cache
def _year_after() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{one_of(date_words().year_after)})\s+\Z")


@cache
def _limit() -> re.Pattern[str]:
    """A word that makes a date a limit, which may be still to come."""
    return _before_date(date_words().limits)


@cache
def _since() -> re.Pattern[str]:
    """A word that makes a date past, whatever else the sentence speaks of."""
    return _before_date(date_words().since)


def _before_date(words: Iterable[str]) -> re.Pattern[str]:
    """One of the words, with nothing but the other parts of the date between it and the year."""
    parts = one_of([*date_words().year_after, *date_words().silent, *months()])
    return re.compile(rf"(?<!\w)(?:{one_of(words)})(?:\s+(?:{parts}|\d{{1,2}}\w*)[,.]?)*\s+\Z")


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{one_of(date_words().counted)})(?!\w)")
