"""The publication date of an article that states none: its dateline, or the day in its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from checker.language_file import language_files
from checker.read.date_words import date_words
from checker.read.dates import FullDate, full_dates, months, one_of, plain

_LINES: Final = 10
_LONGEST: Final = 120
_HEAD: Final = 240
_WORD: Final = re.compile(r"[^\W\d_]+")
_SEPARATED: Final = re.compile(r"\s*[.(|/-]|\s*\Z")
_PLACE: Final = re.compile(r"\w+(?:[ .-]+\w+){0,3}\s*(?:\([^()]{1,30}\)\s*[,/:-]?|[,/:-])\s*\Z")
_ARCHIVE: Final = re.compile(r".*?/\d{8,14}[a-z_]*/(?=https?:)")
_URL_DAY: Final = re.compile(
    r"[/_-](?P<year>(?:19|20)\d\d)(?P<sign>[/_-]?)(?P<month>\d\d|[a-z]{3})(?P=sign)(?P<day>\d\d?)(?!\d)"
)
_URL_MONTH: Final = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>\d\d)/")


class Candidate(NamedTuple):
    """A date near the top; ``sure`` when the words around it say that it is the day of publication."""

    day: date
    sure: bool


def dateline(text: str, *, day_first: bool = True, today: date | None = None) -> date | None:
    """The full date that stands on a line of its own, or opens the text or its byline, near the top.

    A date inside a sentence is none. ``day_first`` says how to read 05/06/2016; days after ``today`` are not believed.
    Several lines that open with different dates are a chronology and none of them counts.

    >>> dateline("Ferry sinks\\n\\nTuesday, June 2, 2009\\n\\nA ferry sank.")
    datetime.date(2009, 6, 2)
    """
    found = [one for one in _candidates(text, day_first) if today is None or one.day <= today]
    sure = [one.day for one in found if one.sure]
    if sure:
        return sure[0]
    return found[0].day if len({one.day for one in found}) == 1 else None


def _candidates(text: str, day_first: bool) -> Iterator[Candidate]:
    lines = [line for line in text[:4000].split("\n") if line.strip()][:_LINES]
    title = plain(lines[0].strip()) if lines else ""
    for number, line in enumerate(lines):
        if any(map(str.isdigit, line[:_HEAD])):
            head = plain(line.strip()[:_HEAD])
            repeated = len(title) if number and head.startswith(title) else 0
            yield from _in_line(line.strip(), head[repeated:], repeated, day_first, first=number == 0)


def _in_line(line: str, head: str, cut: int, day_first: bool, *, first: bool) -> Iterator[Candidate]:
    for found in full_dates(head, day_first=day_first)[:1]:
        before, after = head[: found.start], head[found.end :]
        said = bool(_marked().search(before))
        if _in_sentence().search(before) and not said:
            return
        if len(line) <= _LONGEST and _left_over(before) + _left_over(after) <= _allowed(before, first, said):
            yield Candidate(found.day, said or _is_bare(before, after) or _is_byline(before))
        elif _opens(before, said) and (said or _stands_apart(after) or _starts_anew(line, head, cut, found)):
            yield Candidate(found.day, said)
        elif _follows_place(before) and _stands_apart(after):
            yield Candidate(found.day, False)


def _allowed(before: str, first: bool, said: bool) -> int:
    """How many words that say nothing of dates a line may hold beside its date: a place, an outlet, a name."""
    if first:
        return 0
    return 8 if said or _is_byline(before) else 3


def _is_bare(before: str, after: str) -> bool:
    return not _left_over(before) and not _left_over(after)


def _is_byline(before: str) -> bool:
    return _byline().match(before.strip()) is not None


def _opens(before: str, said: bool) -> bool:
    return _left_over(before) <= (2 if said else 0)


def _follows_place(before: str) -> bool:
    """Whether the text opens as agencies do: a place, perhaps the agency, a sign, then the date."""
    return _PLACE.match(before) is not None and _sentence_words().isdisjoint(_WORD.findall(before))


def _stands_apart(after: str) -> bool:
    return bool(_SEPARATED.match(after))


def _starts_anew(line: str, head: str, cut: int, found: FullDate) -> bool:
    """A capital or a digit after the date begins a sentence; asked only where folding kept the offsets."""
    at = cut + found.end
    rest = line[at : at + 3].strip() if len(head) + cut == len(line[:_HEAD]) else ""
    return rest[:1].isupper() or rest[:1].isdigit()


def _left_over(words: str) -> int:
    return len(_WORD.findall(_silent().sub(" ", words)))


@cache
def _silent() -> re.Pattern[str]:
    dates = [language.dates for language in language_files()]
    days = [
        word
        for each in dates
        for names in (each.weekdays, each.hijri_months)
        for group in names.values()
        for word in group
    ]
    return _words([*date_words().published, *date_words().silent, *days])


@cache
def _marked() -> re.Pattern[str]:
    """A word of publication or a weekday in front of the date, with nothing but silent words in between."""
    days = [word for language in language_files() for group in language.dates.weekdays.values() for word in group]
    return re.compile(
        rf"(?<!\w)(?:{one_of([*date_words().published, *days])})[^\w\n]*(?:(?:{one_of(['on', 'in'])})\s+)?\Z"
    )


@cache
def _in_sentence() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{one_of(date_words().in_sentence)})\s+\Z")


@cache
def _sentence_words() -> frozenset[str]:
    return frozenset(map(plain, date_words().in_sentence))


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(date_words().bylines)})(?!\w)")


def _words(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{one_of(words)})(?!\w)")


def url_day(url: str) -> date | None:
    """The day in an address such as ``/2015/08/06/``; the day on which a web archive took its copy does not count.

    >>> url_day("https://a.example/2015/08/06/fire.html")
    datetime.date(2015, 8, 6)
    """
    found = _URL_DAY.search(_archived(url))
    return _day(found["year"], found["month"], found["day"]) if found else None


def url_month(url: str) -> date | None:
    """The first day of the month in an address such as ``/2015/08/``."""
    found = _URL_MONTH.search(_archived(url))
    return _day(found["year"], found["month"], "1") if found else None


def _archived(url: str) -> str:
    return _ARCHIVE.sub("", url.lower(), count=1)


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else months().get(month, 0)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None
