"""Numbers with a part of one: two and a half, 2 1/2, three point five, five billion and three quarters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.extract.below_thousand import Cardinal, below_hundred, joins, word_at
from checker.extract.fractions import Part, counted_part, simple_fraction, slashed
from checker.extract.numerals import sign_of_fraction
from checker.lexicon.token import Token
from checker.lexicon.tongue import Tongue


def with_half(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal:
    """A number below a thousand with the part of one that stands before its scale."""
    end = found.end
    if end >= len(tokens):
        return found
    sign = sign_of_fraction(tokens[end].form)
    if sign is not None:
        return _with(found, sign, end + 1)
    if tokens[end].form in tongue.point:
        return _decimals(tokens, found, tongue)
    part = slashed(tokens, end) if tokens[end].spaced and not found.wordy else None
    part = part or (_and_article_half(tokens, found, tongue) if not tongue.attaches else None)
    if part is None:
        return found
    mixed = _with(found, part.value, part.end)
    return mixed if part.unit == 1 else replace(mixed, value=mixed.value * part.unit, size=part.unit, wordy=True)


def _with(found: Cardinal, part: Decimal, end: int) -> Cardinal:
    return Cardinal(found.value + part, found.start, end, Decimal(1), found.wordy)


def _and_article_half(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Part | None:
    """And a half, with or without hyphens; an article keeps "two and third" apart."""
    at = found.end
    while at < len(tokens) and tokens[at].form == "-":
        at += 1
    if at >= len(tokens) or tokens[at].form not in tongue.and_words:
        return None
    at += 1
    while at < len(tokens) and tokens[at].form == "-":
        at += 1
    if not found.wordy and at_ordinal(tokens, at, tongue):
        return None
    return simple_fraction(tokens, at, tongue, article=True)


def _decimals(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal:
    """Three point one four; point seventy-one."""
    text, end = "", found.end + 1
    if end < len(tokens) and tokens[end].digits:
        text, end = tokens[end].form, end + 1
    while (at := word_at(tokens, end, tongue)) and at.word.shape in ("unit", "tens") and not at.prefix:
        part = below_hundred(tokens, end, tongue)
        if part is None:
            break
        text, end = text + str(part.value), part.end
        if part.value >= 10:
            break
    if not text.isdigit():
        return found
    return _with(found, Decimal(f"0.{text}"), end)


def bare_decimals(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """Point seven: what stands behind a point with no whole number before it.

    The point opens the sentence or follows a hedge, and a unit or nothing follows, for "at that point 77 people fled".
    """
    point = index - 1
    if point < 0 or tokens[point].form not in tongue.point:
        return None
    if point and not (tokens[point - 1].form in tongue.minus or tongue.hedges_before.before(tokens, point)):
        return None
    found = _decimals(tokens, Cardinal(Decimal(0), point, point, Decimal(1), False), tongue)
    closed = found.end == len(tokens) or tokens[found.end].form == "." or tongue.units.at(tokens, found.end)
    return found if closed and found.value else None


def with_fraction(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal:
    """A whole number with the part of its scale that follows: a million and a half, twenty-three and three fifths."""
    skip = joins(tokens, found.end, tongue)
    start = found.end + skip
    if skip < 0 or (not found.wordy and at_ordinal(tokens, start, tongue)):
        return found
    part = counted_part(tokens, start, tongue) or simple_fraction(tokens, start, tongue, article=not tongue.attaches)
    if part is None or (part.unit == 1 and found.size == 100):
        return found
    size = part.unit if part.unit > 1 else found.size
    return Cardinal(found.value + part.value * size, found.start, part.end, found.size, True)


def at_ordinal(tokens: Sequence[Token], index: int, tongue: Tongue) -> bool:
    """Whether a word near an index may be an ordinal: 5 and a third."""
    return any(token.form in tongue.ordinals for token in tokens[index : index + 2])
