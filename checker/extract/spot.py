"""A figure as it is found in a sentence, before it is bound to anything."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from checker.records import Period, Qualifier
from checker.sealed import sealed

Shape = Literal["number", "order", "dual", "fraction", "ordinal", "period", "relative"]
"""``relative`` periods (yesterday, last May) can be placed by the day of publication alone."""


@sealed
class Spot:
    """A quantity or a period over the tokens ``start`` to ``end`` of a sentence; ``first`` to ``last`` with its hedge.

    ``low`` and ``high`` are None when open. ``unit`` and ``kind`` are set where the words around the number settle them
    (percent, money, duration, measure, age, date, ordinal). ``size`` is the smallest scale of the number as written.
    """

    start: int
    end: int
    best: Decimal
    shape: Shape = "number"
    low: Decimal | None = None
    high: Decimal | None = None
    qualifier: Qualifier = "exact"
    unit: str | None = None
    kind: str | None = None
    period: Period | None = None
    superseded: bool = False
    first: int = -1
    last: int = -1
    size: Decimal = Decimal(1)

    @property
    def whole(self) -> tuple[int, int]:
        """The tokens of the figure with its qualifier and unit."""
        return (self.start if self.first < 0 else self.first, self.end if self.last < self.end else self.last)


def exactly(value: Decimal, start: int, end: int, shape: Shape = "number", size: Decimal = Decimal(1)) -> Spot:
    """A figure that is no interval.

    >>> exactly(Decimal(5), 0, 1).high
    Decimal('5')
    """
    return Spot(start, end, value, shape, value, value, size=size)


def dated(period: Period | None, start: int, end: int, shape: Shape = "period") -> Spot | None:
    """A figure that is a date; None without one."""
    return Spot(start, end, Decimal(0), shape, kind="date", period=period, unit="date") if period else None
