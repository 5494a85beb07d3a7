"""The units of figures, and exact conversion between units of one dimension; currencies are never converted."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from pathlib import Path

from pydantic import RootModel

from checker.records import Record
from checker.yaml_file import load


class Measure(Record):
    """A unit: its dimension, how many base units of it one is, and its name in the CLDR, as far as it has them."""

    dimension: str | None = None
    factor: Decimal | None = None
    cldr: str | None = None


class _Measures(RootModel[dict[str, Measure]]):
    """The file ``units.yaml``."""


@cache
def measures() -> dict[str, Measure]:
    """Every unit that the reading of figures names, apart from currencies.

    >>> measures()["km"].dimension
    'length'
    """
    return load(Path(__file__).with_name("units.yaml"), _Measures).root


def converted(value: Decimal, unit: str | None, to: str | None) -> Decimal | None:
    """A value in another unit of the same dimension; None when the two cannot be converted exactly.

    Months and days are not: no month has a fixed number of days. Nor are temperatures without their scale.

    >>> converted(Decimal(3), "mile", "km")
    Decimal('4.828032')
    """
    if unit == to:
        return value
    known = measures()
    source, target = known.get(unit or ""), known.get(to or "")
    if source is None or target is None or source.factor is None or target.factor is None:
        return None
    return value * source.factor / target.factor if source.dimension == target.dimension else None
