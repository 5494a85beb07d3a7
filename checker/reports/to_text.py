"""Text for the terminal: the disagreements first, then what merely grew, then how much was read."""

from __future__ import annotations

from typing import Final

from checker.records import Report
from checker.reports.case import Case, Docket, docket
from checker.reports.interface import interface
from checker.reports.telling import Telling
from checker.reports.text.direction import isolated
from checker.reports.text.finding import finding_lines
from checker.reports.text.paint import paint
from checker.reports.text.summary import summary_line
from checker.reports.text.timeline import timeline_lines
from checker.reports.text.words import words

SUFFIX: Final = ".txt"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The report for people, in so many columns, with or without the colours of a terminal.

    >>> print(render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())), end="")
    No disagreement was found.
    <BLANKLINE>
    articles 0, claims 0, facts 0, findings 0, unreadable 0
    """
    found = docket(report)
    loud = [case for case in found.cases if not _grew(case)]
    blocks = [finding_lines(case, language=language, color=color, width=width) for case in loud]
    blocks += [] if loud else [[interface(language).summary["clean"]]]
    blocks += _timelines(found, language, color)
    blocks += [_unreadable(report, language)] if report.unreadable else []
    blocks += [[summary_line(report, language)]]
    return "\n\n".join("\n".join(block).rstrip() for block in blocks) + "\n"


def _grew(case: Case) -> bool:
    return case.finding.verdict == "update"


def _timelines(found: Docket, language: str, color: bool) -> list[list[str]]:
    """A timeline for each fact that an update was found of, under one heading."""
    grown = {case.fact.id for case in found.cases if _grew(case)}
    timelines = [timeline_lines(answers, language) for answers in found.answers if answers.fact.id in grown]
    return [[paint(words(language).grew, "strong", color)], *timelines] if timelines else []


def _unreadable(report: Report, language: str) -> list[str]:
    telling = Telling(language)
    lines = [f"  {telling.spot(each)}: {isolated(telling.cause(each))}" for each in report.unreadable]
    return [telling.interface.headings["unreadable"], *lines]
