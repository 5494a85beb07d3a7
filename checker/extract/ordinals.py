"""Ordinals in words and digits: the sixth, the twenty-first, 21st."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.extract.cardinals import cardinal, joins, word_at
from checker.extract.spot import Spot
from checker.lexicon.token import Token
from checker.lexicon.tongue import Tongue


def ordinal(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    """The ordinal that begins at a token.

    >>> from checker.lexicon.token import tokens
    >>> from checker.lexicon.tongue import tongues
    >>> english = tongues()["en"]
    >>> ordinal(tokens("21st", 0, 4, english.stripper), 0, english).best
    Decimal('21')
    """
    if tokens[index].digits:
        return _suffixed(tokens, index, tongue)
    return _in_words(tokens, index, tongue) or _compound(tokens, index, tongue)


def _spot(value: int | Decimal, start: int, end: int) -> Spot:
    return Spot(start, end, Decimal(value), "ordinal", Decimal(value), Decimal(value), kind="ordinal")


def _suffixed(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    end = index + 1
    if end >= len(tokens) or tokens[end].spaced:
        return None
    number = tokens[index].form.replace(",", "")
    if tokens[end].form in tongue.ordinal_suffixes and number.isdigit():
        return _spot(int(number), index, end + 1)
    return None


def _in_words(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    for base, _ in tokens[index].bases:
        unit = tongue.ordinals.get(base) or tongue.ordinals_joined.get(base)
        if not unit:
            continue
        longer = _teen(tokens, index, unit, tongue) or _and_tens(tokens, index, unit, tongue)
        if longer:
            return longer
        if base in tongue.ordinals:
            return _spot(unit, index, index + 1)
    for base, prefix in tokens[index].bases:
        if base in tongue.ordinal_tens and not prefix:
            return _spot(tongue.ordinal_tens[base], index, index + 1)
    return None


def _teen(tokens: Sequence[Token], index: int, unit: int, tongue: Tongue) -> Spot | None:
    end = index + 1
    if end < len(tokens) and unit < 10 and any(base in tongue.ten_after for base, _ in tokens[end].bases):
        return _spot(10 + unit, index, end + 1)
    return None


def _and_tens(tokens: Sequence[Token], index: int, unit: int, tongue: Tongue) -> Spot | None:
    skip = joins(tokens, index + 1, tongue)
    if skip < 0 or unit > 9:
        return None
    at = index + 1 + skip
    for base, prefix in tokens[at].bases if at < len(tokens) else ():
        if base in tongue.ordinal_tens and (skip or prefix[:1] in tongue.and_words):
            return _spot(unit + tongue.ordinal_tens[base], index, at + 1)
    tens = _bare_tens(tokens, at, tongue) if tokens[index].form in tongue.ordinals else 0
    return _spot(unit + tens, index, at + 1) if tens else None


def _bare_tens(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    """The tens at a token that lack their article, behind which stands nothing that they could count; 0 for none."""
    found = word_at(tokens, index, tongue)
    closed = index + 1 >= len(tokens) or not tokens[index + 1].form.isalnum()
    return found.word.value if found and found.word.shape == "tens" and closed else 0


def _compound(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    """Twenty-first, one hundred and third: a cardinal whose last word is an ordinal."""
    if tongue.attaches:
        return None
    number = cardinal(tokens, index, tongue)
    if number is None or not (number.wordy or tokens[index].form in tongue.one_articles):
        return None
    at = number.end
    while at < len(tokens) and (tokens[at].form == "-" or tokens[at].form in tongue.and_words):
        at += 1
    last = tongue.ordinals.get(tokens[at].form) if at < len(tokens) else None
    if last is None:
        return None
    if last < number.size or (number.value % 10 == 0 and last < 10):
        return _spot(number.value + last, index, at + 1)
    return _spot(number.value * last, index, at + 1) if last >= 100 else None
