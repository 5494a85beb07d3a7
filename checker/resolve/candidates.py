"""Which items of a long list are worth weighing against each other: those that share most features."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

_SMALL: Final = 60
_LATEST: Final = 16
"""Of those that have a feature, how many of the latest are asked."""


def candidates(features: Sequence[Iterable[str]], nearest: int = 16) -> Iterator[tuple[int, int]]:
    """Pairs of places in a list of items, the earlier first; ``features`` are what each item has.

    All pairs of a short list. In a long one each item is held against the ``nearest`` before it, those that share most
    features with it, so that the pairs grow with the items and not with their square.

    >>> list(candidates([["Sfax"], ["Tunis"], ["Sfax"]]))
    [(0, 1), (0, 2), (1, 2)]
    """
    if len(features) <= _SMALL:
        yield from combinations(range(len(features)), 2)
        return
    postings: dict[str, list[int]] = defaultdict(list)
    for index, own in enumerate(features):
        votes: dict[int, int] = defaultdict(int)
        for feature in own:
            for earlier in postings[feature][-_LATEST:]:
                votes[earlier] += 1
            postings[feature].append(index)
        most = sorted(votes, key=lambda earlier: (-votes[earlier], -earlier))[:nearest]
        yield from ((earlier, index) for earlier in sorted(most))
