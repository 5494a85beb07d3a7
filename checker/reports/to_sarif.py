"""SARIF 2.1.0: findings for code scanning, with the other articles as related locations."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from checker import __version__
from checker.records import Level, Report, RuleHead, Silence, Unreadable
from checker.reports.address import as_uri
from checker.reports.case import Case, Cited, docket, heads
from checker.reports.telling import Telling, telling_of
from checker.reports.visible import one_line, visible

SUFFIX: Final = ".sarif"
SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "note": "note", "silent": "none"}
_MOST_RESULTS: Final = 25_000
_MOST_RELATED: Final = 99
_MOST_TAGS: Final = 10


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """A log of one run, worst results first.

    Columns are Unicode code points. GitHub takes 25,000 results and shows 100 locations of one; what is beyond is told
    in a notification. Schema: OASIS, SARIF 2.1.0 with errata 01.

    >>> '"version": "2.1.0"' in render(
    ...     Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())
    ... )
    True
    """
    telling = telling_of(report, language)
    known = docket(report)
    cases = known.cases
    told = heads(report)
    rules = list(told)
    quiet = [_suppressed(case, by, rules, telling) for case, by in known.suppressed]
    run = {
        "tool": {"driver": _driver(told.values(), telling)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, len(cases), telling)],
        "results": [*(_result(case, rules, telling) for case in cases), *quiet][:_MOST_RESULTS],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _driver(rules: Iterable[RuleHead], telling: Telling) -> dict[str, Any]:
    return {
        "name": "claim-consistency-checker",
        "semanticVersion": __version__,
        "language": telling.language,
        "rules": [_rule(rule, telling) for rule in rules],
    }


def _rule(rule: RuleHead, telling: Telling) -> dict[str, Any]:
    why = one_line(rule.why.of(telling.language)) or telling.interface.tagline
    silence = f"{telling.interface.headings['silence']}: {_ignore(rule.id, telling)}"
    return {
        "id": rule.id,
        "name": rule.id.replace("-", " ").title().replace(" ", ""),
        "shortDescription": {"text": one_line(rule.heading(telling.language))},
        "fullDescription": {"text": why},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
        "help": {"text": f"{why}\n\n{silence}", "markdown": f"{why}\n\n{_markdown_silence(rule.id, telling)}"},
        "properties": {"tags": ["consistency", *rule.kinds][:_MOST_TAGS]},
    }


def _ignore(rule: str, telling: Telling) -> str:
    return f'<!-- checker: ignore {rule} reason="{telling.interface.silence["reason"]}" -->'


def _markdown_silence(rule: str, telling: Telling) -> str:
    return f"**{telling.interface.headings['silence']}**\n\n```html\n{_ignore(rule, telling)}\n```\n"


def _invocation(report: Report, found: int, telling: Telling) -> dict[str, Any]:
    notes = [_unreadable(one, telling) for one in report.unreadable]
    if found > _MOST_RESULTS:
        said = telling.interface.summary["hidden"].format(count=found - _MOST_RESULTS)
        notes.append({"level": "warning", "message": {"text": said}})
    return {"executionSuccessful": True, "toolExecutionNotifications": notes}


def _unreadable(found: Unreadable, telling: Telling) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": as_uri(found.path)}}
    if found.line:
        location["region"] = {"startLine": found.line, "startColumn": found.column}
    said = {"text": _escaped(telling.cause(found))}
    return {"level": "warning", "message": said, "locations": [{"physicalLocation": location}]}


def _result(case: Case, rules: list[str], telling: Telling) -> dict[str, Any]:
    finding, related = case.finding, case.others[:_MOST_RELATED]
    return {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": _LEVELS[finding.level],
        "message": {"text": _message(case, related, telling)},
        "locations": [_location(case.newest)],
        "relatedLocations": [_related(one, number, telling) for number, one in enumerate(related, 1)],
        "partialFingerprints": {"claimConsistency/v1": finding.fingerprint},
        "properties": {
            "verdict": finding.verdict,
            "confidence": finding.confidence,
            "fact": telling.fact(case.fact),
            "why": telling.why(case),
        },
    }


def _suppressed(case: Case, by: tuple[Silence, ...], rules: list[str], telling: Telling) -> dict[str, Any]:
    """A result that is put up with; section 3.27.23: viewers leave it out of their counts."""
    return {**_result(case, rules, telling), "suppressions": [_suppression(one, telling) for one in by]}


def _suppression(by: Silence, telling: Telling) -> dict[str, Any]:
    silence = telling.interface.silence
    unsaid = silence["unsaid"] if by.kind == "inSource" else silence["in_baseline"]
    said: dict[str, Any] = {"kind": by.kind, "status": "accepted", "justification": one_line(by.reason) or unsaid}
    if by.path is not None:
        place = {"startLine": by.line, "startColumn": by.column}
        said["location"] = {"physicalLocation": {"artifactLocation": {"uri": as_uri(by.path)}, "region": place}}
    return said


def _message(case: Case, related: tuple[Cited, ...], telling: Telling) -> str:
    """The message, then each other claim as a link to its related location."""
    said = telling.message(case)
    links = [
        f"[{_escaped(telling.value(one.claim.value))}]({number}) {_escaped(telling.origin(one))}"
        for number, one in enumerate(related, 1)
    ]
    own = f"{_escaped(telling.value(case.newest.claim.value))} {_escaped(telling.origin(case.newest))}"
    return "\n".join([_escaped(said), own, *links])


def _escaped(text: str) -> str:
    """Text in which nothing looks like a link of a SARIF message (section 3.11.6)."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _related(cited: Cited, number: int, telling: Telling) -> dict[str, Any]:
    said = telling.interface.listed.join((telling.value(cited.claim.value), telling.origin(cited)))
    return {"id": number, **_location(cited), "message": {"text": _escaped(said)}}


def _location(cited: Cited) -> dict[str, Any]:
    claim = cited.claim
    region = {
        "startLine": claim.line,
        "startColumn": claim.column,
        "endLine": claim.end_line,
        "endColumn": claim.end_column,
        "snippet": {"text": visible(claim.quote)},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": as_uri(cited.article.path)}, "region": region}}
