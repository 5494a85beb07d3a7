"""Numbers in digits, with every separator in use."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

_PLAIN: Final = re.compile(r"\d+\Z")
_GROUPED: Final = re.compile(r"(\d{1,3})((?:,\d{3})+|(?:\.\d{3})+)(?:([.,])(\d+))?\Z")
_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}\Z")
_DECIMAL: Final = re.compile(r"(\d+)[.,](\d+)\Z")


def numeral(text: str, *, dot_groups: bool) -> Decimal | None:
    """The value of digits with separators, folded; None when the separators make no number.

    ``dot_groups``: whether 33.175 means thirty-three thousand, as in Arabic print, or a decimal, as in English.

    >>> numeral("33,175", dot_groups=False), numeral("8,8", dot_groups=True), numeral("33.175", dot_groups=True)
    (Decimal('33175'), Decimal('8.8'), Decimal('33175'))
    """
    if _PLAIN.match(text):
        return Decimal(text)
    grouped = _GROUPED.match(text)
    if grouped and _is_grouped(grouped, dot_groups):
        whole = (grouped[1] + grouped[2]).replace(",", "").replace(".", "")
        return Decimal(f"{whole}.{grouped[4]}" if grouped[4] else whole)
    if _INDIAN.match(text):
        return Decimal(text.replace(",", ""))
    decimal = _DECIMAL.match(text)
    return Decimal(f"{decimal[1]}.{decimal[2]}") if decimal else None


def _is_grouped(found: re.Match[str], dot_groups: bool) -> bool:
    if found[3] and found[3] == found[2][0]:
        return False
    if found[1][0] == "0":
        return False
    return dot_groups or found[2][0] == "," or found[2].count(".") > 1
