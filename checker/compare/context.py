"""What a comparison may look at: facts, claims and article heads by id, and the kinds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from checker.compare.copies import first_printed
from checker.compare.headline import in_headline
from checker.compare.moment import Moment, held_at
from checker.compare.recalled import recalled
from checker.kind import Kind
from checker.ledger import LedgerEntry
from checker.records import ArticleHead, Claim, Confidence, Fact, Reason, Value, Verdict
from checker.rule import About, Rule

_HEDGES: Final = frozenset({"at_least", "more_than", "at_most", "less_than", "about", "nearly"})


@dataclass(frozen=True)
class Disagreement:
    """Claims that a rule says may not stand side by side: the two that show it best, and all that take part.

    ``fields`` are those of the message that only this comparison knows.
    """

    fact: Fact
    verdict: Verdict
    confidence: Confidence
    first: Claim
    second: Claim
    others: tuple[Claim, ...] = ()
    reasons: tuple[Reason, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Context:
    """Everything of one run that comparisons read.

    ``printed`` holds the first printing of claims in wire copies, ``ledger`` the figures that the newsroom agreed on.
    """

    facts: Sequence[Fact]
    claims: Mapping[str, Claim]
    heads: Mapping[str, ArticleHead]
    kinds: Mapping[str, Kind]
    fact_of: Mapping[str, Fact]
    printed: Mapping[str, ArticleHead]
    ledger: Sequence[LedgerEntry] = ()

    def head(self, claim: Claim) -> ArticleHead:
        """The article of a claim."""
        return self.heads[claim.article]

    def moment(self, claim: Claim) -> Moment:
        """When a claim's figure holds; that of a wire copy when it was first printed."""
        return held_at(claim, self.printed.get(claim.id) or self.head(claim))

    def source(self, claim: Claim) -> str | None:
        """Whom a claim's article credits with its figure: there, or where it gives the figure again."""
        return claim.source or self._credits.get(self._given(claim))

    @cached_property
    def _credits(self) -> Mapping[tuple[str, str, object], str]:
        return {self._given(claim): claim.source for claim in reversed(list(self.claims.values())) if claim.source}

    def meant(self, claim: Claim) -> Value:
        """A claim's figure as its article means it: a headline drops the hedge of the text below it."""
        return self._hedges.get(self._given(claim), claim.value) if in_headline(claim) else claim.value

    @cached_property
    def _hedges(self) -> Mapping[tuple[str, str, object], Value]:
        below = (claim for claim in self.claims.values() if not in_headline(claim))
        return {
            self._given(claim): claim.value for claim in below if getattr(claim.value, "qualifier", None) in _HEDGES
        }

    def _given(self, claim: Claim) -> tuple[str, str, object]:
        fact = self.fact_of.get(claim.id)
        return fact.id if fact else claim.id, claim.article, getattr(claim.value, "best", None)

    def copies(self, claim: Claim) -> frozenset[str]:
        """The articles that print a claim's sentence word for word, by id; none where it is no wire copy."""
        return frozenset(self._copies[self._printing(claim)]) if claim.id in self.printed else frozenset()

    @cached_property
    def _copies(self) -> Mapping[tuple[str, str], set[str]]:
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for claim in (self.claims[name] for name in self.printed):
            found[self._printing(claim)].add(claim.article)
        return found

    def _printing(self, claim: Claim) -> tuple[str, str]:
        return self.printed[claim.id].id, " ".join(claim.sentence.split())

    def told(self, article: str) -> Sequence[Claim]:
        """What an article says of its facts as known when it was written, in the order of the text."""
        return self._told.get(article, ())

    @cached_property
    def _told(self) -> Mapping[str, list[Claim]]:
        found: dict[str, list[Claim]] = defaultdict(list)
        for claim in sorted((self.claims[name] for name in self.fact_of), key=lambda claim: claim.start):
            if claim.modality == "asserted" and not claim.superseded:
                found[claim.article].append(claim)
        return found

    def members(self, fact: Fact, rule: Rule) -> list[Claim]:
        """The claims of a fact that a rule speaks of, without figures that their own article has outgrown."""
        claims = (self.claims[name] for name in fact.claims if name not in self._recalled)
        return [claim for claim in claims if not claim.superseded and speaks_of(rule.about, claim)]

    @cached_property
    def _recalled(self) -> frozenset[str]:
        growing = {name for name, kind in self.kinds.items() if kind.growth == "cumulative"}
        facts = (fact for fact in self.facts if fact.kind in growing and len(fact.claims) > 1)
        return frozenset(
            name for fact in facts for name in recalled([self.claims[name] for name in fact.claims], self.heads)
        )

    def about(self, rule: Rule) -> Iterator[tuple[Fact, list[Claim]]]:
        """Each fact with two or more claims that the rule speaks of."""
        for fact in self.facts:
            if rule.about.kinds and fact.kind not in rule.about.kinds:
                continue
            members = self.members(fact, rule)
            if len(members) > 1:
                yield fact, members


def context_of(
    facts: Sequence[Fact],
    claims: Iterable[Claim],
    articles: Iterable[ArticleHead],
    kinds: Iterable[Kind],
    ledger: Sequence[LedgerEntry] = (),
) -> Context:
    """The context of one run."""
    by_id = {claim.id: claim for claim in claims}
    heads = {head.id: head for head in articles}
    fact_of = {name: fact for fact in facts for name in fact.claims}
    printed = first_printed(facts, by_id, heads)
    return Context(facts, by_id, heads, {kind.kind: kind for kind in kinds}, fact_of, printed, ledger)


def speaks_of(about: About, claim: Claim) -> bool:
    """Whether a rule's ``about`` takes in a claim."""
    return (
        (not about.kinds or claim.kind in about.kinds)
        and claim.modality in about.modality
        and (not about.who or not set(about.who).isdisjoint((claim.who or "").split()))
        and (not about.place or any(_holds(place, claim.place) for place in about.place))
        and (not about.when or any((claim.when or "").startswith(when) for when in about.when))
        and (not about.source or not set(about.source).isdisjoint((claim.source or "").split()))
    )


def _holds(outer: str, inner: str | None) -> bool:
    from checker.places import contains

    return inner is not None and (inner == outer or contains(outer, inner))
