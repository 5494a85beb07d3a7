"""Every quantity and date of a sentence: one parser per written form, then refiners in one declared order.

At each token the first parser that fits takes its words: dates before numbers, for their days and years are numbers
too; fractions and orders before cardinals, for they begin with one; ordinals last, for some words are both. What was
read takes its unit at once, so that its words are not read again (80 in the hundred). Then ranges and changes
(they join what hedges would part), then qualifiers, those that a list carries on, and what two bound together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from checker.extract.bounds import with_bounds
from checker.extract.cardinals import cardinal
from checker.extract.carried import with_carried
from checker.extract.context import Context
from checker.extract.dates import date_at
from checker.extract.duals import counted_dual, unit_dual
from checker.extract.fractions import fraction
from checker.extract.lone_units import lone_unit, times
from checker.extract.mixed import bare_decimals
from checker.extract.not_a_number import skipped
from checker.extract.orders import handful, order
from checker.extract.ordinals import ordinal
from checker.extract.powers import powered
from checker.extract.qualifiers import qualified
from checker.extract.ranges import with_ranges
from checker.extract.relative import day_of_month, relative_at
from checker.extract.series import in_series
from checker.extract.spot import Spot, exactly
from checker.extract.units import with_unit
from checker.lexicon.roles import ALONE, DUAL, FRACTION, NUMBER, ORDER, ORDINAL, START, UNIT, signs_of
from checker.lexicon.vocabulary import Vocabulary

_BEGINS: Final = signs_of(START | ALONE)


def spots(at: Context, vocabulary: Vocabulary, *, relative: bool = False) -> list[Spot]:
    """The figures of a sentence in order of the text; ``relative``: also what claims nothing by itself, the dates
    that only publication places and the spans from one date to another.
    """
    found = _with_relative(at, vocabulary) if relative else parsed(at, vocabulary)
    return refined(at, found, spans=relative)


def refined(at: Context, found: Sequence[Spot], *, spans: bool = False) -> list[Spot]:
    """Parsed figures with their hedges, those of them that make one joined; ``spans`` as in ``with_ranges``."""
    hedged = [qualified(at, spot) for spot in with_ranges(at, found, spans=spans)]
    return with_bounds(at, with_carried(at, hedged))


def parsed(at: Context, vocabulary: Vocabulary) -> list[Spot]:
    """The figures of a sentence with their units, each by itself."""
    return list(_parsed(at, vocabulary))


def _parsed(at: Context, vocabulary: Vocabulary) -> Iterator[Spot]:
    index = 0
    while begins := _BEGINS.search(at.signs, index):
        spot = None
        index = begins.start()
        roles = at.tokens[index].roles
        if roles & START and not _is_article(at, index):
            spot = day_of_month(at, index)
            after = index if spot or at.tongue.every.at(at.tokens, index + 1) else skipped(at, index)
            if after > index:
                index = after
                continue
            spot = spot or _spot(at, index, vocabulary)
        elif roles & ALONE:
            spot = lone_unit(at, index)
        if spot:
            spot = with_unit(at, _closed(at, spot))
            yield spot
        index = max(spot.whole[1], index + 1) if spot else index + 1


def _closed(at: Context, spot: Spot) -> Spot:
    """A number in brackets with what belongs to it behind them: (66) years, (30) million."""
    bracketed = at.tongue.attaches and at.form(spot.start - 1) == "(" and at.form(spot.end) == ")"
    if not bracketed or spot.kind or not at.tokens[spot.start].digits:
        return spot
    scale = cardinal(at.tokens, spot.end + 1, at.tongue)
    if scale and scale.value == scale.size > spot.best:
        return exactly(spot.best * scale.value, spot.start, scale.end, size=scale.size)
    unit = at.tongue.units.at(at.tokens, spot.end + 1) or at.tongue.age_bare.at(at.tokens, spot.end + 1)
    return replace(spot, end=spot.end + 1) if unit and not unit.prefix else spot


def _is_article(at: Context, index: int) -> bool:
    """Whether "a" stands before a word of which no figure consists."""
    if at.tokens[index].form not in at.tongue.one_articles or index + 1 >= len(at.tokens):
        return False
    return not at.tokens[index + 1].roles & (START | ALONE) and at.tongue.few.at(at.tokens, index) is None


def _with_relative(at: Context, vocabulary: Vocabulary) -> list[Spot]:
    """The figures and the relative dates; a number inside of such a date (two days ago) is not told by itself."""
    own = parsed(at, vocabulary)
    dates = {index for spot in own if spot.period for index in range(*spot.whole)}
    relative = [spot for spot in _relative(at) if dates.isdisjoint(range(*spot.whole))]
    taken = {index for spot in relative for index in range(*spot.whole)}
    told = [*relative, *(spot for spot in own if taken.isdisjoint(range(*spot.whole)))]
    taken = {index for spot in told for index in range(*spot.whole)}
    vague = (handful(at.tokens, index, at.tongue) for index in range(len(at.tokens)) if index not in taken)
    few = [spot for spot in vague if spot and taken.isdisjoint(range(*spot.whole))]
    return sorted([*told, *few], key=lambda spot: spot.start)


def _relative(at: Context) -> Iterator[Spot]:
    index = 0
    while index < len(at.tokens):
        spot = relative_at(at, index)
        if spot:
            yield spot
        index = spot.end if spot else index + 1


def _spot(at: Context, index: int, vocabulary: Vocabulary) -> Spot | None:
    tokens, tongue, roles = at.tokens, at.tongue, at.tokens[index].roles
    found = date_at(at, index)
    if tokens[index].digits:
        return found or _signed(at, powered(at, index) or fraction(tokens, index, tongue)) or _number(at, index)
    if roles & (NUMBER | FRACTION):
        found = found or _signed(at, fraction(tokens, index, tongue))
    if roles & (NUMBER | UNIT):
        found = found or lone_unit(at, index)
    if roles & ORDER:
        found = found or order(tokens, index, tongue)
    if roles & UNIT:
        found = found or unit_dual(at, index)
    if roles & (NUMBER | ORDINAL):
        found = found or _number(at, index)
    if roles & UNIT:
        found = found or times(at, index)
    if roles & DUAL:
        found = found or counted_dual(at, index, vocabulary)
    return found or (ordinal_told(at, index) if roles & (NUMBER | ORDINAL) else None)


def ordinal_told(at: Context, index: int) -> Spot | None:
    """The ordinal at a token that numbers something; an hour of the day is none."""
    found = ordinal(at.tokens, index, at.tongue)
    if found is None or at.tongue.clock_after.at(at.tokens, found.end):
        return None
    return found


def _number(at: Context, index: int) -> Spot | None:
    compound = in_series(at, index) or ordinal_told(at, index)
    found = bare_decimals(at.tokens, index, at.tongue) or cardinal(at.tokens, index, at.tongue)
    if found is None or (compound and compound.end > found.end) or (compound and at.tokens[index].digits):
        return compound
    if not at.tokens[index].digits and found.end == index + 1 and _is_other_word(at, index):
        return None
    if not at.tongue.clock_in_ordinals and at.tongue.clock_after.at(at.tokens, found.end):
        return None
    return _signed(at, exactly(found.value, found.start, found.end, size=found.size))


def _is_other_word(at: Context, index: int) -> bool:
    """Whether a number word is another word here: before its object, after "that", or weak and before "the"."""
    tongue = at.tongue
    if tongue.not_before.at(at.tokens, index + 1):
        return True
    if at.form(index) not in tongue.weak_numbers:
        return False
    article = (
        any(prefix in tongue.articles for _, prefix in at.tokens[index + 1].bases) if at.form(index + 1) else False
    )
    return article or (at.has(index - 1, tongue.number_not_after) and not _counts_people(at, index + 1))


def _counts_people(at: Context, index: int) -> bool:
    """Whether people begin at a token, without an article: that a thousand people died."""
    found = at.vocabulary.counted.at(at.tokens, index) if at.vocabulary else None
    return found is not None and found.meaning.people and not found.prefix


def _signed(at: Context, spot: Spot | None) -> Spot | None:
    """The number with a minus before it, the word or a hyphen that is glued to nothing but its number.

    A hyphen at the beginning of a line is the mark of a list, but where the number is all there is.
    """
    if spot is None or spot.start == 0:
        return spot
    before = spot.start - 1
    opens = before > 0 or spot.end == len(at.tokens)
    hyphen = at.form(before) == "-" and at.glued(spot.start) and not at.glued(before) and opens
    minus = at.form(before) in at.tongue.minus and not at.tongue.hedges_before.before(at.tokens, spot.start)
    if not minus and not hyphen:
        return spot
    return exactly(-spot.best, before, spot.end, spot.shape, spot.size)
