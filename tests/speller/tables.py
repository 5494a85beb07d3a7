"""The number words that the spellers use, read from the YAML files beside this module."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from checker.records import Record
from checker.yaml_file import load

Pair = tuple[str, str]
_HERE = Path(__file__).resolve().parent


class ArabicScale(Record):
    """A scale word in the forms that one, two, a few and many of it take."""

    value: int
    one: str
    two: Pair
    few: str
    many: tuple[str, str, str]


class ArabicTables(Record):
    """The words of ``ar.yaml``; a pair is nominative and oblique."""

    zero: str
    and_: str
    ones: dict[str, dict[int, Pair]]
    before_ten: dict[str, dict[int, Pair]]
    before_tens: dict[str, dict[int, Pair]]
    ten: dict[str, str]
    tens: dict[int, Pair]
    hundred: tuple[str, ...]
    two_hundred: dict[str, Pair]
    two_hundred_of: dict[str, Pair]
    before_hundred: dict[int, str]
    scales: tuple[ArabicScale, ...]
    digits: tuple[str, ...]
    group_signs: tuple[str, ...]
    marks: tuple[str, ...]
    marked_letters: str
    carriers: tuple[str, ...]


class EnglishTables(Record):
    """The words of ``en.yaml``."""

    zero: str
    and_: str
    article: str
    small: tuple[str, ...]
    tens: dict[int, str]
    hundred: str
    scales: dict[int, str]
    digits: tuple[str, ...]
    group_signs: tuple[str, ...]
    carriers: tuple[str, ...]


@cache
def arabic() -> ArabicTables:
    """The Arabic tables, read once."""
    return load(_HERE / "ar.yaml", ArabicTables)


@cache
def english() -> EnglishTables:
    """The English tables, read once."""
    return load(_HERE / "en.yaml", EnglishTables)
