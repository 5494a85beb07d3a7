"""Numbers written out in English: with and without "and", hyphens, commas and articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from speller.tables import english


class EnglishStyle(NamedTuple):
    """How to write: "and" after hundreds, hyphens in tens, commas between groups, "a" for a leading one."""

    and_: bool = True
    hyphens: bool = True
    commas: bool = False
    article: bool = False
    over_hundred: bool = False
    capital: bool = False


def spell(number: int, style: EnglishStyle) -> str:
    """A number from 0 to 999 trillion in words."""
    words = _spell(number, style)
    return words[0].upper() + words[1:] if style.capital else words


def _spell(number: int, style: EnglishStyle) -> str:
    if style.over_hundred and 1100 <= number < 10000 and number % 1000 >= 100:
        return _hundreds(number, style)
    parts = list(_groups(number, style))
    if style.article and number >= 100 and parts[0].startswith(f"{english().small[1]} "):
        parts[0] = english().article + parts[0].removeprefix(english().small[1])
    return (", " if style.commas and number % 1000 >= 100 else " ").join(parts)


def _groups(number: int, style: EnglishStyle) -> Iterator[str]:
    rest = number
    for value, word in english().scales.items():
        count, rest = divmod(rest, value)
        if count:
            yield f"{_hundreds(count, style)} {word}"
    if 0 < rest < 100 and number >= 1000 and style.and_:
        yield f"{english().and_} {_below_hundred(rest, style)}"
    elif rest or not number:
        yield _hundreds(rest, style)


def _hundreds(number: int, style: EnglishStyle) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest, style)
    words = f"{_below_hundred(hundreds, style)} {english().hundred}"
    between = f" {english().and_} " if style.and_ else " "
    return words + between + _below_hundred(rest, style) if rest else words


def _below_hundred(number: int, style: EnglishStyle) -> str:
    table = english()
    if number < 20:
        return table.small[number]
    tens, unit = divmod(number, 10)
    ten = table.tens[tens * 10]
    return ten + ("-" if style.hyphens else " ") + table.small[unit] if unit else ten
