"""Which claims of a fact are held against each other: all, or of a fact with very many those that show most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final

from checker.records import Claim, Quantity

_MANY: Final = 40
Couple = tuple[int, int]


def spokesmen(claims: Sequence[Claim]) -> Sequence[Claim]:
    """All claims; of a fact with very many, the first and the last for each figure, so that pairs stay few."""
    if len(claims) <= _MANY:
        return claims
    by_figure: dict[tuple[Decimal, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, Quantity):
            by_figure[claim.value.best, claim.value.qualifier].append(claim)
    kept = {id(claim) for same in by_figure.values() for claim in (same[0], same[-1])}
    return [claim for claim in claims if id(claim) in kept]


def couples(figures: Sequence[Decimal]) -> Iterator[Couple]:
    """Which figures of one fact, in order of publication, are held against each other, by their places in the list.

    All of them, as long as they are few. Of very many, each is held against those published next to it and against the
    smallest and the largest before it, so that the pairs grow with the figures and not with their square.

    >>> list(couples([Decimal(7), Decimal(9), Decimal(8)]))
    [(0, 1), (0, 2), (1, 2)]
    """
    if len(figures) <= 2 * _MANY:
        yield from combinations(range(len(figures)), 2)
        return
    least = most = 0
    for later, figure in enumerate(figures):
        near = range(max(0, later - _MANY), later)
        far = sorted({least, most} - {*near, later})
        yield from ((earlier, later) for earlier in (*far, *near))
        least = later if figure < figures[least] else least
        most = later if figure > figures[most] else most
