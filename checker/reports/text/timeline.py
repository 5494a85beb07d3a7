"""A fact whose figure grew, as a line for each value in order of publication."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from checker.reports.case import Answers, Cited
from checker.reports.telling import Telling
from checker.reports.text.cited import columns, padded, position
from checker.reports.text.direction import isolated
from checker.reports.text.said import published_words, value_words
from checker.reports.text.words import words
from checker.reports.visible import one_line

_INDENT: Final = "  "
_MOST: Final = 12


def timeline_lines(answers: Answers, telling: Telling) -> list[str]:
    """The fact, then its values as they were published; the same value of one day is told once."""
    language = telling.language
    rows = [_row(list(same), telling) for _, same in groupby(answers.cited, lambda one: _said(one, language))]
    sizes = [max(columns(row[column]) for row in rows) for column in range(3)]
    lines = ["  ".join(map(padded, row[:3], sizes)) + f"  {row[3]}" for row in rows]
    heading = isolated(telling.fact(answers.fact))
    return [_INDENT + heading, *(_INDENT * 2 + line.rstrip() for line in _short(lines, language))]


def _short(lines: list[str], language: str) -> list[str]:
    """The beginning and the end of a long timeline."""
    if len(lines) <= _MOST:
        return lines
    half = _MOST // 2
    more = words(language).more.format(count=len(lines) - 2 * half)
    return [*lines[:half], isolated(more), *lines[-half:]]


def _said(one: Cited, language: str) -> tuple[str, str]:
    return published_words(one.article, language), isolated(value_words(one.claim.value, language))


def _row(same: list[Cited], telling: Telling) -> tuple[str, str, str, str]:
    day, value = _said(same[0], telling.language)
    outlets = dict.fromkeys(isolated(one_line(one.article.outlet)) for one in same if one.article.outlet)
    return isolated(day), value, position(same[0]), telling.interface.listed.join(outlets)
