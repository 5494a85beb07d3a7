"""GitHub annotations: workflow commands that put findings beside the lines of a pull request."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from checker.records import Level, Report, Unreadable
from checker.reports.address import with_slashes
from checker.reports.case import Case, docket, level_counts
from checker.reports.telling import Telling, telling_of

SUFFIX: Final = ".annotations"
_COMMANDS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "note": "notice", "silent": "notice"}
_ORDER: Final = ("error", "warning", "notice")
_MOST_OF_A_COMMAND: Final = 10


@dataclass(frozen=True)
class Annotation:
    """A workflow command: its name, properties and message, and what stands for it where GitHub shows no more."""

    command: str
    properties: dict[str, str]
    message: str
    plain: str

    def __str__(self) -> str:
        properties = ",".join(f"{key}={_property(value)}" for key, value in self.properties.items())
        return f"::{self.command} {properties}::{_data(self.message)}"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """One annotation a line, errors first, among them files that could not be read; at last the counts.

    GitHub shows ten annotations of each level for a step and drops the rest in silence; they follow as plain lines.

    >>> render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()))
    'No disagreement was found.\\n'
    """
    telling = telling_of(report, language)
    found = [_of_case(case, telling) for case in docket(report).cases]
    found += [_of_unreadable(one, telling) for one in report.unreadable]
    told: Counter[str] = Counter()
    shown: list[str] = []
    rest: list[str] = []
    for one in sorted(found, key=lambda one: _ORDER.index(one.command)):
        told[one.command] += 1
        if told[one.command] <= _MOST_OF_A_COMMAND:
            shown.append(str(one))
        else:
            rest.append(one.plain)
    return "".join(f"{line}\n" for line in (*shown, *rest, _counts(report, telling)))


def _of_case(case: Case, telling: Telling) -> Annotation:
    claim = case.newest.claim
    place = {"file": with_slashes(case.newest.article.path), "line": str(claim.line)}
    place |= {"endLine": str(claim.end_line), "col": str(claim.column), "endColumn": str(claim.end_column - 1)}
    place["title"] = f"{telling.fact(case.fact)} ({case.finding.rule})"
    # GitHub refuses columns for a region of several lines.
    kept = {key: value for key, value in place.items() if claim.line == claim.end_line or "ol" not in key}
    return Annotation(_COMMANDS[case.finding.level], kept, _message(case, telling), _plain(case, telling))


def _of_unreadable(found: Unreadable, telling: Telling) -> Annotation:
    place = {"file": with_slashes(found.path)}
    place |= {"line": str(found.line), "col": str(found.column)} if found.line else {}
    place["title"] = telling.interface.page["unread"]
    cause = telling.cause(found)
    return Annotation("error", place, cause, _quiet(f"{telling.spot(found)}  {place['title']}: {cause}"))


def _message(case: Case, telling: Telling) -> str:
    claims = [
        f"{telling.value(one.claim.value)}  {telling.position(one)}  {telling.origin(one)}"
        for one in (case.newest, *case.others)
    ]
    return "\n".join([telling.message(case), *claims, *telling.why(case)])


def _plain(case: Case, telling: Telling) -> str:
    level = telling.interface.levels[case.finding.level].one
    return _quiet(f"{level}  {telling.position(case.newest)}  {case.finding.rule}  {telling.message(case)}")


def _quiet(line: str) -> str:
    """A line without commands: the runner still obeys their first form, wherever in a line they stand."""
    return line.replace("##[", "## [")


def _counts(report: Report, telling: Telling) -> str:
    interface = telling.interface
    counts = [f"{interface.levels[level].many}: {count}" for level, count in level_counts(report).items()]
    unreadable = [f"{interface.counts['unreadable']}: {len(report.unreadable)}"] if report.unreadable else []
    return interface.listed.join([*(counts or [interface.summary["clean"]]), *unreadable])


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
