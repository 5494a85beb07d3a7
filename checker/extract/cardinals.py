"""Cardinal numbers in digits, in words and in both: 240 thousand and 831, two and a half million.

The grammar is that of positional numeral systems: groups below a thousand times a scale, joined from the largest to the
smallest; a part joins only while it is smaller than the scale before it, so "3000 and 4500" stay two numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.extract.numerals import numeral
from checker.lexicon.token import Token
from checker.lexicon.tongue import NumberWord, Tongue


class Cardinal(NamedTuple):
    """A number over tokens ``start`` to ``end``; ``size`` is its smallest scale, ``wordy`` when any part is a word."""

    value: Decimal
    start: int
    end: int
    size: Decimal
    wordy: bool


def cardinal(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """The longest number that begins at a token.

    >>> cardinal(tokens_of("two million and five"), 0, tongues()["en"]).value  # doctest: +SKIP
    Decimal('2000005')
    """
    found = _part(tokens, index, tongue)
    while found:
        longer = _joined(tokens, found, tongue)
        if longer is None:
            return _with_fraction(tokens, found, tongue)
        found = longer
    return None


def word_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> tuple[NumberWord, str] | None:
    """The number word at a token and the prefix before it."""
    if index >= len(tokens):
        return None
    for base, prefix in tokens[index].bases:
        found = tongue.numbers.get(base)
        if found:
            return found, prefix
    return None


def joins(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    """How many tokens the word "and" takes at an index: one when it stands alone, none when it is attached; -1: no and."""
    if index >= len(tokens):
        return -1
    token = tokens[index]
    if token.form in tongue.and_words:
        return 1
    return 0 if any(prefix[:1] in tongue.and_words for _, prefix in token.bases if prefix) else -1


def _joined(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal | None:
    """The number with the next smaller part, or None when nothing that follows belongs to it."""
    if found.size < 100:
        return None
    skip = joins(tokens, found.end, tongue)
    attached = bool(tongue.stripper.prefixes)
    start = found.end + max(skip, 0)
    if skip < 0 and not (found.wordy and not attached):
        return None
    if skip < 0 and start < len(tokens) and tokens[start].form == "," and found.size >= 1000:
        start += 1
    part = _part(tokens, start, tongue)
    if part is None or part.value >= found.size or (found.size == 100 and part.value >= 100):
        return None
    if not _may_join(tokens, part, found, skip, attached):
        return None
    return Cardinal(found.value + part.value, found.start, part.end, min(part.size, found.size), True)


def _may_join(tokens: Sequence[Token], part: Cardinal, found: Cardinal, skip: int, attached: bool) -> bool:
    if not part.wordy:
        return found.wordy and (attached and skip >= 0) and part.value == part.value.to_integral_value()
    if tokens[part.start - 1].form == ",":
        return part.value >= 100
    return found.wordy


def _part(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """A group below a thousand, or digits, times the scales that follow it; or a scale that stands alone."""
    group = _digits(tokens, index, tongue) or _group(tokens, index, tongue)
    if group:
        return _scaled(tokens, _with_half(tokens, group, tongue), tongue)
    return _lone_scale(tokens, index, tongue)


def _scaled(tokens: Sequence[Token], group: Cardinal, tongue: Tongue) -> Cardinal:
    value, end, size, wordy = group.value, group.end, group.size, group.wordy
    while True:
        scale = _scale_at(tokens, end, tongue)
        if scale == 0:
            return Cardinal(value, group.start, end, size, wordy)
        value, size, end, wordy = value * scale, Decimal(scale), end + 1, True


def _scale_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    """The scale that multiplies what stands before a token; 0 when there is none."""
    if index >= len(tokens):
        return 0
    token = tokens[index]
    if not token.spaced and token.form in tongue.scale_letters and tokens[index - 1].digits:
        return tongue.scale_letters[token.form]
    if token.form == "-" and not token.spaced:
        return 0
    found = tongue.numbers.get(token.form)
    if found and found.shape == "scale" and not found.only_dual:
        return found.value
    return tongue.dozens.get(token.form, 0)


def _lone_scale(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    token = tokens[index] if index < len(tokens) else None
    if token is None:
        return None
    if token.form in tongue.one_articles:
        scale = _scale_at(tokens, index + 1, tongue) or _hundred_at(tokens, index + 1, tongue)
        found = _scaled(tokens, Cardinal(Decimal(scale), index, index + 2, Decimal(scale), True), tongue) if scale else None
        return _hundred_and(tokens, found, tongue) if found and scale == 100 else found
    at = word_at(tokens, index, tongue)
    if at and at[0].shape == "scale" and tongue.stripper.prefixes:
        value = Decimal(at[0].dual or at[0].value)
        return _scaled(tokens, Cardinal(value, index, index + 1, Decimal(at[0].value), True), tongue)
    if token.form in tongue.dozens or (at and at[0].shape == "scale"):
        value = Decimal(tongue.dozens.get(token.form) or (at[0].value if at else 0))
        return Cardinal(value, index, index + 1, value, True)
    return None


def _hundred_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    found = word_at(tokens, index, tongue)
    return 100 if found and found[0].shape == "hundred" else 0


def _hundred_and(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal:
    """A hundred and fifty thousand: what is joined to the article's hundred is multiplied with it."""
    if found.size != 100:
        return found
    small = _after_and(tokens, found.end, tongue)
    if small is None:
        return found
    return _scaled(tokens, Cardinal(found.value + small.value, found.start, small.end, Decimal(1), True), tongue)


def _digits(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    if index >= len(tokens) or not tokens[index].digits:
        return None
    text, end = tokens[index].form, index + 1
    if len(text) <= 3:
        while end < len(tokens) and _continues(tokens, end):
            text, end = text + tokens[end].form, end + 1
    value = numeral(text, dot_groups=bool(tongue.stripper.prefixes))
    return None if value is None else Cardinal(value, index, end, Decimal(1), False)


def _continues(tokens: Sequence[Token], index: int) -> bool:
    """Whether digits go on after a space that groups thousands: 30 631."""
    token = tokens[index]
    return token.digits and len(token.form) == 3 and token.start - tokens[index - 1].end == 1


def _group(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """Number words below a thousand; a conjunction before the first is not part of it."""
    small = _below_hundred(tokens, index, tongue)
    if small:
        hundred = word_at(tokens, small.end, tongue)
        if hundred and hundred[0].shape == "hundred" and not hundred[1] and 0 < small.value < 100:
            return _hundreds(tokens, small.value * 100, index, small.end + 1, tongue)
        return small
    at = word_at(tokens, index, tongue)
    if at and (at[0].shape == "hundreds" or (at[0].shape == "hundred" and tongue.stripper.prefixes)):
        return _hundreds(tokens, Decimal(at[0].value), index, index + 1, tongue)
    return None


def _hundreds(tokens: Sequence[Token], value: Decimal, start: int, end: int, tongue: Tongue) -> Cardinal:
    small = _after_and(tokens, end, tongue)
    if small:
        return Cardinal(value + small.value, start, small.end, Decimal(1), True)
    return Cardinal(value, start, end, Decimal(100), True)


def _after_and(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    skip = joins(tokens, index, tongue)
    if skip < 0 and tongue.stripper.prefixes:
        return None
    small = _below_hundred(tokens, index + max(skip, 0), tongue)
    return small if small and small.value > 0 else None


def _below_hundred(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    at = word_at(tokens, index, tongue)
    if at is None or at[0].shape not in ("unit", "tens", "joined"):
        return None
    word = at[0]
    if word.shape == "tens":
        return _tens(tokens, index, word.value, tongue)
    longer = _teen(tokens, index, word.value, tongue) or _unit_and_tens(tokens, index, word.value, tongue)
    if longer:
        return longer
    return None if word.shape == "joined" else _small(word.value, index, index + 1)


def _small(value: int, start: int, end: int) -> Cardinal:
    return Cardinal(Decimal(value), start, end, Decimal(1), True)


def _tens(tokens: Sequence[Token], index: int, tens: int, tongue: Tongue) -> Cardinal:
    """Twenty, and in languages that put it after, its unit: twenty-one."""
    end = index + 1
    if not tongue.file.numbers.ten_after_unit:
        at = end + 1 if end < len(tokens) and tokens[end].form == "-" else end
        unit = word_at(tokens, at, tongue)
        if unit and unit[0].shape == "unit" and 0 < unit[0].value < 10:
            return _small(tens + unit[0].value, index, at + 1)
    return _small(tens, index, end)


def _teen(tokens: Sequence[Token], index: int, unit: int, tongue: Tongue) -> Cardinal | None:
    """Three-ten for thirteen, in languages that say it so."""
    ten = word_at(tokens, index + 1, tongue)
    if not tongue.file.numbers.ten_after_unit or ten is None or ten[0].value != 10 or ten[1]:
        return None
    return _small(10 + unit, index, index + 2) if 0 < unit < 10 else None


def _unit_and_tens(tokens: Sequence[Token], index: int, unit: int, tongue: Tongue) -> Cardinal | None:
    """Five-and-twenty, in languages that say it so."""
    if not tongue.file.numbers.ten_after_unit or not 0 < unit < 10:
        return None
    skip = joins(tokens, index + 1, tongue)
    tens = word_at(tokens, index + 1 + skip, tongue) if skip >= 0 else None
    if tens is None or tens[0].shape != "tens" or not (skip or tens[1][:1] in tongue.and_words):
        return None
    return _small(unit + tens[0].value, index, index + 2 + skip)


def _with_half(tokens: Sequence[Token], group: Cardinal, tongue: Tongue) -> Cardinal:
    """Two and a half (million), 2 ½, three point five: what refines the group before its scale."""
    end = group.end
    if end >= len(tokens):
        return group
    token = tokens[end]
    if token.form in tongue.point and not group.size == 100:
        return _decimals(tokens, group, tongue)
    if not token.form.isalpha() and token.form in tongue.fractions:
        return Cardinal(group.value + tongue.fractions[token.form], group.start, end + 1, Decimal(1), True)
    if token.form in tongue.and_words and not tongue.stripper.prefixes:
        at = end + 1
        if at + 1 < len(tokens) and tokens[at].form in tongue.fraction_articles and tokens[at + 1].form in tongue.fractions:
            part = tongue.fractions[tokens[at + 1].form]
            return Cardinal(group.value + part, group.start, at + 2, Decimal(1), True)
    return group


def _decimals(tokens: Sequence[Token], group: Cardinal, tongue: Tongue) -> Cardinal:
    text, end = "", group.end + 1
    while True:
        at = word_at(tokens, end, tongue)
        if end < len(tokens) and tokens[end].digits and not text:
            text, end = tokens[end].form, end + 1
            break
        if at is None or at[0].shape != "unit" or at[0].value > 9 or at[1]:
            break
        text, end = text + str(at[0].value), end + 1
    if not text.isdigit():
        return group
    return Cardinal(group.value + Decimal(f"0.{text}"), group.start, end, Decimal(1), True)


def _with_fraction(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal:
    """Two million *and a half*: a fraction after the scale is a part of that scale; the scale may be said again."""
    end = found.end
    skip = joins(tokens, end, tongue)
    if skip < 0:
        return found
    at = end + skip
    if at < len(tokens) and tokens[at].form in tongue.fraction_articles:
        at += 1
    part = _fraction_at(tokens, at, tongue) if at < len(tokens) else None
    if part is None:
        return found
    size = found.size if found.size >= 1000 else Decimal(1)
    end = at + 1
    again = word_at(tokens, end, tongue) if tongue.stripper.prefixes else None
    if again and again[0].shape == "scale" and again[0].value == size:
        end += 1
    return Cardinal(found.value + part * size, found.start, end, size, True)


def _fraction_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> Decimal | None:
    for base, prefix in tokens[index].bases:
        if base in tongue.fractions and base.isalpha() and len(prefix) <= 1:
            return tongue.fractions[base]
    return None
