"""What the words of a figure leave open: its interval, read word for word (strictly) or as meant (pragmatically).

A hedge that only bounds from below is read by people up to the next round step: "more than 100" is not written of 200
(Cummins, Sauerland and Solt 2012, "Granularity and scalar implicature in numerical expressions"). Vague orders begin
where ACLED's coding rules let them begin. A number written without a hedge holds to the precision it was written to.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final, Literal

from checker.records import Claim, Quantity

Reading = Literal["strict", "pragmatic"]

_SOFT_FROM: Final = Decimal(1000)
_SOFT: Final = Decimal("0.05")
_ABOUT_LEAST: Final = Decimal("0.05")
_ABOUT_MOST: Final = Decimal("0.2")
_NEARLY_MOST: Final = Decimal("0.1")
_FLOOR: Final = Decimal("0.25")
_ABOVE: Final = Decimal("0.001")
_ORDER: Final = 20
_DOZEN: Final = Decimal(12)


@dataclass(frozen=True)
class Interval:
    """The values that a figure allows; None is no bound, ``open_*`` says that the bound itself is left out."""

    low: Decimal | None
    high: Decimal | None
    open_low: bool = False
    open_high: bool = False

    def below(self, other: Interval) -> bool:
        """Every value here is smaller than every value of the other."""
        if self.high is None or other.low is None:
            return False
        touching = self.high == other.low and (self.open_high or other.open_low)
        return self.high < other.low or touching

    def disjoint(self, other: Interval) -> bool:
        """No value is in both."""
        return self.below(other) or other.below(self)

    def widened(self, relative: Decimal, absolute: Decimal) -> Interval:
        """The interval with a tolerance on both sides; relative to each bound, absolute in the figure's unit."""
        low = None if self.low is None else self.low - max(abs(self.low) * relative, absolute)
        high = None if self.high is None else self.high + max(abs(self.high) * relative, absolute)
        return Interval(low, high, self.open_low, self.open_high)


def best(claim: Claim) -> Decimal:
    """The best value of a claim's quantity, nothing for a date."""
    return claim.value.best if isinstance(claim.value, Quantity) else Decimal(0)


def is_order(claim: Claim) -> bool:
    """A claim's figure is only an order of magnitude."""
    return isinstance(claim.value, Quantity) and claim.value.qualifier == "order"


def is_one_number(one: Quantity, other: Quantity) -> bool:
    """Both are written with one number and at most one of them hedges it: 515 and more than 515."""
    return one.best == other.best and "exact" in (one.qualifier, other.qualifier)


def interval(value: Quantity, reading: Reading = "pragmatic") -> Interval:
    """The values that a figure allows under one reading.

    >>> from decimal import Decimal
    >>> more = Quantity(low=Decimal(100), high=None, best=Decimal(100), qualifier="more_than", said="100")
    >>> interval(more).high, interval(more, "strict").high
    (Decimal('150'), None)
    """
    return _strict(value) if reading == "strict" else _pragmatic(value)


def disjoint(one: Quantity, other: Quantity, reading: Reading = "pragmatic") -> bool:
    """The two figures cannot both hold under this reading."""
    return interval(one, reading).disjoint(interval(other, reading))


def comparable(one: Quantity, other: Quantity) -> bool:
    """Both figures are of one unit; people counted with and without their noun are one."""
    return _unit(one) == _unit(other)


def _unit(value: Quantity) -> str | None:
    return None if value.unit == "people" else value.unit


def _strict(value: Quantity) -> Interval:
    best = value.best
    match value.qualifier:
        case "more_than":
            return Interval(best, None, open_low=True)
        case "at_least" | "order":
            return Interval(value.low if value.low is not None else best, None)
        case "less_than":
            return Interval(None, best, open_high=True)
        case "at_most":
            return Interval(None, best)
        case "range":
            return Interval(value.low, value.high)
    return _pragmatic(value)


def _pragmatic(value: Quantity) -> Interval:
    best, width = value.best, step(value)
    match value.qualifier:
        case "more_than":
            return Interval(best, best + max(width, abs(best) * _ABOVE), open_low=True)
        case "at_least":
            return Interval(best, best + max(width, abs(best) * _FLOOR))
        case "less_than":
            return Interval(best - max(width, abs(best) * _FLOOR), best, open_high=True)
        case "at_most":
            return Interval(best - max(width, abs(best) * _FLOOR), best)
        case "nearly":
            return Interval(best - min(width, abs(best) * _NEARLY_MOST), best)
        case "order":
            low = value.low if value.low is not None else best
            return Interval(low, low * _ORDER)
        case "range":
            return Interval(value.low, value.high)
        case "about":
            return _around(best, max(min(width / 2, abs(best) * _ABOUT_MOST), abs(best) * _ABOUT_LEAST))
    return _written(value, width)


def _around(best: Decimal, half: Decimal) -> Interval:
    return Interval(best - half, best + half)


def _written(value: Quantity, width: Decimal) -> Interval:
    """An unhedged number: hard when it counts few, soft by its rounding when it is large and round, or has decimals."""
    best = value.best
    if abs(best) >= _SOFT_FROM:
        return _around(best, min(width / 2, abs(best) * _SOFT))
    if value.unit == "percent" or best != best.to_integral_value():
        half = _last_digit(best) / 2
        return Interval(best - half, best + half, open_high=True)
    return Interval(best, best)


def step(value: Quantity) -> Decimal:
    """The grain of a number as written: the distance to the next number that would be as round.

    Numbers with decimals have the grain of their last digit; a dozen written in words has a dozen's grain.

    >>> from decimal import Decimal
    >>> step(Quantity(low=Decimal(80000), high=Decimal(80000), best=Decimal(80000)))
    Decimal('10000')
    """
    best = abs(value.best)
    if best == _DOZEN and value.said and not any(char.isdigit() for char in value.said):
        return _DOZEN
    return _grain(best)


@cache
def _grain(best: Decimal) -> Decimal:
    """The largest of 1, 5, 10, 50, 100 ... that divides the number and is at most half of it."""
    if best != best.to_integral_value():
        return _last_digit(best)
    grain, candidate = Decimal(1), Decimal(1)
    while candidate * 2 <= best:
        for factor in (candidate, candidate * 5):
            if best % factor == 0 and factor * 2 <= best:
                grain = factor
        candidate *= 10
    return grain


def _last_digit(best: Decimal) -> Decimal:
    """The value of one in the last digit after the point, 1 for whole numbers."""
    exponent = best.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)
