"""Figures that an article adds up without saying so: 24 dead in one blast and 7 in the other, 31 in all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final

from checker.compare.intervals import best
from checker.records import Claim, Quantity

_LEAST_PART: Final = Decimal(2)
_TOGETHER: Final = 300


def summands(claims: Sequence[Claim]) -> frozenset[str]:
    """The ids of claims that stand near each other and come to a third figure of their kind in the same article.

    A sum of small numbers may be chance: parts are at least two unless one sentence gives both and neither has parts of
    its own, and no further apart than a paragraph.
    """
    by_kind: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, Quantity) and claim.value.best > 0 and not claim.superseded:
            by_kind[claim.kind, claim.modality].append(claim)
    return frozenset(name for members in by_kind.values() for name in _parts(members))


def _parts(claims: Sequence[Claim]) -> set[str]:
    wholes = {claim.part_of for claim in claims}
    totals = {best(claim) for claim in claims}
    found: set[str] = set()
    for one, other in combinations(claims, 2):
        listed = one.sentence_start == other.sentence_start and wholes.isdisjoint((one.id, other.id))
        close = (listed or min(best(one), best(other)) >= _LEAST_PART) and other.start - one.end <= _TOGETHER
        if close and best(one) + best(other) in totals and not _repeats(one, other):
            found |= {one.id, other.id}
    return found


def _repeats(one: Claim, other: Claim) -> bool:
    """Twice the same figure is more often said twice than added up."""
    return best(one) == best(other)
