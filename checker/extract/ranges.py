"""Two numbers that make one figure: between A and B, A to B, A-B, A or B; and changes from A to B."""

from __future__ import annotations

from checker.extract.dates import Context
from checker.extract.spot import Spot

_NEAR_CHANGE = 6


def with_ranges(at: Context, spots: list[Spot]) -> list[Spot]:
    """Join the pairs that make one range; mark the old value of a change as superseded."""
    out: list[Spot] = []
    for spot in spots:
        previous = out[-1] if out else None
        if previous and _may_pair(previous, spot):
            if _is_change(at, previous, spot):
                out[-1] = previous._replace(superseded=True)
            elif _is_range(at, previous, spot):
                out[-1] = _range(at, previous, spot)
                continue
        out.append(spot)
    return out


def _may_pair(first: Spot, second: Spot) -> bool:
    plain = first.shape in ("number", "fraction") and second.shape in ("number", "fraction") and first.qualifier == "exact"
    return plain and (first.kind is None or second.kind is None or first.unit == second.unit)


def _between(at: Context, first: Spot, second: Spot) -> list[str]:
    """The words between two figures, without the noun or unit of the first."""
    return [token.form for token in at.tokens[first.whole[1] : second.start]]


def _linked(at: Context, first: Spot, second: Spot, words: frozenset[str]) -> bool:
    between = _between(at, first, second)
    if len(between) == 1 and between[0] in words:
        return True
    return not between and _attached(at, second.start, words)


def _attached(at: Context, index: int, words: frozenset[str]) -> bool:
    return any(prefix in words for _, prefix in at.tokens[index].bases if prefix)


def _before_first(at: Context, spot: Spot, words: frozenset[str]) -> int:
    """The token of a word right before a figure, also past its currency sign or hedge; -1 for none."""
    index = spot.whole[0] - 1
    if index >= 0 and any(base in words for base, _ in at.tokens[index].bases):
        return index
    return index + 1 if _attached(at, index + 1, words) else -1


def _is_range(at: Context, first: Spot, second: Spot) -> bool:
    if second.best * max(1, 1) <= _scaled(first, second):
        return False
    start = first.whole[0]
    tongue = at.tongue
    if tongue.between.before(at.tokens, start) and _linked(at, first, second, tongue.both):
        return True
    dashed = _between(at, first, second) == ["-"] and not at.tokens[first.whole[1]].spaced
    if dashed and not at.tokens[second.start].spaced:
        return True
    if _before_first(at, first, tongue.range_from) >= 0 and _linked(at, first, second, tongue.range_to):
        return True
    to = _between(at, first, second)
    if len(to) == 1 and to[0] in tongue.range_to and not tongue.stripper.prefixes:
        return True
    return _linked(at, first, second, tongue.either)


def _scaled(first: Spot, second: Spot) -> object:
    return first.best


def _range(at: Context, first: Spot, second: Spot) -> Spot:
    low = first.best
    if first.size == 1 and second.size >= 1000 and low < 1000:
        low = low * second.size
    between = at.tongue.between.before(at.tokens, first.whole[0])
    start = _before_first(at, first, at.tongue.range_from)
    outer = between.start if between else (start if start >= 0 else first.whole[0])
    return second._replace(
        start=first.start, best=(low + second.best) / 2, low=low, high=second.best, qualifier="range", first=outer,
        unit=second.unit or first.unit, kind=second.kind or first.kind,
    )


def _is_change(at: Context, first: Spot, second: Spot) -> bool:
    """Rose from 15 to 21: a word of change before "from"."""
    start = _before_first(at, first, at.tongue.range_from)
    if start < 0 or not _leads_to(at, first, second):
        return False
    words = at.tokens[max(0, start - _NEAR_CHANGE) : start]
    return any(base in at.tongue.change for token in words for base, _ in token.bases)


def _leads_to(at: Context, first: Spot, second: Spot) -> bool:
    between = at.tokens[first.whole[1] : second.whole[0]]
    if len(between) > 4:
        return False
    linked = any(token.form in at.tongue.range_to for token in between)
    return linked or _attached(at, second.start, at.tongue.range_to)
