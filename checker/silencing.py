"""Findings without those that comments silence: the claims that remain are compared once more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from checker.records import ArticleHead, Claim, Fact, Finding, Reason, Report, Silence, Suppressed, Unreadable
from checker.sentences import sentence
from checker.suppression import Suppression, unused
from checker.unreadable import unreadable

OfArticle = TypeVar("OfArticle", Claim, Suppression)
Compare = Callable[[Sequence[Fact], Sequence[Claim], Sequence[ArticleHead]], list[Finding]]


class Silencer:
    """Takes silenced findings out of a run and remembers which comments had a use."""

    def __init__(self, suppressions: Sequence[Suppression], report: Report, compare: Compare, language: str) -> None:
        self.silenced: list[Suppressed] = []
        self._suppressions = suppressions
        self._comments = _by_article(suppressions)
        self._used: dict[str, list[Suppression]] = defaultdict(list)
        self._heads = {head.id: head for head in report.articles}
        self._claims = {claim.id: claim for claim in report.claims}
        self._facts = {fact.id: fact for fact in report.facts}
        self._compare = compare
        self._language = language

    def left(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings that remain, in their order."""
        return [kept for one in findings for kept in self._left_of(one)]

    def _left_of(self, one: Finding) -> list[Finding]:
        """The finding, or where comments speak of its claims, what the other claims of its fact still come to."""
        silenced = {name: by for name in (one.primary, *one.related) if (by := self._by(name, one.rule))}
        if not silenced:
            return [one]
        for by in silenced.values():
            self._used[by.article].append(by)
        if one.level == "error" and (bare := [by for by in silenced.values() if not by.reason]):
            return [_still_there(one, bare[0].line)]
        left = [] if one.verdict == "mismatch" else self.left(self._again(self._facts[one.fact], set(silenced)))
        if one.fingerprint not in [kept.fingerprint for kept in left]:
            self.silenced.append(Suppressed(finding=one, by=tuple(dict.fromkeys(map(_silence, silenced.values())))))
        return left

    def _by(self, claim: str, rule: str) -> Suppression | None:
        spoken_of = self._claims[claim]
        return next(
            (found for found in self._comments.get(spoken_of.article, ()) if found.covers(spoken_of, rule)), None
        )

    def _again(self, fact: Fact, without: set[str]) -> list[Finding]:
        names = tuple(name for name in fact.claims if name not in without)
        smaller = fact.model_copy(update={"claims": names})
        claims = [self._claims[name] for name in names]
        heads = [self._heads[name] for name in dict.fromkeys(claim.article for claim in claims)]
        found = self._compare([smaller], claims, heads)
        return [one for one in found if one.verdict != "mismatch"]

    def unused(self) -> tuple[list[Finding], list[Unreadable]]:
        """A finding for every comment without a use; in an article without claims it is a mistake of the file.

        Of one article read alone nothing is said but mistakes: what a comment silences may stand in another.
        """
        findings, mistakes = [], []
        claims = _by_article(self._claims.values())
        for one in self._suppressions:
            if one in self._used[one.article] or (len(claims) < 2 and not one.mistake):
                continue
            near = _near(one, claims.get(one.article, ()))
            if near and near.fact:
                findings.append(unused(one, near, near.fact, self._language))
            else:
                cause = one.mistake or Reason(key="comment-without-figure")
                mistakes.append(unreadable(one.path, cause, (one.line, one.column)))
        return findings, mistakes


def _by_article(found: Iterable[OfArticle]) -> dict[str, list[OfArticle]]:
    by_article: dict[str, list[OfArticle]] = defaultdict(list)
    for one in found:
        by_article[one.article].append(one)
    return by_article


def _near(one: Suppression, claims: Iterable[Claim]) -> Claim | None:
    """The claim of the comment's article that stands nearest to the part it speaks of."""
    of_facts = (claim for claim in claims if claim.fact)
    return min(of_facts, key=lambda claim: (abs(claim.start - one.start), claim.start), default=None)


def _silence(by: Suppression) -> Silence:
    return Silence(kind="inSource", reason=by.reason, path=by.path, line=by.line, column=by.column)


def _still_there(one: Finding, line: int) -> Finding:
    """An error whose comment gives no reason, which says so."""
    needed = Reason(key="comment-without-reason", fields={"line": str(line)})
    return one.model_copy(
        update={"why": (*one.why, sentence(needed, "en")), "reasons": (*one.reasons, needed)},
    )
