"""Intervals: the table of wordings, and what must hold for every figure."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import pytest
from hand_made import FIXTURES, Figure, quantity
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.intervals import Interval, comparable, disjoint, interval, step
from checker.records import Qualifier, Quantity, Record
from checker.yaml_file import load


class Grain(Figure):
    grain: Decimal


class Reading(Record):
    what: str
    value: Decimal
    high_said: Decimal | None = None
    qualifier: Qualifier = "exact"
    unit: str | None = None
    reading: Literal["strict", "pragmatic"] = "pragmatic"
    low: Decimal | None = None
    high: Decimal | None = None


class Two(Record):
    what: str
    one: Figure
    other: Figure
    apart: bool
    strictly: bool = False


class Table(Record):
    grains: tuple[Grain, ...]
    readings: tuple[Reading, ...]
    pairs: tuple[Two, ...]


TABLE = load(FIXTURES / "intervals.yaml", Table)


@pytest.mark.parametrize("case", TABLE.grains, ids=lambda case: f"{case.value}-{case.said}")
def test_grain(case: Grain) -> None:
    assert step(quantity(case)) == case.grain


@pytest.mark.parametrize("case", TABLE.readings, ids=lambda case: case.what)
def test_reading(case: Reading) -> None:
    figure = Figure(value=case.value, high=case.high_said, qualifier=case.qualifier, unit=case.unit)
    found = interval(quantity(figure), case.reading)
    assert (found.low, found.high) == (case.low, case.high)


@pytest.mark.parametrize("case", TABLE.pairs, ids=lambda case: case.what)
def test_pair(case: Two) -> None:
    one, other = quantity(case.one), quantity(case.other)
    assert (disjoint(one, other), disjoint(one, other, "strict")) == (case.apart, case.strictly)
    assert disjoint(other, one) == case.apart


numbers = st.one_of(
    st.integers(min_value=1, max_value=10**7).map(Decimal),
    st.decimals(min_value=Decimal("0.1"), max_value=100, places=1, allow_nan=False),
)
qualifiers = st.sampled_from(
    ["exact", "at_least", "more_than", "at_most", "less_than", "about", "nearly", "range", "order"]
)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    value = draw(numbers)
    return quantity(Figure(value=value, high=value + draw(numbers), qualifier=draw(qualifiers)))


@given(quantities())
def test_the_best_value_is_allowed_or_bounds_what_is(value: Quantity) -> None:
    for reading in ("strict", "pragmatic"):
        found = interval(value, reading)
        assert found.low is None or found.low <= value.best
        assert found.high is None or value.best <= found.high


@given(quantities())
def test_the_pragmatic_reading_is_closed_and_within_the_strict_one(value: Quantity) -> None:
    strict, meant = interval(value, "strict"), interval(value, "pragmatic")
    assert meant.low is not None
    assert meant.high is not None
    assert strict.low is None or meant.low >= strict.low
    assert strict.high is None or meant.high <= strict.high


@given(quantities(), quantities())
def test_what_is_strictly_apart_is_apart_as_meant(one: Quantity, other: Quantity) -> None:
    assert disjoint(one, other) or not disjoint(one, other, "strict")


@given(quantities(), quantities())
def test_apart_is_symmetric(one: Quantity, other: Quantity) -> None:
    assert disjoint(one, other) == disjoint(other, one)


@given(quantities())
def test_no_figure_is_apart_from_itself(value: Quantity) -> None:
    assert not disjoint(value, value)


@given(quantities(), st.decimals(min_value=0, max_value=Decimal("0.5"), places=2))
def test_a_tolerance_only_widens(value: Quantity, share: Decimal) -> None:
    narrow = interval(value)
    wide = narrow.widened(share, Decimal(1))
    assert wide.low is not None
    assert wide.high is not None
    assert narrow.low is not None
    assert narrow.high is not None
    assert wide.low < narrow.low <= narrow.high < wide.high


def test_bounds_that_are_left_out_do_not_meet() -> None:
    ten = Decimal(10)
    assert Interval(None, ten, open_high=True).below(Interval(ten, None))
    assert not Interval(None, ten).below(Interval(ten, None))


def test_people_need_no_unit_but_money_does() -> None:
    people = quantity(Figure(value=Decimal(5), unit="people"))
    assert comparable(people, quantity(Figure(value=Decimal(5))))
    assert not comparable(people, quantity(Figure(value=Decimal(5), unit="USD")))
