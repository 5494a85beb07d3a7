"""GitHub annotations: workflow commands that put findings beside the lines of a pull request."""

from __future__ import annotations

from collections import Counter
from typing import Final

from checker.records import Level, Report
from checker.reports.address import with_slashes
from checker.reports.case import Case, docket, level_counts
from checker.reports.telling import Telling

SUFFIX: Final = ".annotations"
_COMMANDS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "note": "notice", "silent": "notice"}
_MOST_OF_A_COMMAND: Final = 10


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """One annotation a line, errors first; what GitHub would not show follows as plain lines, then the counts.

    GitHub shows ten annotations of each level for a step and drops the rest in silence.

    >>> render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()))
    'No disagreement was found.\\n'
    """
    telling = Telling(language)
    told: Counter[str] = Counter()
    annotations: list[str] = []
    rest: list[str] = []
    for case in docket(report).cases:
        command = _COMMANDS[case.finding.level]
        told[command] += 1
        shown = told[command] <= _MOST_OF_A_COMMAND
        (annotations if shown else rest).append(_annotation(case, telling) if shown else _plain(case, telling))
    return "".join(f"{line}\n" for line in (*annotations, *rest, _counts(report, telling)))


def _annotation(case: Case, telling: Telling) -> str:
    claim = case.newest.claim
    place = {"file": with_slashes(case.newest.article.path), "line": str(claim.line)}
    place |= {"endLine": str(claim.end_line), "col": str(claim.column), "endColumn": str(claim.end_column - 1)}
    place["title"] = f"{telling.fact(case.fact)} ({case.finding.rule})"
    # GitHub refuses columns for a region of several lines.
    kept = [(key, value) for key, value in place.items() if claim.line == claim.end_line or "ol" not in key]
    properties = ",".join(f"{key}={_property(value)}" for key, value in kept)
    return f"::{_COMMANDS[case.finding.level]} {properties}::{_data(_message(case, telling))}"


def _message(case: Case, telling: Telling) -> str:
    claims = [
        f"{telling.value(one.claim.value)}  {telling.position(one)}  {telling.origin(one)}"
        for one in (case.newest, *case.others)
    ]
    return "\n".join([telling.message(case), *claims, *telling.why(case)])


def _plain(case: Case, telling: Telling) -> str:
    level = telling.interface.levels[case.finding.level].one
    said = f"{level}  {telling.position(case.newest)}  {case.finding.rule}  {telling.message(case)}"
    # The runner still obeys its first form of commands, wherever in a line they stand.
    return said.replace("##[", "## [")


def _counts(report: Report, telling: Telling) -> str:
    counts = [f"{telling.interface.levels[level].many}: {count}" for level, count in level_counts(report).items()]
    return telling.interface.listed.join(counts) or telling.interface.summary["clean"]


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
