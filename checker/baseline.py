"""Findings that are known and put up with: a file of their fingerprints, which hold no line numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import ValidationError

from checker.problem import InputError, Problem
from checker.records import Record, Report, Silence, Suppressed

_SILENCE: Final = Silence(kind="external")


class Known(Record):
    """A finding that is put up with; rule, message and articles tell people which one it is."""

    fingerprint: str
    rule: str
    message: str
    articles: tuple[str, ...]


class Baseline(Record):
    """What stands in a baseline file."""

    version: Literal[1]
    findings: tuple[Known, ...]


def baseline_of(report: Report) -> Baseline:
    """Every finding of a report, in an order that does not change."""
    article_of = {claim.id: claim.article for claim in report.claims}
    known = {
        one.fingerprint: Known(
            fingerprint=one.fingerprint,
            rule=one.rule,
            message=one.message,
            articles=tuple(sorted({article_of[name] for name in (one.primary, *one.related)})),
        )
        for one in report.findings
    }
    return Baseline(version=1, findings=tuple(known[name] for name in sorted(known)))


def baseline_text(baseline: Baseline) -> str:
    """The file of a baseline: JSON, one key a line, so that a change is read line by line.

    >>> baseline_text(Baseline(version=1, findings=())).splitlines()[1]
    '  "version": 1,'
    """
    return json.dumps(baseline.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def load_baseline(path: Path) -> Baseline:
    """Read a baseline; InputError, never a run without it, when it is missing or broken."""
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        return Baseline.model_validate(data)
    except OSError as error:
        raise InputError([Problem(str(path), 0, 0, f"the baseline cannot be read: {error.strerror}")]) from error
    except json.JSONDecodeError as error:
        raise InputError([Problem(str(path), error.lineno, error.colno, _mend(f"not JSON: {error.msg}"))]) from error
    except UnicodeDecodeError as error:
        raise InputError([Problem(str(path), 0, 0, _mend("not UTF-8"))]) from error
    except ValidationError as error:
        raise InputError([Problem(str(path), 0, 0, _mend(told)) for told in _mistakes(error)]) from error


def _mistakes(error: ValidationError) -> Iterable[str]:
    for one in error.errors():
        at = ".".join(map(str, one["loc"])) or "the file"
        yield f"{at}: {one['msg'][0].lower()}{one['msg'][1:]}"


def _mend(told: str) -> str:
    return f"the baseline is broken: {told}; write it anew with `checker baseline write`"


def without(report: Report, baseline: Baseline) -> tuple[Report, list[Known]]:
    """The report with the findings of a baseline put aside, and the entries that no longer occur.

    An entry is only gone when every article that it speaks of was read.
    """
    known = {one.fingerprint for one in baseline.findings}
    found = {one.fingerprint for one in report.findings}
    read = {article.id for article in report.articles}
    left = tuple(one for one in report.findings if one.fingerprint not in known)
    quiet = tuple(Suppressed(finding=one, by=(_SILENCE,)) for one in report.findings if one.fingerprint in known)
    stale = [one for one in baseline.findings if one.fingerprint not in found and read.issuperset(one.articles)]
    return report.model_copy(update={"findings": left, "suppressed": (*report.suppressed, *quiet)}), stale
