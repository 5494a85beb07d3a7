"""Text for the terminal: the disagreements first, then what merely grew, then how much was read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from checker.records import Report
from checker.reports.case import Case, Docket, docket
from checker.reports.telling import Telling, telling_of
from checker.reports.text.direction import isolated
from checker.reports.text.finding import finding_lines
from checker.reports.text.paint import paint
from checker.reports.text.summary import summary_line
from checker.reports.text.timeline import timeline_lines

SUFFIX: Final = ".txt"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The report for people, in so many columns, with or without the colours of a terminal.

    >>> print(render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())), end="")
    No disagreement was found.
    <BLANKLINE>
    articles 0, claims 0, facts 0, findings 0, unreadable 0
    """
    return "".join(pieces(report, language=language, color=color, width=width))


def pieces(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> Iterator[str]:
    """Each disagreement, then each timeline, then what was read."""
    between = ""
    for block in _blocks(report, language=language, color=color, width=width):
        yield between + "\n".join(block).rstrip()
        between = "\n\n"
    yield "\n"


def _blocks(report: Report, *, language: str, color: bool, width: int) -> Iterator[list[str]]:
    found = docket(report)
    telling = telling_of(report, language)
    loud = [case for case in found.cases if not _grew(case)]
    yield from (finding_lines(case, telling, color=color, width=width) for case in loud)
    if not loud:
        yield [telling.interface.summary["clean"]]
    yield from _timelines(found, telling, color)
    if report.unreadable:
        yield _unreadable(report, telling)
    yield [summary_line(report, language)]


def _grew(case: Case) -> bool:
    return case.finding.verdict == "update"


def _timelines(found: Docket, telling: Telling, color: bool) -> Iterator[list[str]]:
    """A timeline for each fact that an update was found of, under one heading."""
    grown = {case.fact.id for case in found.cases if _grew(case)}
    if grown:
        yield [paint(telling.words.grew, "strong", color)]
    yield from (timeline_lines(answers, telling) for answers in found.answers if answers.fact.id in grown)


def _unreadable(report: Report, telling: Telling) -> list[str]:
    lines = [f"  {telling.spot(each)}: {isolated(telling.cause(each))}" for each in report.unreadable]
    return [telling.interface.headings["unreadable"], *lines]
