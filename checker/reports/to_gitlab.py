"""GitLab Code Quality: the report that a merge request shows beside the changed lines."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import Any, Final

from checker.records import Level, Report
from checker.reports.address import with_slashes
from checker.reports.case import Case, docket
from checker.reports.telling import Telling, telling_of

SUFFIX: Final = ".json"
_SEVERITIES: Final[dict[Level, str]] = {"error": "critical", "warning": "major", "note": "minor", "silent": "info"}


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """A JSON list with one entry for each finding, worst first, each with a fingerprint of its own.

    Method: GitLab's "Code Quality report format", a subset of the Code Climate specification.

    >>> render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()))
    '[]\\n'
    """
    seen: Counter[str] = Counter()
    telling = telling_of(report, language)
    entries = [_entry(case, seen, telling) for case in docket(report).cases]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _entry(case: Case, seen: Counter[str], telling: Telling) -> dict[str, Any]:
    finding, claim = case.finding, case.newest.claim
    others = [f"{telling.value(one.claim.value)} ({telling.position(one)})" for one in case.others]
    said = telling.message(case)
    return {
        "description": f"{said} [{telling.interface.listed.join(others)}]" if others else said,
        "check_name": finding.rule,
        "fingerprint": _unique(finding.fingerprint, seen),
        "severity": _SEVERITIES[finding.level],
        "location": {
            "path": with_slashes(case.newest.article.path),
            "lines": {"begin": claim.line, "end": claim.end_line},
        },
    }


def _unique(fingerprint: str, seen: Counter[str]) -> str:
    """GitLab drops entries of one fingerprint, so the second of a kind gets one that tells its turn."""
    seen[fingerprint] += 1
    turn = f"{fingerprint} {seen[fingerprint]}" if seen[fingerprint] > 1 else fingerprint
    return hashlib.sha256(turn.encode()).hexdigest()
