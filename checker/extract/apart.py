"""What stands between two figures, and right before one."""

from __future__ import annotations

from checker.extract.below_thousand import joins
from checker.extract.context import Context
from checker.extract.spot import Spot


def between(at: Context, first: Spot, second: Spot) -> list[str]:
    """The words between two figures, without the noun or unit of the first."""
    return [token.form for token in at.tokens[first.whole[1] : second.whole[0]]]


def linked(at: Context, first: Spot, second: Spot, words: frozenset[str]) -> bool:
    """Whether nothing but one of some words stands between two figures, or is attached to the second."""
    apart = between(at, first, second)
    return apart[0] in words if len(apart) == 1 else not apart and attached(at, second.whole[0], words)


def and_between(at: Context, first: Spot, second: Spot) -> bool:
    """Whether nothing but "and" stands between two figures, or is attached to the second."""
    apart = between(at, first, second)
    if not apart:
        return joins(at.tokens, second.start, at.tongue) == 0
    return len(apart) == 1 and apart[0] in at.tongue.and_words


def attached(at: Context, index: int, words: frozenset[str]) -> bool:
    """Whether a token has one of some words as its prefix."""
    return any(prefix in words for _, prefix in at.tokens[index].bases if prefix)


def before_first(at: Context, spot: Spot, words: frozenset[str]) -> int:
    """The token of a word right before a figure, also past its currency sign or hedge; -1 for none."""
    index = spot.whole[0] - 1
    if at.has(index, words):
        return index
    return index + 1 if attached(at, index + 1, words) else -1
