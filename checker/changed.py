"""Findings in which a changed article takes part: what a change brings, not what the archive has always said."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from checker.records import Finding, Report


def of_changed(report: Report, files: Iterable[Path]) -> Report:
    """The report with only the findings that an article of the changed files takes part in; ``changed`` names these.

    Claims and facts stay whole: the changed articles are compared with all of them.

    >>> of_changed(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()), []).findings
    ()
    """
    wanted = {os.path.realpath(file) for file in files}
    changed = tuple(article.id for article in report.articles if os.path.realpath(article.path) in wanted)
    named = frozenset(changed)
    claims = {claim.id for claim in report.claims if claim.article in named}
    kept = tuple(one for one in report.findings if not claims.isdisjoint(_claims(one)))
    quiet = tuple(one for one in report.suppressed if not claims.isdisjoint(_claims(one.finding)))
    return report.model_copy(update={"findings": kept, "suppressed": quiet, "changed": changed})


def _claims(finding: Finding) -> tuple[str, ...]:
    return finding.primary, *finding.related
