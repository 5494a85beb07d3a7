"""Findings as a table: one row for each pair of claims that disagree."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from checker.records import Period, Report, Value
from checker.reports.case import Case, Cited, docket
from checker.reports.visible import one_line

_OF_FINDING: Final = ("level", "verdict", "confidence", "rule", "kind", "who", "place", "event", "message")
_OF_CLAIM: Final = (
    *("value", "low", "high", "qualifier", "unit", "quote", "outlet", "published", "as_of", "source"),
    *("path", "line", "column", "url", "sentence"),
)
COLUMNS: Final = (
    *_OF_FINDING,
    *(f"first_{name}" for name in _OF_CLAIM),
    *(f"second_{name}" for name in _OF_CLAIM),
    "fact",
    "fingerprint",
)
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def claim_pairs(report: Report) -> str:
    """Comma-separated values (RFC 4180, but with bare line feeds): a heading and one row for each pair.

    A cell of words that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).

    >>> empty = Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())
    >>> claim_pairs(empty)[:25]
    'level,verdict,confidence,'
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_harmless(cell) for cell in row] for case in docket(report).cases for row in _rows(case))
    return out.getvalue()


def _rows(case: Case) -> Iterator[tuple[object, ...]]:
    found, fact = case.finding, case.fact
    about = (found.level, found.verdict, found.confidence, found.rule, fact.kind, fact.who, fact.place, fact.event)
    for other in case.related or (None,):
        second = _cells(other) if other else (None,) * len(_OF_CLAIM)
        yield (*about, found.message, *_cells(case.primary), *second, fact.id, found.fingerprint)


def _cells(cited: Cited) -> tuple[object, ...]:
    claim, article = cited.claim, cited.article
    return (
        *_value_cells(claim.value),
        *(claim.quote, article.outlet, article.published, claim.as_of, claim.source),
        *(article.path, claim.line, claim.column, article.url, claim.sentence),
    )


def _value_cells(value: Value) -> tuple[object, ...]:
    """Best value, low, high, qualifier and unit; of a period its first day, first and last."""
    if isinstance(value, Period):
        return value.start, value.start, value.end, None, "date"
    ends = (None if end is None else f"{end:f}" for end in (value.best, value.low, value.high))
    return *ends, value.qualifier, value.unit


def _harmless(cell: object) -> object:
    """A cell without line breaks, and words that no spreadsheet takes for a formula; numbers stay numbers."""
    if not isinstance(cell, str):
        return cell
    text = one_line(cell)
    return f"'{text}" if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdecimal()
