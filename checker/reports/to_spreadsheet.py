"""CSV for spreadsheets: the same table behind a byte order mark, without which Excel does not read it as UTF-8."""

from __future__ import annotations

from typing import Final

from checker.records import Report
from checker.reports.claim_pairs import claim_pairs

SUFFIX: Final = ".csv"
_BYTE_ORDER_MARK: Final = "\ufeff"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The table of pairs behind a byte order mark; the options change nothing.

    >>> empty = Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())
    >>> render(empty)[0] == "\\ufeff"
    True
    """
    return _BYTE_ORDER_MARK + claim_pairs(report)
