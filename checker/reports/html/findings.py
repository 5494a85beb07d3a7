"""The findings as the page shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.records import RuleHead
from checker.reports.case import Case
from checker.reports.html.numbering import Numbering
from checker.reports.html.quotes import Clipping, clipping
from checker.reports.interface import VerdictWords
from checker.reports.telling import Telling


@dataclass(frozen=True)
class Card:
    """One finding: what it says, the claims side by side, why, and what its filters look for."""

    anchor: str
    level: str
    verdict: VerdictWords
    confidence: str
    rule: str
    fingerprint: str
    fact: int
    title: str
    message: str
    values: str
    why: tuple[str, ...]
    clippings: tuple[Clipping, ...]
    outlets: tuple[int, ...]


@dataclass(frozen=True)
class Filters:
    """What the findings can be filtered by: rules (id and heading), outlets, and facts (number and title)."""

    rules: tuple[tuple[str, str], ...]
    outlets: tuple[str, ...]
    facts: tuple[tuple[int, str], ...]


def cards(cases: Sequence[Case], numbers: Numbering, telling: Telling) -> tuple[Card, ...]:
    """One card for each finding, in order."""
    outlets = outlets_of(cases, telling)
    return tuple(_card(*pair, outlets, numbers, telling) for pair in zip(cases, numbers.findings, strict=True))


def _card(case: Case, anchor: str, outlets: Sequence[str], numbers: Numbering, telling: Telling) -> Card:
    finding = case.finding
    theirs = {telling.outlet(one.article) for one in case.cited}
    return Card(
        anchor=anchor,
        level=finding.level,
        verdict=telling.interface.verdicts[finding.verdict],
        confidence=telling.interface.confidences[finding.confidence],
        rule=finding.rule,
        fingerprint=finding.fingerprint,
        fact=numbers.facts[case.fact.id],
        title=telling.fact(case.fact),
        message=telling.message(case),
        values=telling.interface.listed.join(telling.values(case.cited)),
        why=tuple(telling.why(case)),
        clippings=tuple(clipping(one, numbers, telling) for one in case.cited),
        outlets=tuple(index for index, outlet in enumerate(outlets) if outlet in theirs),
    )


def hot_claims(cases: Sequence[Case]) -> frozenset[str]:
    """The claims (ids) that take part in any finding."""
    return frozenset(one.claim.id for case in cases for one in case.cited)


def outlets_of(cases: Sequence[Case], telling: Telling) -> tuple[str, ...]:
    """The outlets that take part in any finding, in order of name."""
    return tuple(sorted({telling.outlet(one.article) for case in cases for one in case.cited}))


def filters(cases: Sequence[Case], rules: Mapping[str, RuleHead], numbers: Numbering, telling: Telling) -> Filters:
    """Everything that the findings can be filtered by; ``rules`` are the heads of all by their id."""
    found = sorted({case.finding.rule for case in cases})
    facts = {numbers.facts[case.fact.id]: telling.fact(case.fact) for case in cases}
    return Filters(
        rules=tuple((rule, rules[rule].heading(telling.language)) for rule in found),
        outlets=outlets_of(cases, telling),
        facts=tuple(sorted(facts.items(), key=lambda fact: (fact[1], fact[0]))),
    )
