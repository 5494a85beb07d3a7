"""Numbers with an exponent or a letter glued to them as engineers and tables write them: 1.3e6, 10^6, .0012G."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from checker.extract.context import Context
from checker.extract.numerals import numeral
from checker.extract.spot import Spot, exactly

_TENS: Final = "e"
_RAISED: Final = "^"
_SIGNS: Final = ("+", "-")
_HIGHEST: Final = 2
"""Digits of an exponent: what has more is a name."""


def powered(at: Context, index: int) -> Spot | None:
    """The number that digits are with the exponent or the letter of a scale right behind them."""
    if not at.glued(index + 1):
        return _in_letter_apart(at, index)
    value = numeral(at.form(index), groups=at.tongue.groups, scaled=True)
    return (_raised(at, index, value) or _lettered(at, index, value)) if value else None


def _raised(at: Context, index: int, value: Decimal) -> Spot | None:
    exponent, end = _exponent(at, index + 1)
    if exponent is None:
        return None
    whole = value**exponent if at.form(index + 1) == _RAISED else value * Decimal(10) ** exponent
    return exactly(whole, index, end)


def _exponent(at: Context, index: int) -> tuple[int | None, int]:
    """The exponent whose mark is at a token, and past it: e6, e-1, ^+23."""
    mark, end = at.form(index), index + 1
    if mark.startswith(_TENS) and mark[1:]:
        return _small(mark[1:]), end
    if mark not in (_TENS, _RAISED):
        return None, index
    sign = at.form(end) if at.form(end) in _SIGNS and at.glued(end) else ""
    end += bool(sign)
    power = _small(at.form(end)) if at.glued(end) else None
    return (-power if sign == "-" and power else power), end + 1


def _small(digits: str) -> int | None:
    return int(digits) if digits.isdecimal() and len(digits) <= _HIGHEST else None


def _lettered(at: Context, index: int, value: Decimal) -> Spot | None:
    """A number with capital letters that are a unit elsewhere: a fraction (.0012G, but 1.2g, 5G), money ($5MM)."""
    form = at.form(index + 1)
    scale = at.tongue.decimal_letters.get(form) if "." in at.form(index) else None
    scale = scale or (at.tongue.money_letters.get(form) if _is_money(at, index) else None)
    if scale is None or not at.capital(index + 1):
        return None
    return exactly(value * scale, index, index + 2, size=Decimal(scale))


def _in_letter_apart(at: Context, index: int) -> Spot | None:
    """A sum with the letter of a scale behind a space, where the letter is a unit elsewhere: $700 m."""
    scale = at.tongue.scale_letters.get(at.form(index + 1))
    value = numeral(at.form(index), groups=at.tongue.groups, scaled=True) if scale and _is_money(at, index) else None
    return exactly(value * scale, index, index + 2, size=Decimal(scale)) if value and scale else None


def _is_money(at: Context, index: int) -> bool:
    found = at.tongue.units.before(at.tokens, index)
    return found is not None and found.meaning.kind == "money"
