"""Numbers with their unit as each language writes them: `5 years`, `5 metric tons`, `5 US dollars`."""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from pydantic import RootModel

from checker.reports.text.words import Plurals, words
from checker.yaml_file import load

_FILE: Final = Path(__file__).resolve().parent / "cldr_units.yaml"
_KEPT: Final = 4096


class CldrUnits(RootModel[dict[str, str]]):
    """The unit of a figure to its name in the CLDR."""


@lru_cache(maxsize=_KEPT)
def amount_words(number: Decimal, unit: str | None, language: str) -> str:
    """A number, thousands set apart, with its unit; people are not named, the kind of claim says who is counted.

    Units that neither the words of the language nor the CLDR have are named by their key.

    >>> [amount_words(Decimal(5), unit, "en") for unit in ("people", "percent", "year", "USD", "lorry")]
    ['5', '5%', '5 years', '5 US dollars', '5 lorry']
    """
    known = words(language)
    if unit is None or unit in known.units:
        return _own(known.units.get(unit or "", "{value}"), number, language).format(value=number_words(number))
    if unit in _cldr():
        return _with_cldr(number, _cldr()[unit], language)
    if unit.isupper():
        return known.unit.format(value=number_words(number), unit=_currency(number, unit, language))
    return known.unit.format(value=number_words(number), unit=unit.replace("_", " "))


def number_words(number: Decimal) -> str:
    """A number in digits, thousands set apart.

    >>> number_words(Decimal("30631")), number_words(Decimal("2.50"))
    ('30,631', '2.5')
    """
    return f"{number:,.0f}" if number == number.to_integral_value() else f"{number.normalize():,f}"


def _own(forms: str | Plurals, number: Decimal, language: str) -> str:
    """The form of a unit of our own that goes with a number."""
    from babel import Locale

    if isinstance(forms, str):
        return forms
    return getattr(forms, Locale.parse(language).plural_form(number), None) or forms.other


def _with_cldr(number: Decimal, unit: str, language: str) -> str:
    from babel.units import format_unit

    return format_unit(number, unit, locale=language)


def _currency(number: Decimal, code: str, language: str) -> str:
    from babel.numbers import get_currency_name

    return get_currency_name(code, number, locale=language)


@cache
def _cldr() -> dict[str, str]:
    return load(_FILE, CldrUnits).root
