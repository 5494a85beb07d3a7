"""Fractions: half a million, two thirds, three quarters, one in five, 1/3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
        part = _part_behind(tokens, number, tongue) or _ratio(tokens, number, tongue) or _one_of(tokens, number, tongue)
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
    at = _past_hyphen(tokens, number.end)
    part = tongue.fraction_plurals.get(tokens[at].form) if at < len(tokens) else None
    few = _before_tied_tens(tokens, number, tongue)
    if part is None or part == 1 or few.end < number.end:
        return None if tongue.attaches else _in_words(tokens, few, tongue)
    return _of_scale(tokens, number.value * part, at + 1, tongue)


def _past_hyphen(tokens: Sequence[Token], index: int) -> int:
    return index + (index < len(tokens) and tokens[index].form == "-" and not tokens[index].spaced)


def _in_words(tokens: Sequence[Token], number: Cardinal, tongue: Tongue) -> Part | None:
    """Three twenty-firsts, one one-hundredth: so many of what several words divide one into."""
    lead = group(tokens, number.end, tongue)
    at = _past_hyphen(tokens, lead.end) if lead else len(tokens)
    at += at < len(tokens) and tokens[at].form in tongue.and_words
    form = tokens[at].form if at < len(tokens) else ""
    lower = _denominator(lead.value, tongue.denominators.get(form, 0)) if lead else None
    if lower is None or (form in tongue.ordinals and not (number.value == 1 and _is_closed(tokens, at + 1, tongue))):
        return None
    return _of_scale(tokens, number.value / lower, at + 1, tongue)


def _before_tied_tens(tokens: Sequence[Token], number: Cardinal, tongue: Tongue) -> Cardinal:
    """The number without the tens that a hyphen ties to what follows: one hundred thirty-fifths."""
    last = word_at(tokens, number.end - 1, tongue)
    tied = _past_hyphen(tokens, number.end) > number.end and number.end - 1 > number.start
    if last is None or last.word.shape != "tens" or not tied:
        return number
    return replace(number, value=number.value - last.word.value, end=number.end - 1)


def _denominator(lead: Decimal, last: int) -> Decimal | None:
    """What two words divide by: twenty-fifth, one-hundredth, one hundred and fifth."""
    if lead == 1:
        return Decimal(last) if last >= 100 else None
    return lead + last if 0 < last < (10 if lead % 100 else 100) and lead % 10 == 0 else None


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
    """Whether what one is one in is round, or number words that count nothing."""
    return lower.value in _ROUND or (lower.wordy and not _noun_follows(tokens, lower.end))


def _one_of(tokens: Sequence[Token], upper: Cardinal, tongue: Tongue) -> Part | None:
    """One of twenty, in words that mean one in twenty too: only where nothing stands behind that is counted."""
    link = tongue.one_of.at(tokens, upper.end) if upper.value == 1 else None
    first = word_at(tokens, link.end, tongue) if link else None
    lower = group(tokens, link.end, tongue) if link and first and not first.prefix else None
    if lower is None or lower.value <= 1 or _noun_follows(tokens, lower.end):
        return None
    return Part(quotient(1, lower.value), lower.end)


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
    return tokens[start].form not in tongue.one_articles or _is_closed(tokens, at + 1, tongue)


def _is_closed(tokens: Sequence[Token], index: int, tongue: Tongue) -> bool:
    """Whether "of" stands at a token or a phrase has ended before it."""
    following = tokens[index] if index < len(tokens) else None
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
