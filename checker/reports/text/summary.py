"""How much was read and how much was found, in one line."""

from __future__ import annotations

from checker.records import Report
from checker.reports.case import level_counts
from checker.reports.interface import interface
from checker.reports.text.words import words


def summary_line(report: Report, language: str) -> str:
    """Articles, claims, facts, unreadable files, and findings with the number of each level.

    >>> summary_line(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()), "en")
    'articles 0, claims 0, facts 0, findings 0, unreadable 0'
    """
    known = interface(language)
    counts = [f"{count} {known.levels[level].one}" for level, count in level_counts(report).items()]
    return words(language).summary.format(
        articles=len(report.articles),
        claims=len(report.claims),
        facts=len(report.facts),
        findings=f"{len(report.findings)} ({known.listed.join(counts)})" if counts else "0",
        unreadable=len(report.unreadable),
    )
