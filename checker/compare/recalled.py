"""Figures that an article recalls of an earlier report, below its own: the day before the toll stood at 31."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from checker.compare.intervals import best
from checker.compare.moment import moment_of
from checker.records import ArticleHead, Claim


def recalled(claims: Sequence[Claim], heads: Mapping[str, ArticleHead]) -> Iterator[str]:
    """The ids of the claims of one fact that a later article gives behind its own larger figure, from an earlier one.

    ``heads`` are those of the articles, by id. Only of figures that grow does the smaller tell what was known before.
    """
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: claim.start):
        by_article[claim.article].append(claim)
    for article, own in by_article.items():
        smaller = [claim for claim in own if best(claim) < best(own[0])]
        known = set(_given_before(heads[article], claims, heads)) if smaller else set()
        yield from (claim.id for claim in smaller if best(claim) in known)


def _given_before(head: ArticleHead, claims: Iterable[Claim], heads: Mapping[str, ArticleHead]) -> Iterator[Decimal]:
    """The figures of the articles that were published before one."""
    written = moment_of(head.published)
    for claim in claims:
        if moment_of(heads[claim.article].published).order(written) == "before":
            yield best(claim)
