"""Fractions: half a million, two thirds, three quarters, one in five, 1/3."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from checker.extract.below_thousand import Cardinal, digits, goes_on, group, word_at
from checker.extract.numerals import quotient, sign_of_fraction
from checker.extract.spot import Spot, exactly
from checker.lexicon.roles import NUMBER, PARTED
from checker.lexicon.token import Token
from checker.lexicon.tongue import Tongue

_DATED: Final = frozenset({7, 9, 11, 12})
"""Denominators after which 9/11 is rather a day of a month."""
_ROUND: Final = frozenset({*range(2, 11), 20, 50, 100, 1000})
"""What one is one in, when no more than the word "in" says so."""


class Part(NamedTuple):
    """A part of ``unit`` (one, or the scale that is said behind it) up to a token."""

    value: Decimal
    end: int
    unit: Decimal = Decimal(1)


def fraction(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    """The fraction that begins at a token, with the scale that it is of."""
    sign = sign_of_fraction(tokens[index].form)
    part = Part(sign, index + 1) if sign is not None else slashed(tokens, index)
    number = _counter(tokens, index, tongue) if part is None and goes_on(tokens, index, PARTED | NUMBER) else None
    if number and number.end < len(tokens):
        part = _part_behind(tokens, number, tongue) or _ratio(tokens, number, tongue)
    part = part or (None if tokens[index].digits else simple_fraction(tokens, index, tongue))
    if part is None:
        return None
    return exactly(part.value * part.unit, index, part.end, "number" if part.unit > 1 else "fraction", part.unit)


def slashed(tokens: Sequence[Token], index: int) -> Part | None:
    """1/3: a number over a larger one, glued; not what may be a day and a month."""
    if index + 2 >= len(tokens) or tokens[index + 1].form != "/" or not tokens[index].digits:
        return None
    upper, lower = tokens[index].form, tokens[index + 2].form
    glued = not (tokens[index + 1].spaced or tokens[index + 2].spaced)
    if not (glued and upper.isdigit() and lower.isdigit() and 0 < int(upper) < int(lower) <= 1000):
        return None
    if int(lower) in _DATED or (index + 3 < len(tokens) and tokens[index + 3].form == "/"):
        return None
    return Part(quotient(int(upper), int(lower)), index + 3)


def _counter(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """The small number before a fraction."""
    return digits(tokens, index, tongue) or group(tokens, index, tongue)


def counted_part(tokens: Sequence[Token], index: int, tongue: Tongue) -> Part | None:
    """Two thirds, three-quarters of a million."""
    number = _counter(tokens, index, tongue) if index < len(tokens) else None
    return _part_behind(tokens, number, tongue) if number and number.end < len(tokens) else None


def _part_behind(tokens: Sequence[Token], number: Cardinal, tongue: Tongue) -> Part | None:
    at = number.end + (tokens[number.end].form == "-" and not tokens[number.end].spaced)
    if at >= len(tokens) or tokens[at].form not in tongue.fraction_plurals:
        return None
    return _of_scale(tokens, number.value * tongue.fraction_plurals[tokens[at].form], at + 1, tongue)


def _ratio(tokens: Sequence[Token], upper: Cardinal, tongue: Tongue) -> Part | None:
    """One in five, three in every ten, one over twenty; what only may be a ratio (8 out of 30) stays two numbers."""
    every = tongue.every.at(tokens, upper.end)
    over = tongue.over.at(tokens, upper.end)
    link = every or over or (tongue.one_in.at(tokens, upper.end) if upper.value == 1 else None)
    lower = _counter(tokens, link.end, tongue) if link and link.end < len(tokens) else None
    if lower is None or lower.value <= 1 or (not over and upper.value >= lower.value):
        return None
    if not every and (_noun_follows(tokens, lower.end) if over else not _is_ratio(tokens, lower)):
        return None
    if tongue.units.at(tokens, lower.end):
        return None
    return Part(quotient(upper.value, lower.value), lower.end)


def _is_ratio(tokens: Sequence[Token], lower: Cardinal) -> bool:
    """Whether what one is one in is round, or number words with which the sentence ends."""
    return lower.value in _ROUND or (lower.wordy and lower.end == len(tokens))


def _noun_follows(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].form.isalpha()


def simple_fraction(tokens: Sequence[Token], index: int, tongue: Tongue, *, article: bool = False) -> Part | None:
    """Half, a third; ``article``: only after an article or the word one. A third that numbers a thing is none."""
    at = index
    if at < len(tokens) and tokens[at].form in tongue.fraction_articles:
        at += 1
        if at < len(tokens) and tokens[at].form == "-":
            at += 1
    if at >= len(tokens) or (article and at == index):
        return None
    for base, _ in tokens[at].bases:
        value = tongue.fractions.get(base)
        if value is None or (base in tongue.numbers and not _is_of_definite(tokens, at, base, tongue)):
            continue
        if base in tongue.ordinals and not _is_part(tokens, index, at, tongue):
            return None
        return _of_scale(tokens, value, at + 1, tongue)
    return None


def _is_of_definite(tokens: Sequence[Token], at: int, base: str, tongue: Tongue) -> bool:
    """A fifth of the residents, in a language where five is the same word but is followed by no article."""
    if tokens[at].form != base or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    article = next((prefix for _, prefix in following.bases if prefix in tongue.articles), None)
    return article is not None and not word_at(tokens, at + 1, tongue)


def _is_part(tokens: Sequence[Token], start: int, at: int, tongue: Tongue) -> bool:
    """Whether a word that may be an ordinal is a fraction: after one, before "of" or where the phrase ends."""
    if at == start:
        return False
    if tokens[start].form not in tongue.one_articles:
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        following is None or not following.form.isalpha() or following.form in tongue.order_links | tongue.noun_breaks
    )


def _of_scale(tokens: Sequence[Token], value: Decimal, end: int, tongue: Tongue) -> Part:
    """Half a million: the scale that the fraction is of, past "of" and an article."""
    at = end
    while at < len(tokens) and (tokens[at].form in tongue.of_scale or tokens[at].form == "-"):
        at += 1
    scale = word_at(tokens, at, tongue)
    if scale and scale.word.shape == "scale" and scale.prefix[:1] not in tongue.and_words:
        return Part(value, scale.end, Decimal(scale.word.value))
    dozen = tongue.dozens.get(tokens[at].form) if at < len(tokens) else None
    return Part(value, at + 1, Decimal(dozen)) if dozen else Part(value, end)
