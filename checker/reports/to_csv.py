"""CSV: one row for each pair of claims that disagree."""

from __future__ import annotations

from typing import Final

from checker.records import Report
from checker.reports.claim_pairs import claim_pairs

SUFFIX: Final = ".csv"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The table of pairs with names of columns that stay the same in every language; the options change nothing.

    >>> empty = Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())
    >>> len(render(empty).splitlines())
    1
    """
    return claim_pairs(report)
