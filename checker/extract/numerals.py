"""Numbers in digits, with every separator in use, and the signs of fractions."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Final

_GROUP: Final = 3
_PLAIN: Final = re.compile(r"\d+\Z")
_GROUPED: Final = re.compile(r"(\d{1,3})((?:,\d{3})+|(?:\.\d{3})+)(?:([.,])(\d+))?\Z")
_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?\Z")
_DECIMAL: Final = re.compile(r"(\d*)[.,](\d+)\Z")


def numeral(text: str, *, groups: str, scaled: bool = False) -> Decimal | None:
    """The value of digits with separators, folded; None when the separators make no number.

    ``groups``: the signs that group thousands; where a point is one, as in Arabic print, 33.175 is no decimal.
    ``scaled``: a scale follows, before which nobody groups thousands with a point (7.754 billion).

    >>> numeral("33,175", groups=","), numeral("8,8", groups=".,"), numeral("33.175", groups=".,")
    (Decimal('33175'), Decimal('8.8'), Decimal('33175'))
    """
    if _PLAIN.match(text):
        return Decimal(text)
    grouped = _GROUPED.match(text)
    if grouped and _is_grouped(grouped, groups.replace(".", "") if scaled else groups):
        whole = (grouped[1] + grouped[2]).replace(",", "").replace(".", "")
        return Decimal(f"{whole}.{grouped[4]}" if grouped[4] else whole)
    if _INDIAN.match(text):
        return Decimal(text.replace(",", ""))
    decimal = _DECIMAL.match(text)
    return Decimal(f"{decimal[1] or 0}.{decimal[2]}") if decimal else None


def _is_grouped(found: re.Match[str], groups: str) -> bool:
    """A sign groups where the language says so, more than once, or before another sign.

    Where both signs group, two of different scripts may be one when they are folded, and the last is a decimal sign.
    """
    sign = found[2][0]
    if (found[3] == sign and not ("." in groups and len(found[4]) < _GROUP)) or found[1][0] == "0":
        return False
    return sign in groups or found[2].count(sign) > 1 or found[3] is not None


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
