"""Two hedged numbers that bound one figure: more than 100 but fewer than 300."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checker.extract.context import Context
from checker.extract.spot import Spot

_CLOSED = (",",)


def with_bounds(at: Context, spots: Iterable[Spot]) -> list[Spot]:
    """Join a lower bound and an upper bound between which nothing but "and" stands."""
    out: list[Spot] = []
    for spot in spots:
        joined = _bounded(at, out[-1], spot) if out else None
        out[-1:] = [joined] if joined else [*out[-1:], spot]
    return out


def _bounded(at: Context, first: Spot, second: Spot) -> Spot | None:
    low, high = (first, second) if first.high is None else (second, first)
    if low.low is None or low.high is not None or high.high is None or high.low is not None:
        return None
    alike = low.kind == high.kind or not (low.kind and high.kind)
    if "order" in (low.shape, high.shape) or not alike or low.best >= high.best or not _is_joined(at, first, second):
        return None
    return replace(
        second,
        start=first.start,
        first=first.whole[0],
        best=(low.best + high.best) / 2,
        low=low.best,
        high=high.best,
        qualifier="range",
        unit=second.unit or first.unit,
        kind=second.kind or first.kind,
    )


def _is_joined(at: Context, first: Spot, second: Spot) -> bool:
    """Whether only a conjunction or a comma stands between two figures, or is attached to the second."""
    apart = [token.form for token in at.tokens[first.whole[1] : second.whole[0]]]
    known = at.tongue.and_words | at.tongue.but_words
    if not apart:
        return any(prefix in known for _, prefix in at.tokens[second.whole[0]].bases if prefix)
    return len(apart) <= 2 and all(form in known or form in _CLOSED for form in apart)
