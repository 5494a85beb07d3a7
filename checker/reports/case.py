"""A finding with everything it speaks of: its fact, its claims and their articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from checker.records import ArticleHead, Claim, Fact, Finding, Level, Report, RuleHead, Silence, Wording

LEVELS: Final[tuple[Level, ...]] = ("error", "warning", "note", "silent")


@dataclass(frozen=True)
class Cited:
    """A claim and the article that makes it."""

    claim: Claim
    article: ArticleHead


@dataclass(frozen=True)
class Answers:
    """A fact and the claims that answer it, in order of publication."""

    fact: Fact
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Case:
    """A finding, the fact it is about, and the claims that disagree: the primary one, then the others.

    ``changed`` are the ids of the articles that the report is about, none when it is about all.
    """

    finding: Finding
    fact: Fact
    primary: Cited
    related: tuple[Cited, ...]
    changed: frozenset[str] = frozenset()

    @property
    def cited(self) -> tuple[Cited, ...]:
        """All claims of the finding, the primary one first."""
        return (self.primary, *self.related)

    @property
    def newest(self) -> Cited:
        """The claim of the article published last, of the changed ones if any; the primary one when none has a date."""
        return max(self.cited, key=lambda one: (one.article.id in self.changed, one.article.published or ""))

    @property
    def others(self) -> tuple[Cited, ...]:
        """All claims of the finding but the newest one."""
        return tuple(one for one in self.cited if one is not self.newest)


@dataclass(frozen=True)
class Docket:
    """A report whose ids are followed: cases worst first, facts in the report's order, what is silenced and by what."""

    cases: tuple[Case, ...]
    answers: tuple[Answers, ...]
    suppressed: tuple[tuple[Case, tuple[Silence, ...]], ...]


def docket(report: Report) -> Docket:
    """Follow every id of a report; KeyError when one leads nowhere.

    >>> docket(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())).cases
    ()
    """
    articles = {article.id: article for article in report.articles}
    cited = {claim.id: Cited(claim, articles[claim.article]) for claim in report.claims}
    facts = {fact.id: fact for fact in report.facts}
    changed = frozenset(report.changed)

    def case(one: Finding) -> Case:
        related = tuple(cited[claim] for claim in one.related)
        return Case(one, facts[one.fact], cited[one.primary], related, changed)

    answers = [Answers(fact, tuple(cited[claim] for claim in fact.claims)) for fact in report.facts]
    quiet = tuple((case(one.finding), one.by) for one in report.suppressed)
    return Docket(tuple(map(case, by_level(report.findings))), tuple(answers), quiet)


def heads(report: Report) -> dict[str, RuleHead]:
    """What is known of every rule of a report by its id; of a check that no file declares only its level."""
    told = [*report.findings, *(one.finding for one in report.suppressed)]
    found = {one.rule: RuleHead(id=one.rule, level=one.level, why=Wording(en="", ar="")) for one in told}
    return dict(sorted({**found, **{head.id: head for head in report.rule_heads}}.items()))


def by_level(findings: Iterable[Finding]) -> list[Finding]:
    """Findings with the worst level first; within a level they keep their order."""
    return sorted(findings, key=lambda finding: LEVELS.index(finding.level))


def level_counts(report: Report) -> dict[Level, int]:
    """How many findings each level has, worst first, levels without any left out."""
    counts = {level: sum(one.level == level for one in report.findings) for level in LEVELS}
    return {level: count for level, count in counts.items() if count}
