"""Numbers in digits, with every separator in use, and the signs of fractions."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Final

_PLAIN: Final = re.compile(r"\d+\Z")
_GROUPED: Final = re.compile(r"(\d{1,3})((?:,\d{3})+|(?:\.\d{3})+)(?:([.,])(\d+))?\Z")
_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?\Z")
_DECIMAL: Final = re.compile(r"(\d*)[.,](\d+)\Z")


def numeral(text: str, *, dot_groups: bool, scaled: bool = False) -> Decimal | None:
    """The value of digits with separators, folded; None when the separators make no number.

    ``dot_groups``: whether 33.175 means thirty-three thousand, as in Arabic print, or a decimal, as in English.
    ``scaled``: a scale follows, before which nobody groups thousands with a point (7.754 billion).

    >>> numeral("33,175", dot_groups=False), numeral("8,8", dot_groups=True), numeral("33.175", dot_groups=True)
    (Decimal('33175'), Decimal('8.8'), Decimal('33175'))
    """
    if _PLAIN.match(text):
        return Decimal(text)
    grouped = _GROUPED.match(text)
    if grouped and _is_grouped(grouped, dot_groups and not scaled):
        whole = (grouped[1] + grouped[2]).replace(",", "").replace(".", "")
        return Decimal(f"{whole}.{grouped[4]}" if grouped[4] else whole)
    if _INDIAN.match(text):
        return Decimal(text.replace(",", ""))
    decimal = _DECIMAL.match(text)
    return Decimal(f"{decimal[1] or 0}.{decimal[2]}") if decimal else None


def _is_grouped(found: re.Match[str], dot_groups: bool) -> bool:
    """A comma groups; a point does where the language says so, more than once, or before another sign."""
    if found[3] == found[2][0] or found[1][0] == "0":
        return False
    return dot_groups or found[2][0] == "," or found[2].count(".") > 1 or found[3] is not None


@cache
def sign_of_fraction(form: str) -> Decimal | None:
    """The value of a single character that is a fraction; None for any other token.

    >>> sign_of_fraction(chr(0x00BD))
    Decimal('0.5')
    """
    if form.isascii() or len(form) != 1 or unicodedata.category(form) != "No":
        return None
    part = Fraction(unicodedata.numeric(form)).limit_denominator(100)
    return quotient(part.numerator, part.denominator) if part < 1 else None


def quotient(upper: int | Decimal, lower: int | Decimal) -> Decimal:
    """One number divided by another, as a Decimal.

    >>> quotient(1, 8)
    Decimal('0.125')
    """
    return Decimal(upper) / Decimal(lower)
