"""Findings without those that comments silence: the claims that remain are compared once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from checker.records import Claim, Fact, Finding, Reason, Silence, Suppressed, Unreadable
from checker.sentences import sentence
from checker.suppression import Suppression, unused

Compare = Callable[[Sequence[Fact], Sequence[Claim]], list[Finding]]


@dataclass
class Silencer:
    """Takes silenced findings out of a run and remembers which comments had a use."""

    suppressions: Sequence[Suppression]
    claims: dict[str, Claim]
    facts: dict[str, Fact]
    compare: Compare
    language: str
    used: list[Suppression] = field(default_factory=list)
    silenced: list[Suppressed] = field(default_factory=list)

    def left(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings that remain, in their order."""
        return [kept for one in findings for kept in self._left_of(one)]

    def _left_of(self, one: Finding) -> list[Finding]:
        """The finding, or where comments speak of its claims, what the other claims of its fact still come to."""
        silenced = {name: by for name in (one.primary, *one.related) if (by := self._by(name, one.rule))}
        if not silenced:
            return [one]
        self.used += silenced.values()
        if one.level == "error" and (bare := [by for by in silenced.values() if not by.reason]):
            return [_still_there(one, bare[0].line)]
        left = [] if one.verdict == "mismatch" else self.left(self._again(self.facts[one.fact], set(silenced)))
        if one.fingerprint not in [kept.fingerprint for kept in left]:
            self.silenced.append(Suppressed(finding=one, by=tuple(dict.fromkeys(map(_silence, silenced.values())))))
        return left

    def _by(self, claim: str, rule: str) -> Suppression | None:
        return next((found for found in self.suppressions if found.covers(self.claims[claim], rule)), None)

    def _again(self, fact: Fact, without: set[str]) -> list[Finding]:
        names = tuple(name for name in fact.claims if name not in without)
        smaller = fact.model_copy(update={"claims": names})
        found = self.compare([smaller], [self.claims[name] for name in names])
        return [one for one in found if one.verdict != "mismatch"]

    def unused(self) -> tuple[list[Finding], list[Unreadable]]:
        """A finding for every comment without a use; in an article without claims it is a mistake of the file.

        Of one article read alone nothing is said but mistakes: what a comment silences may stand in another.
        """
        findings, mistakes = [], []
        alone = len({claim.article for claim in self.claims.values()}) < 2
        for one in self.suppressions:
            if one in self.used or (alone and not one.mistake):
                continue
            near = self._near(one)
            if near and near.fact:
                findings.append(unused(one, near, near.fact, self.language))
            else:
                told = sentence(one.mistake, "en") if one.mistake else "there is no figure in this article"
                mistakes.append(Unreadable(path=one.path, reason=f"{one.line}:{one.column}: the comment: {told}"))
        return findings, mistakes

    def _near(self, one: Suppression) -> Claim | None:
        """The claim of the comment's article that stands nearest to the part it speaks of."""
        own = [claim for claim in self.claims.values() if claim.article == one.article and claim.fact]
        return min(own, key=lambda claim: (abs(claim.start - one.start), claim.start), default=None)


def _silence(by: Suppression) -> Silence:
    return Silence(kind="inSource", reason=by.reason, path=by.path, line=by.line, column=by.column)


def _still_there(one: Finding, line: int) -> Finding:
    """An error whose comment gives no reason, which says so."""
    needed = Reason(key="comment-without-reason", fields={"line": str(line)})
    return one.model_copy(
        update={"why": (*one.why, sentence(needed, "en")), "reasons": (*one.reasons, needed)},
    )
