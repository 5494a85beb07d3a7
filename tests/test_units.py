"""Units of one dimension are converted exactly; nothing else is converted."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language_file import language_files
from checker.reports.interface import interface_languages
from checker.reports.text.units import amount_words
from checker.units import converted, measures

LANGUAGES = interface_languages()
AMOUNTS = ("1", "2", "5", "11", "100", "2.5")
LATIN = re.compile("[A-Za-z]")
READ = sorted(
    {
        *measures(),
        *(unit for file in language_files() for words in (file.units.time, file.units.measures) for unit in words),
        *(unit for file in language_files() for unit in file.units.currencies),
    }
)
CONVERTIBLE = sorted(name for name, measure in measures().items() if measure.factor is not None)


@pytest.mark.parametrize(
    ("value", "unit", "to", "wanted"),
    [
        ("26", "mile", "km", "41.842944"),
        ("6", "foot", "m", "1.8288"),
        ("1", "km2", "hectare", "100"),
        ("4", "dunam", "m2", "4000"),
        ("2500", "kg", "tonne", "2.5"),
        ("3", "week", "hour", "504"),
        ("2", "decade", "month", "240"),
        ("10", "knot", "kmh", "18.52"),
    ],
)
def test_converts(value: str, unit: str, to: str, wanted: str) -> None:
    assert converted(Decimal(value), unit, to) == Decimal(wanted)


@pytest.mark.parametrize(
    ("unit", "to"),
    [("EUR", "USD"), ("km", "kg"), ("month", "day"), ("barrel", "litre"), ("degree", "km"), (None, "km"), ("km", None)],
)
def test_leaves_alone(unit: str | None, to: str | None) -> None:
    assert converted(Decimal(1), unit, to) is None


@given(st.sampled_from(CONVERTIBLE), st.sampled_from(CONVERTIBLE), st.integers(0, 10**6))
def test_there_and_back(unit: str, to: str, number: int) -> None:
    there = converted(Decimal(number), unit, to)
    if there is None:
        assert measures()[unit].dimension != measures()[to].dimension
    else:
        back = converted(there, to, unit)
        assert back is not None
        assert abs(back - number) <= Decimal("1e-18") * max(number, 1)


@pytest.mark.parametrize("unit", READ)
def test_every_unit_is_told_in_every_language(unit: str) -> None:
    amounts = {language: [amount_words(Decimal(n), unit, language) for n in AMOUNTS] for language in LANGUAGES}
    assert [said for said in amounts["ar"] if LATIN.search(said)] == []
    assert [said for said in amounts["en"] if not said.isascii() or (unit.isupper() and unit in said)] == []
