"""Numbers written out in Arabic: cases, genders and the spellings that the press uses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from speller.tables import ArabicScale, Pair, arabic


class ArabicStyle(NamedTuple):
    """How to write: what is counted, the case, which hundred, joined or not, and which ending of a counted scale."""

    gender: Literal["masculine", "feminine"] = "masculine"
    oblique: bool = False
    hundred: int = 0
    split_hundreds: bool = False
    ending: int = 0
    spaced_and: bool = False


def spell(number: int, style: ArabicStyle) -> str:
    """A number from 0 to 999 trillion in words."""
    if number == 0:
        return arabic().zero
    return _and(style).join(_groups(number, style))


def _and(style: ArabicStyle) -> str:
    return f" {arabic().and_}{' ' if style.spaced_and else ''}"


def _case(pair: Pair, style: ArabicStyle) -> str:
    return pair[style.oblique]


def _groups(number: int, style: ArabicStyle) -> Iterator[str]:
    for scale in arabic().scales:
        count, number = divmod(number, scale.value)
        if count:
            yield _scaled(count, scale, style)
    if number:
        yield _below_thousand(number, style)


def _scaled(count: int, scale: ArabicScale, style: ArabicStyle) -> str:
    """So many thousands: one and two are said by the scale's own form, the rest by the form that grammar asks."""
    if count == 1:
        return scale.one
    if count == 2:
        return _case(scale.two, style)
    if count == 200:
        return f"{_case(arabic().two_hundred_of[_hundred(style)], style)} {scale.one}"
    words = _below_thousand(count, style._replace(gender="masculine"))
    return f"{words} {_counted(count % 100, scale, style)}"


def _counted(rest: int, scale: ArabicScale, style: ArabicStyle) -> str:
    if 3 <= rest <= 10:
        return scale.few
    return scale.many[style.ending] if rest > 10 else scale.one


def _below_thousand(number: int, style: ArabicStyle) -> str:
    hundreds, rest = divmod(number, 100)
    parts = [_hundreds(hundreds, style)] if hundreds else []
    return _and(style).join(parts + ([_below_hundred(rest, style)] if rest else []))


def _hundred(style: ArabicStyle) -> str:
    return arabic().hundred[style.hundred]


def _hundreds(count: int, style: ArabicStyle) -> str:
    if count == 1:
        return _hundred(style)
    if count == 2:
        return _case(arabic().two_hundred[_hundred(style)], style)
    between = " " if style.split_hundreds else ""
    return arabic().before_hundred[count] + between + _hundred(style)


def _below_hundred(number: int, style: ArabicStyle) -> str:
    table = arabic()
    ones = table.ones[style.gender]
    if number <= 10:
        return _case(ones[number], style)
    tens, unit = divmod(number, 10)
    if tens == 1:
        return f"{_case(table.before_ten[style.gender].get(unit, ones[unit]), style)} {table.ten[style.gender]}"
    ten = _case(table.tens[tens * 10], style)
    if not unit:
        return ten
    return _case(table.before_tens[style.gender].get(unit, ones[unit]), style) + _and(style) + ten
