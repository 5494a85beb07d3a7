"""The anchors of the page: short names for claims, facts, articles and findings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from checker.records import Report
from checker.reports.case import Case

_UNFIT: Final = re.compile(r"[^A-Za-z0-9-]+")


@dataclass(frozen=True)
class Numbering:
    """The number of every claim, fact and article by its id, and the anchor of every finding by its place."""

    claims: dict[str, int]
    facts: dict[str, int]
    articles: dict[str, int]
    findings: tuple[str, ...]


def numbering(report: Report, cases: Sequence[Case]) -> Numbering:
    """Number a report's records in their order; findings go by their fingerprint, so that a link to one lasts.

    >>> numbering(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()), ()).claims
    {}
    """
    return Numbering(
        claims={claim.id: number for number, claim in enumerate(report.claims)},
        facts={fact.id: number for number, fact in enumerate(report.facts)},
        articles={article.id: number for number, article in enumerate(report.articles)},
        findings=_anchors([case.finding.fingerprint for case in cases]),
    )


def _anchors(fingerprints: Sequence[str]) -> tuple[str, ...]:
    taken: dict[str, int] = {}
    anchors = []
    for fingerprint in fingerprints:
        name = "finding-" + _UNFIT.sub("-", fingerprint)
        taken[name] = taken.get(name, 0) + 1
        anchors.append(name if taken[name] == 1 else f"{name}-{taken[name]}")
    return tuple(anchors)
