"""Wire copies: one text printed by several papers is one source, and speaks of the time when it was first printed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from checker.fold import bare, fold
from checker.records import ArticleHead, Claim, Fact

_LONG_ENOUGH = 60


def first_printed(
    facts: Iterable[Fact], claims: Mapping[str, Claim], heads: Mapping[str, ArticleHead]
) -> dict[str, ArticleHead]:
    """For each claim whose sentence another article has word for word, the article that printed it first.

    Short sentences are not compared: they are easily the same by chance.
    """
    found: dict[str, ArticleHead] = {}
    for fact in facts:
        for copies in _copies(fact, claims):
            first = min((heads[claim.article] for claim in copies), key=lambda head: (head.published or "~", head.id))
            found |= {claim.id: first for claim in copies}
    return found


def _copies(fact: Fact, claims: Mapping[str, Claim]) -> Iterable[list[Claim]]:
    by_sentence: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for name in fact.claims:
        claim = claims[name]
        words = " ".join(bare(fold(claim.sentence)).split())
        if len(words) >= _LONG_ENOUGH:
            by_sentence[words, claim.start - claim.sentence_start].append(claim)
    return (copies for copies in by_sentence.values() if len({claim.article for claim in copies}) > 1)
