"""What a figure says: a quantity or a period, and where it was read."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, PlainSerializer

from checker.records.record import Record, SmallRecord

Qualifier = Literal["exact", "at_least", "more_than", "at_most", "less_than", "about", "nearly", "range", "order"]


def _plain_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(_plain_number, return_type=int | float, when_used="json")]


class Quantity(SmallRecord):
    """A number as the words leave it: an interval with a best value.

    ``low`` and ``high`` may be None (open). ``unit`` is ``people``, ``percent``, an ISO 4217 code, a time unit
    (``year`` ...), a measure (``km`` ...) or None.
    """

    type: Literal["quantity"] = "quantity"
    low: Number | None
    high: Number | None
    best: Number
    qualifier: Qualifier = "exact"
    unit: str | None = None
    said: str = ""


class Period(SmallRecord):
    """A date or a span of dates that knows which of its parts were implied rather than said.

    ``start`` and ``end`` are ISO 8601 days, both inclusive; when no year is known they are ``--MM-DD``.
    ``implied`` names the parts taken from the publication date: ``year``, ``month``, ``day``.
    """

    type: Literal["period"] = "period"
    start: str
    end: str
    implied: tuple[str, ...] = ()
    said: str = ""


Value = Annotated[Quantity | Period, Field(discriminator="type")]


class Figure(Record):
    """A quantity or a date that was read, whatever it counts; places as in ``Claim``."""

    article: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    quote: str
    value: Value
