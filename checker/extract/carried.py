"""A hedge that a list carries on: at least 20 dead and 30 wounded are at least 30 wounded too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from checker.extract.context import Context
from checker.extract.qualifiers import bounded
from checker.extract.spot import Spot

_CARRIED: Final = ("at_least", "more_than", "about", "nearly")
_NOUN: Final = 2
"""How many words may stand between a number and the "and" behind it: 20 people dead and 30 wounded."""


def with_carried(at: Context, spots: Iterable[Spot]) -> list[Spot]:
    """Give the number right behind "and" the hedge that stands before the number in front of it."""
    out: list[Spot] = []
    for spot in spots:
        out.append(_carried(at, out[-1], spot) if out else spot)
    return out


def _carried(at: Context, first: Spot, second: Spot) -> Spot:
    plain = second.shape == first.shape == "number" and second.qualifier == "exact" and not (first.kind or second.kind)
    if not plain or first.qualifier not in _CARRIED or first.whole[0] == first.start:
        return second
    return bounded(second, first.qualifier) if _in_list(at, first, second) else second


def _in_list(at: Context, first: Spot, second: Spot) -> bool:
    """Whether only the noun of the first number and "and" stand between two numbers, and a noun behind the second."""
    apart = [token.form for token in at.tokens[first.whole[1] : second.whole[0]]]
    if apart and apart[-1] in at.tongue.and_words:
        apart.pop()
    elif not any(prefix in at.tongue.and_words for _, prefix in at.tokens[second.start].bases if prefix):
        return False
    noun = 0 < len(apart) <= _NOUN and all(form.isalpha() and form not in at.tongue.noun_breaks for form in apart)
    behind = at.form(second.end)
    return noun and behind.isalpha() and behind not in at.tongue.noun_breaks
