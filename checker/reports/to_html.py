"""HTML: one page for editors that needs nothing else, and fetches nothing."""

from __future__ import annotations

from typing import Final

from checker.records import Report

SUFFIX: Final = ".html"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The page, with its interface in ``language`` and each sentence in its own direction.

    >>> empty = Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())
    >>> render(empty)[:15]
    '<!doctype html>'
    """
    from checker.reports.html.page import render_page

    return render_page(report, language)
