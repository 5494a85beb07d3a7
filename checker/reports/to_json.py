"""JSON: the report as it is, one object on one line."""

from __future__ import annotations

from typing import Final

from checker.records import Report

SUFFIX: Final = ".json"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The dump of the report; the options do not change it.

    >>> empty = Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())
    >>> render(empty)[:13]
    '{"articles":['
    """
    return report.model_dump_json() + "\n"
