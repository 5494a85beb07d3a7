"""Every quantity and date of a sentence: one parser per written form, then refiners in one declared order.

At each token the first parser that fits takes its words: dates before numbers, for their days and years are numbers too;
fractions and orders before cardinals, for they begin with one; ordinals last, for some words are both. Then units (a range
may share the unit of its second number), ranges and changes (they join what hedges would part), qualifiers.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from checker.extract.cardinals import cardinal, joins
from checker.extract.dates import Context, date_at
from checker.extract.fractions import fraction
from checker.extract.not_a_number import skipped
from checker.extract.orders import order
from checker.extract.ordinals import ordinal
from checker.extract.qualifiers import qualified
from checker.extract.ranges import with_ranges
from checker.extract.spot import Spot
from checker.extract.units import with_unit
from checker.lexicon.roles import START
from checker.lexicon.vocabulary import Vocabulary


def spots(at: Context, vocabulary: Vocabulary) -> list[Spot]:
    """The figures of a sentence in order of the text."""
    found = [with_unit(at, spot) for spot in _parsed(at, vocabulary)]
    return [qualified(at, spot) for spot in with_ranges(at, found)]


def _parsed(at: Context, vocabulary: Vocabulary) -> Iterator[Spot]:
    index = 0
    while index < len(at.tokens):
        if not at.tokens[index].roles & START:
            index += 1
            continue
        after = skipped(at, index)
        if after > index:
            index = after
            continue
        spot = _spot(at, index, vocabulary)
        if spot is None:
            index += 1
            continue
        yield spot
        index = spot.end


def _spot(at: Context, index: int, vocabulary: Vocabulary) -> Spot | None:
    tokens, tongue = at.tokens, at.tongue
    return (
        date_at(at, index)
        or fraction(tokens, index, tongue)
        or order(tokens, index, tongue)
        or _time_dual(at, index)
        or _number(at, index)
        or _dual(at, index, vocabulary)
        or ordinal(tokens, index, tongue)
    )


def _number(at: Context, index: int) -> Spot | None:
    compound = ordinal(at.tokens, index, at.tongue)
    found = cardinal(at.tokens, index, at.tongue)
    if found is None or (compound and compound.end > found.end) or (compound and at.tokens[index].digits):
        return compound
    if at.tongue.not_before.at(at.tokens, found.end) and found.end == index + 1 and not at.tokens[index].digits:
        return None
    start = index
    if index > 0 and at.tokens[index - 1].form in at.tongue.minus:
        return Spot(index - 1, found.end, -found.value, "number", -found.value, -found.value, size=found.size)
    return Spot(start, found.end, found.value, "number", found.value, found.value, size=found.size)


def _time_dual(at: Context, index: int) -> Spot | None:
    """Two days in one word, with a half after it or the word two."""
    found = at.tongue.units.at(at.tokens, index)
    if found is None or not found.meaning.dual:
        return None
    value, end = _and_half(at, found.end, Decimal(2))
    return Spot(index, end, value, "dual", value, value, unit=found.meaning.name, kind="duration")


def _and_half(at: Context, index: int, value: Decimal) -> tuple[Decimal, int]:
    skip = joins(at.tokens, index, at.tongue)
    if skip < 0 or index + skip >= len(at.tokens):
        return value, index
    for base, _ in at.tokens[index + skip].bases:
        if base in at.tongue.fractions and base not in at.tongue.numbers:
            return value + at.tongue.fractions[base], index + skip + 1
    return value, index


def _dual(at: Context, index: int, vocabulary: Vocabulary) -> Spot | None:
    """Two hostages in one word; the word two behind it adds nothing."""
    if not any(base in vocabulary.duals for base, _ in at.tokens[index].bases):
        return None
    end = index + 1
    two = cardinal(at.tokens, end, at.tongue) if end < len(at.tokens) and not at.tokens[end].digits else None
    end = two.end if two and two.value == 2 else end
    return Spot(index, end, Decimal(2), "dual", Decimal(2), Decimal(2))
