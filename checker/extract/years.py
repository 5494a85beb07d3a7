"""Years alone, and what is made of years: decades, seasons, the beginning and the end of a year."""

from __future__ import annotations

import re
from typing import Final

from checker.extract.calendar import Said, decade, hijri, period, season, years
from checker.extract.context import Context
from checker.extract.spot import Spot, dated
from checker.lexicon.token import OWNER

_YEARS: Final = range(1000, 2101)
_LIKELY_YEARS: Final = range(1800, 2051)
_OLD_YEARS: Final = range(1400, 1800)
_HIJRI_YEARS: Final = range(1350, 1500)
_CENTURY: Final = 1900
_OLDEST_SHORT: Final = 20
_AFTER_YEAR: Final = (",", ".", ")", "-", "'", OWNER, ":", ";", "/", '"', "?", "!", "(", "]")
_BEFORE_YEAR: Final = ("(", "/", "-", ",", "'")
_ASCII_WORD: Final = re.compile(r"[a-z][a-z\d]*\Z|'s\Z")


def year_at(at: Context, index: int) -> int | None:
    """A year of four digits at a token."""
    form = at.form(index)
    return int(form) if len(form) == 4 and form.isdigit() and int(form) in _YEARS else None


def year_after(at: Context, index: int) -> tuple[int | None, int]:
    """The year that stands at a token, past the word year, and where it ends with the letters of its era."""
    index += at.has(index, at.tongue.year_before)
    year = year_at(at, index)
    if year is None:
        return None, index
    end = index + 1
    return year, end + (at.form(end) in at.tongue.eras)


def decade_at(at: Context, index: int) -> Spot | None:
    """The 1990s, the '90s."""
    if not at.glued(index + 1) or at.form(index + 1) not in ("s", OWNER):
        return None
    year = _short_decade(at, index) or year_at(at, index)
    if year is None or year % 10:
        return None
    return dated(decade(year, at.words(index, index + 2)), index, index + 2)


def decade_name(at: Context, index: int) -> Spot | None:
    """The nineties by name."""
    for base, _ in at.tokens[index].bases:
        if base in at.tongue.decades:
            of_century = at.tongue.decade_after.at(at.tokens, index + 1)
            end = of_century.end if of_century else index + 1
            return dated(decade(at.tongue.decades[base], at.words(index, end)), index, end)
    return None


def _short_decade(at: Context, index: int) -> int | None:
    """The year with which a decade of two digits behind an apostrophe began."""
    form = at.form(index)
    short = len(form) == 2 and form.isdigit() and at.form(index - 1) == "'" and at.glued(index)
    return _CENTURY + int(form) if short and int(form) >= _OLDEST_SHORT else None


def season_at(at: Context, index: int) -> Spot | None:
    """Summer 2014, the spring of 2013."""
    name = next((at.tongue.seasons[base] for base, _ in at.tokens[index].bases if base in at.tongue.seasons), None)
    if name is None:
        return None
    link = at.tongue.date_of.at(at.tokens, index + 1)
    year, end = year_after(at, link.end if link else index + 1)
    return dated(season(year, name, at.words(index, end)), index, end) if year else None


def year_spot(at: Context, index: int) -> Spot | None:
    """A year after its word, after a preposition, or in brackets; never a count of something."""
    year = year_at(at, index)
    if year is None or _counts_something(at, index + 1) or at.has(index - 1, at.tongue.their_number):
        return None
    span = _to_year(at, index, year) if year in _LIKELY_YEARS else None
    if span:
        return span
    named = at.has(index - 1, at.tongue.year_before)
    if not named and not (_is_likely(at, index, year) and _stands_as_year(at, index)):
        return None
    if at.form(index + 1) in at.tongue.hijri_after or year in _HIJRI_YEARS:
        end = index + 1 + (at.form(index + 1) in at.tongue.hijri_after)
        return dated(hijri(Said(year), at.words(index, end)), index, end)
    return _until(at, index, year) or _with_part(at, index, index - 1 if named else index, year)


def _is_likely(at: Context, index: int, year: int) -> bool:
    """Whether a number is a year of recent times, or of older ones after "in" and with nothing to count behind."""
    if year not in _OLD_YEARS:
        return year in _LIKELY_YEARS
    after_in = at.tongue.date_prepositions.before(at.tokens, index)
    counts = at.form(index + 1).isalpha() and at.form(index + 1) not in at.tongue.noun_breaks
    return after_in is not None and not counts and not at.has(index - 1, at.tongue.range_from | at.tongue.range_to)


def _with_part(at: Context, index: int, word: int, year: int) -> Spot | None:
    """A year with the part of it that is meant: early, mid, late."""
    part = at.tongue.parts_of_period.before(at.tokens, word) if word > 0 else None
    start, end = part.start if part else index, index + 1 + _has_era(at, index + 1)
    said = Said(year, part=part.meaning if part else None)
    return dated(period(said, at.base, at.words(start, end)), start, end)


def _has_era(at: Context, index: int) -> bool:
    """Whether the letter of an era is written onto a year, which may be that of a unit too."""
    return at.glued(index) and at.form(index) in at.tongue.eras


def _until(at: Context, index: int, year: int) -> Spot | None:
    """1950-53: from a year to a later one of the same century."""
    last = at.form(index + 2)
    glued = at.form(index + 1) in ("-", "/") and at.glued(index + 1) and at.glued(index + 2)
    if not (glued and len(last) == 2 and last.isdigit() and int(last) > year % 100):
        return None
    return dated(years(year, year - year % 100 + int(last), at.words(index, index + 3)), index, index + 3)


def _to_year(at: Context, index: int, year: int) -> Spot | None:
    """2010-2015, the fiscal year 2016/17: years wherever they stand, but before something that they count."""
    sign, last, end = at.form(index + 1), at.form(index + 2), index + 3
    if sign not in ("-", "/") or not at.glued(index + 1) or not at.glued(index + 2) or not last.isdigit():
        return None
    whole = len(last) == 4 and year < int(last) <= _LIKELY_YEARS[-1]
    next_one = len(last) == 2 and int(last) == (year + 1) % 100 and sign == "/"
    more = at.glued(end) and at.form(end) not in _AFTER_YEAR
    if not (whole or next_one) or more or at.form(end) == sign or at.counted(end) or at.tongue.units.at(at.tokens, end):
        return None
    return dated(years(year, int(last) if whole else year + 1, at.words(index, end)), index, end)


def _stands_as_year(at: Context, index: int) -> bool:
    """Whether the words around say year: a preposition, a bracket, a month; a hedge says number."""
    tongue, before = at.tongue, at.form(index - 1)
    preposition = tongue.date_prepositions.before(at.tokens, index)
    hedge = tongue.hedges_before.before(at.tokens, index)
    if hedge and (preposition is None or preposition.start > hedge.start):
        return False
    if preposition or before in _BEFORE_YEAR or tongue.parts_of_period.before(at.tokens, index):
        return not _counted(at, index + 1)
    if not before:
        return at.form(index + 1) == ":"
    if at.glued(index) and before in tongue.stripper.prefixes:
        return not _counted(at, index + 1)
    if tongue.months.before(at.tokens, index):
        return True
    if tongue.bare_years:
        return _ASCII_WORD.match(before) is not None
    return before.isalpha() and not at.told(index) and not _counted(at, index + 1)


def _counted(at: Context, index: int) -> bool:
    """Whether a noun that a number could count follows, in languages whose years are followed by none."""
    return not at.tongue.bare_years and at.counted(index)


def _counts_something(at: Context, index: int) -> bool:
    form = at.form(index)
    if _has_era(at, index):
        return False
    if form and at.glued(index) and form not in _AFTER_YEAR:
        return True
    unit = at.tongue.units.at(at.tokens, index)
    return unit is not None and not unit.prefix and unit.meaning.kind != "duration"
