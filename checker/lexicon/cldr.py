"""Names of currencies and units in a language, from the Unicode CLDR by way of Babel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from checker.units import measures

_COUNTS: Final = (None, 1, 2, 3, 11, 100)
"""Numbers that show every plural form of any language of the CLDR."""
_TWO: Final = 2
_SHARED_SIGNS: Final = frozenset("$")
"""Signs of many currencies: the language files say whose they are when they stand alone."""


def currency_names(language: str) -> Iterator[tuple[str, str]]:
    """Names and signs of every currency in use today, each with its ISO 4217 code.

    Names of one word are left to the language files, for some of them name a people too (afghani).

    >>> ("NZD", "New Zealand dollars") in set(currency_names("en"))
    True
    """
    from babel import Locale
    from babel.numbers import get_currency_name, get_currency_symbol

    locale = Locale.parse(language)
    for code in sorted(_in_use()):
        if code not in locale.currencies:
            continue
        for name in dict.fromkeys(get_currency_name(code, count, locale) for count in _COUNTS):
            if " " in name.strip():
                yield code, name
        sign = get_currency_symbol(code, "en")
        if sign != code and sign not in _SHARED_SIGNS:
            yield code, sign


def _in_use() -> set[str]:
    """Codes of the currencies that are legal tender somewhere today."""
    from babel.core import get_global

    territories = get_global("territory_currencies")
    return {code for spans in territories.values() for code, _, end, tender in spans if end is None and tender}


def unit_names(language: str) -> Iterator[tuple[str, str, bool]]:
    """Long names of units as they stand after a number, each with the unit's key, and whether the word says two of it.

    >>> ("km", "kilometers", False) in set(unit_names("en"))
    True
    """
    from babel.units import format_unit

    named = [(key, measure.cldr) for key, measure in measures().items() if measure.cldr]
    for key, name in named:
        for count in _COUNTS[1:]:
            said = format_unit(count, name, "long", locale=language)
            if said == name:
                continue
            if not any(char.isdigit() for char in said):
                yield key, said, count == _TWO
                continue
            word = said.lstrip("0123456789").strip()
            if word != said and not any(char.isdigit() for char in word):
                yield key, word, False
