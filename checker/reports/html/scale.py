"""The axes of a plot: from values and days to places between 0 and 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Final

_LOG_FROM: Final = 20
_NEAR_ZERO: Final = 0.5
_STEPS: Final = (1, 2, 2.5, 5, 10)
_MOST_STEPS: Final = 4
_MOST_DECADES: Final = 6
_GAP: Final = 0.045
_LABEL_GAP: Final = 0.17
_UNDATED: Final = 0.2


@dataclass(frozen=True)
class Scale:
    """An axis of values from ``low`` to ``high``; ``decades`` make it logarithmic."""

    low: float
    high: float
    ticks: tuple[float, ...]
    decades: bool = False

    def at(self, value: float) -> float:
        """Where a value stands, from 0 (bottom) to 1 (top); values outside stand at the nearer end."""
        low, high, value = (log10(x) if self.decades else x for x in (self.low, self.high, max(value, self.low)))
        return min(1.0, (value - low) / (high - low))


def scale(values: Sequence[float]) -> Scale:
    """An axis that holds all values: from zero, from just below them when they lie close, or in decades.

    >>> scale([80_000, 100_000]).ticks
    (80000, 85000, 90000, 95000, 100000)
    """
    low, high = min(values), max(values)
    if low > 0 and high / low >= _LOG_FROM:
        return _decades(low, high)
    start = 0.0 if 0 <= low < _NEAR_ZERO * high else low
    return _even(start, high, whole=all(value == int(value) for value in values))


def _even(low: float, high: float, *, whole: bool) -> Scale:
    """Steps of a round size; an axis of whole numbers has no step that is not one."""
    spread = (high - low) or abs(high) or 1.0
    unit = 10 ** floor(log10(spread / _MOST_STEPS))
    sizes = [unit * each for each in _STEPS if not whole or unit * each == int(unit * each)] or [1]
    step = next(size for size in sizes if spread / size <= _MOST_STEPS)
    first, last = floor(low / step), ceil(high / step)
    if first == last:
        first, last = first - 1 if low > 0 else first, last + 1
    ticks = tuple(step * n for n in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks)


def _decades(low: float, high: float) -> Scale:
    first, last = floor(log10(low)), ceil(log10(high))
    step = ceil((last - first) / _MOST_DECADES)
    last = first + step * ceil((last - first) / step)
    ticks = tuple(10.0**n for n in range(first, last + 1, step))
    return Scale(ticks[0], ticks[-1], ticks, decades=True)


def columns(days: Sequence[int | None]) -> list[float]:
    """Where each day stands from 0 to 1, in order of time, never closer than marks are wide; undated ones at the end.

    >>> columns([10, 20, None])
    [0.0, 0.8, 1.0]
    """
    dated = sorted((day, index) for index, day in enumerate(days) if day is not None)
    undated = [index for index, day in enumerate(days) if day is None]
    end = 1.0 if not undated else max(0.0, 1.0 - _UNDATED - _GAP * (len(undated) - 1)) if dated else 0.0
    places = dict(zip((index for _, index in dated), _spread([day for day, _ in dated], end), strict=True))
    rest = _even_places(len(undated), 0.0 if not dated else min(1.0, end + _UNDATED), 1.0)
    places |= dict(zip(undated, rest, strict=True))
    return [places[index] for index in range(len(days))]


def _even_places(count: int, start: float, end: float) -> list[float]:
    if count == 1:
        return [end if start else 0.5]
    return [start + (end - start) * n / (count - 1) for n in range(count)]


def _spread(days: Sequence[int], end: float) -> list[float]:
    """Places in proportion to time, pushed apart where they would touch, and back into the room there is."""
    if not days:
        return []
    span = days[-1] - days[0]
    if not span:
        width = min(end, _GAP * 3 * (len(days) - 1))
        return [end / 2 + width * (n / max(1, len(days) - 1) - 0.5) for n in range(len(days))]
    places = [end * (day - days[0]) / span for day in days]
    for index in range(1, len(places)):
        places[index] = max(places[index], places[index - 1] + _GAP)
    over = places[-1] / end if end and places[-1] > end else 1.0
    return [place / over for place in places]


def labelled(places: Sequence[float]) -> list[int]:
    """Which of some places (in order) have room for a label: both ends first, then those between.

    >>> labelled([0.0, 0.05, 0.5, 1.0])
    [0, 2, 3]
    """
    if not places:
        return []
    kept = {0} | ({len(places) - 1} if places[-1] - places[0] >= _LABEL_GAP else set())
    for index, place in enumerate(places):
        if all(abs(place - places[other]) >= _LABEL_GAP for other in kept):
            kept.add(index)
    return sorted(kept)
