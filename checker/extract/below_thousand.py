"""Numbers below a thousand in words, in the order in which a language says them, and numbers in digits."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.extract.numerals import numeral
from checker.lexicon.roles import NUMBER
from checker.lexicon.token import Token
from checker.lexicon.tongue import NumberWord, Tongue
from checker.sealed import sealed


@sealed
class Cardinal:
    """A number over tokens ``start`` to ``end``; ``size`` is its smallest scale, ``wordy`` when any part is a word."""

    value: Decimal
    start: int
    end: int
    size: Decimal
    wordy: bool


class Worded(NamedTuple):
    """A number word in a sentence, the prefix before it, and the token where it ends."""

    word: NumberWord
    prefix: str
    end: int


def word_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> Worded | None:
    """The number word at a token; of some languages it takes several tokens (quatre-vingt)."""
    if index >= len(tokens) or not tokens[index].roles & NUMBER:
        return None
    if tongue.long_numbers and (long := tongue.long_numbers.at(tokens, index)):
        return Worded(long.meaning, long.prefix, long.end)
    for base, prefix in tokens[index].bases:
        found = tongue.numbers.get(base)
        if found:
            return Worded(found, prefix, index + 1)
    return None


def joins(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    """How many tokens the word "and" takes at an index: one when it stands alone, none when attached; -1: no and."""
    if index >= len(tokens):
        return -1
    token = tokens[index]
    if token.form in tongue.and_words:
        return 1
    attached = token.bases[1:]
    return 0 if attached and any(prefix[:1] in tongue.and_words for _, prefix in attached) else -1


def goes_on(tokens: Sequence[Token], index: int, roles: int) -> bool:
    """Whether digits or a word of one of some roles stand behind the first word of a number, and may belong to it."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and (following.digits or bool(following.roles & roles))


def digits(tokens: Sequence[Token], index: int, tongue: Tongue, *, scaled: bool = False) -> Cardinal | None:
    """A number in digits, also in groups of three with spaces (30 631) or as so many hundreds.

    ``scaled``: a scale follows it, as in ``numeral``.
    """
    if not tokens[index].digits:
        return None
    if _is_reversed(tokens, index, tongue):
        return Cardinal(Decimal(f"{tokens[index + 2].form}.{tokens[index].form}"), index, index + 3, Decimal(1), False)
    text, end = tokens[index].form, index + 1
    while len(tokens[index].form) <= 3 and end < len(tokens) and _continues(tokens, end):
        text, end = text + tokens[end].form, end + 1
    value = numeral(text, groups=tongue.groups, scaled=scaled)
    if value is None:
        return None
    if value < 1000 and hundred_at(tokens, end, tongue):
        return _and_digits(tokens, hundreds_after(tokens, value * 100, index, end + 1, tongue), tongue)
    return Cardinal(value, index, end, Decimal(1), False)


def _is_reversed(tokens: Sequence[Token], index: int, tongue: Tongue) -> bool:
    """Whether a fraction in digits, a letter for the point and the whole number stand together in this order."""
    if index + 2 >= len(tokens) or tokens[index + 1].form not in tongue.point_reversed:
        return False
    fraction, point, whole = tokens[index : index + 3]
    glued = not (point.spaced or whole.spaced)
    return glued and fraction.form.isdigit() and whole.form.isdigit()


def _and_digits(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal:
    """3 hundred and 21."""
    skip = joins(tokens, found.end, tongue)
    form = tokens[found.end + 1].form if skip == 1 and found.size == 100 and found.end + 1 < len(tokens) else ""
    if not form.strip("0").isdigit() or len(form) > 2 or hundred_at(tokens, found.end + 2, tongue):
        return found
    return Cardinal(found.value + int(form), found.start, found.end + 2, Decimal(1), True)


def _continues(tokens: Sequence[Token], index: int) -> bool:
    """Whether digits go on after one space that groups thousands."""
    token = tokens[index]
    groups = token.form[:3].isdigit() and token.form[3:4] in ("", ".", ",") and len(token.form) >= 3
    return token.digits and groups and tokens[index - 1].form.isdigit() and token.blank == 1


def group(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """Number words below a thousand; a conjunction attached to the first is not part of them."""
    small = below_hundred(tokens, index, tongue)
    if small and small.value and hundred_at(tokens, small.end, tongue):
        return hundreds_after(tokens, small.value * 100, index, small.end + 1, tongue)
    if small:
        return small
    at = word_at(tokens, index, tongue)
    if at and (at.word.shape == "hundreds" or (at.word.shape == "hundred" and tongue.bare_scales)):
        return hundreds_after(tokens, Decimal(at.word.value), index, at.end, tongue)
    return None


def hundred_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> bool:
    """Whether a token is the word hundred itself, nothing attached to it."""
    found = word_at(tokens, index, tongue)
    return found is not None and found.word.shape == "hundred" and not found.prefix


def hundreds_after(tokens: Sequence[Token], value: Decimal, start: int, end: int, tongue: Tongue) -> Cardinal:
    """So many hundreds that end before a token, with what is joined to them."""
    skip = joins(tokens, end, tongue)
    small = None
    if skip >= 0 or not tongue.attaches:
        small = below_hundred(tokens, end + max(skip, 0), tongue)
    if small and small.value:
        return Cardinal(value + small.value, start, small.end, Decimal(1), True)
    return Cardinal(value, start, end, Decimal(100), True)


def below_hundred(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """Number words below a hundred: seven, seventeen, seventy-one."""
    at = word_at(tokens, index, tongue)
    if at is None or at.word.shape not in ("unit", "tens", "joined"):
        return None
    longer = None
    if tongue.file.numbers.ten_after_unit:
        longer = _teen(tokens, index, at, tongue) or _unit_and_tens(tokens, index, at, tongue)
    elif at.word.shape == "tens":
        longer = _tens_and_unit(tokens, index, at, tongue)
    if longer:
        return longer
    return None if at.word.shape == "joined" else _small(at.word.value, index, at.end)


def _small(value: int, start: int, end: int) -> Cardinal:
    return Cardinal(Decimal(value), start, end, Decimal(1), True)


def _tens_and_unit(tokens: Sequence[Token], index: int, tens: Worded, tongue: Tongue) -> Cardinal | None:
    """Twenty-one; after some tens of some languages also the units above ten (sixty-eleven)."""
    at = tens.end
    while at < len(tokens) and (tokens[at].form == "-" or tokens[at].form in tongue.tens_links):
        at += 1
    unit = word_at(tokens, at, tongue)
    limit = 20 if tens.word.value in tongue.file.numbers.long_tens else 10
    if unit is None or unit.word.shape != "unit" or not 0 < unit.word.value < limit:
        return None
    return _small(tens.word.value + unit.word.value, index, unit.end)


def _teen(tokens: Sequence[Token], index: int, unit: Worded, tongue: Tongue) -> Cardinal | None:
    """Three-ten for thirteen, in languages that say it so."""
    ten = word_at(tokens, unit.end, tongue)
    if ten is None or ten.word.value != 10 or ten.prefix or not 0 < unit.word.value < 10:
        return None
    return _small(10 + unit.word.value, index, ten.end)


def _unit_and_tens(tokens: Sequence[Token], index: int, unit: Worded, tongue: Tongue) -> Cardinal | None:
    """Five-and-twenty, in languages that say it so."""
    skip = joins(tokens, unit.end, tongue)
    tens = word_at(tokens, unit.end + skip, tongue) if skip >= 0 else None
    if tens is None or tens.word.shape != "tens" or not 0 < unit.word.value < 10:
        return None
    if not skip and tens.prefix[:1] not in tongue.and_words:
        return None
    return _small(unit.word.value + tens.word.value, index, tens.end)
