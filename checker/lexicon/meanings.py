"""What the words of a language file mean: cardinals, units, months."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from checker.language_file import LanguageFile
from checker.lexicon.cldr import currency_names, unit_names
from checker.lexicon.phrases import plain
from checker.sealed import sealed
from checker.units import measures

Shape = Literal["unit", "tens", "hundred", "hundreds", "scale", "joined"]


@sealed
class NumberWord:
    """A cardinal: its value, what it may stand beside, and for a scale the value of its dual form (0: none)."""

    value: int
    shape: Shape
    dual: int = 0
    only_dual: bool = False


@sealed
class Unit:
    """A unit of measure and the kind of figure that it makes; ``dual``: the word says two of it.

    ``parts``: how many of the word make one of the unit (a hundred cents).
    """

    name: str
    kind: Literal["percent", "money", "duration", "measure"]
    dual: bool = False
    parts: int = 1


@sealed
class MonthName:
    """A month by its number.

    ``weak`` names need a day, a year or a preposition beside them, ``faint`` ones a day or a year.
    """

    number: int
    hijri: bool
    weak: bool
    faint: bool = False


def number_words(file: LanguageFile) -> Iterator[tuple[str, NumberWord]]:
    """Every form of a cardinal with its meaning."""
    numbers = file.numbers
    for value, words in numbers.words.items():
        for word in words:
            yield plain(word), NumberWord(value, _shape(value))
    for value, words in numbers.joined_only.items():
        for word in words:
            yield plain(word), NumberWord(value, "joined")
    for scale in numbers.scales:
        duals = set(map(plain, scale.dual))
        both = set(map(plain, scale.words))
        for form in both | duals:
            yield form, NumberWord(scale.value, "scale", 2 * scale.value if form in duals else 0, form not in both)


def _shape(value: int) -> Shape:
    if value < 20:
        return "unit"
    if value < 100:
        return "tens"
    return "hundred" if value == 100 else "hundreds"


def unit_words(file: LanguageFile) -> Iterator[tuple[str, Unit]]:
    """Every word for a unit: those of the language file first, then those of the CLDR."""
    units, two = file.units, unit_duals(file)
    yield from ((word, Unit("percent", "percent")) for word in units.percent)
    yield from ((word, Unit("percentage_point", "percent")) for word in units.points)
    yield from ((word, Unit("percentage_point", "percent", parts=100)) for word in units.basis_points)
    for code, words in units.currencies.items():
        yield from ((word, Unit(code, "money", plain(word) in two)) for word in words)
    for code, words in units.hundredths.items():
        yield from ((word, Unit(code, "money", plain(word) in two, 100)) for word in words)
    for name, words in (*units.measures.items(), *units.time.items()):
        yield from ((word, Unit(name, _kind(name), plain(word) in two)) for word in words)
    yield from ((word, Unit(code, "money")) for code, word in currency_names(file.language))
    yield from ((code, Unit(code, "money")) for code in units.currencies)
    yield from ((word, Unit(key, _kind(key), dual)) for key, word, dual in unit_names(file.language))


def unit_duals(file: LanguageFile) -> frozenset[str]:
    """Every word that says two of a unit by itself."""
    said = (word for _, word, two in unit_names(file.language) if two)
    return frozenset(map(plain, (*file.units.duals, *said)))


def _kind(name: str) -> Literal["duration", "measure"]:
    known = measures().get(name)
    return "duration" if known and known.dimension in ("time", "months") else "measure"


def month_names(file: LanguageFile) -> Iterator[tuple[str, MonthName]]:
    """Every name of a month, long and short and of either calendar."""
    dates = file.dates
    faint = set(map(plain, dates.faint_months))
    weak = faint.union(map(plain, dates.weak_months))
    for hijri, names in ((False, dates.months), (False, dates.short_months), (True, dates.hijri_months)):
        for number, words in names.items():
            for word in words:
                yield word, MonthName(number, hijri, plain(word) in weak, plain(word) in faint)
