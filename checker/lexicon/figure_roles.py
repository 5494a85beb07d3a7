"""What the words of a language's grammar may be in a figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.fold import FRACTION_SIGNS
from checker.lexicon.roles import (
    ALONE,
    FRACTION,
    MONTH,
    NO_NUMBER,
    NUMBER,
    ORDER,
    ORDINAL,
    PARTED,
    PERIOD,
    SCALE,
    START,
    UNIT,
)
from checker.lexicon.tongue import Tongue


def figure_roles(tongue: Tongue) -> Iterator[tuple[int, Iterable[str]]]:
    """Role bits and the words that have them; a token without the bits of a parser is not shown to it.

    >>> from checker.lexicon.tongue import tongues
    >>> [START | MONTH == bits for bits, words in figure_roles(tongues()["en"]) if "october" in words]
    [True]
    """
    long = tongue.long_numbers.first_words() if tongue.long_numbers else ()
    yield START | NUMBER, (*tongue.numbers, *long, *tongue.dozens, *tongue.one_articles)
    yield START | MONTH, tongue.months.first_words()
    yield START | PERIOD, (*tongue.decades, *tongue.seasons)
    yield START | FRACTION, (*tongue.fractions, *tongue.fraction_articles, *FRACTION_SIGNS)
    yield START | ORDINAL, (*tongue.ordinals, *tongue.ordinals_joined, *tongue.ordinal_tens)
    yield START | ORDER, (*tongue.orders, *tongue.few.first_words())
    yield START | UNIT, (*tongue.unit_duals, *tongue.long_times, *tongue.times)
    yield ALONE | UNIT, tongue.lone_units | tongue.whole
    yield NO_NUMBER, tongue.not_numbers.first_words()
    scales = (word for word, number in tongue.numbers.items() if number.shape == "scale")
    yield SCALE, (*scales, *tongue.scale_letters, *tongue.dozens)
    ties = tongue.and_words | tongue.tens_links | tongue.point | tongue.point_reversed | {"-"}
    parts = (tongue.every, tongue.over, tongue.one_in, tongue.one_of)
    yield PARTED, ties.union(tongue.fraction_plurals, *(phrases.first_words() for phrases in parts))
