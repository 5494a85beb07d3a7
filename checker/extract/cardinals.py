"""Cardinal numbers in digits, in words and in both: 240 thousand and 831, two million three hundred.

The grammar is that of positional numeral systems: groups below a thousand times a scale, joined from the largest to the
smallest; a part joins only while it is smaller than the scale before it, so "3000 and 4500" stay two numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from checker.extract.below_thousand import Cardinal, digits, goes_on, group, hundred_at, hundreds_after, joins, word_at
from checker.extract.fractions import counted_part
from checker.extract.mixed import with_fraction, with_half
from checker.lexicon.roles import FRACTION, NUMBER, PARTED, SCALE
from checker.lexicon.token import Token
from checker.lexicon.tongue import Tongue

_PAIR: Final = 2
"""A pair is a number after an article alone: "the pair" are people that have been told of."""
_MORE: Final = NUMBER | SCALE | FRACTION | PARTED
"""What the words have that can be more of a number in digits."""
__all__ = ["Cardinal", "cardinal", "joins", "scale_at", "word_at"]


def cardinal(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """The longest number that begins at a token.

    >>> from checker.lexicon.token import tokens
    >>> from checker.lexicon.tongue import tongues
    >>> english = tongues()["en"]
    >>> cardinal(tokens("two million and five", 0, 20, english.stripper), 0, english).value
    Decimal('2000005')
    """
    if index < len(tokens) and tokens[index].digits and not goes_on(tokens, index, _MORE):
        return digits(tokens, index, tongue)
    found = _part(tokens, index, tongue)
    while found:
        longer = _joined(tokens, found, tongue)
        if longer is None:
            return with_fraction(tokens, found, tongue)
        found = longer
    return None


def _joined(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal | None:
    """The number with the next smaller part, or None when nothing that follows belongs to it."""
    start = _next_part(tokens, found, tongue)
    part = _part(tokens, start, tongue) if start >= 0 and not counted_part(tokens, start, tongue) else None
    if part is None or part.value >= found.size or (found.size == 100 and part.value >= 100):
        return None
    if not _may_join(tokens, part, found, tongue):
        return None
    return Cardinal(found.value + part.value, found.start, part.end, min(part.size, found.size), True)


def _next_part(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> int:
    """The token where a smaller part would begin: after "and", after a comma, or at once; -1 for none."""
    if found.size < 100:
        return -1
    skip = joins(tokens, found.end, tongue)
    if skip >= 0:
        return found.end + skip
    if not found.wordy or tongue.attaches:
        return -1
    comma = found.size >= 1000 and found.end < len(tokens) and tokens[found.end].form == ","
    return found.end + comma


def _may_join(tokens: Sequence[Token], part: Cardinal, found: Cardinal, tongue: Tongue) -> bool:
    """Whether two parts are one number; where "and" is not attached, digits and words are two (1.7 million, four)."""
    if not tongue.attaches and tokens[found.start].digits != tokens[part.start].digits:
        return False
    if not part.wordy:
        return found.wordy and tongue.attaches and part.value == part.value.to_integral_value()
    if tokens[part.start - 1].form == ",":
        return part.value >= 100
    return found.wordy


def _part(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """A group below a thousand, or digits, times the scales that follow it; or a scale that stands alone."""
    if index >= len(tokens):
        return None
    small = digits(tokens, index, tongue, scaled=_scale_follows(tokens, index, tongue)) or group(tokens, index, tongue)
    if small is None:
        return _lone_scale(tokens, index, tongue)
    found = _scaled(tokens, with_half(tokens, small, tongue), tongue)
    return _and_lone_scale(tokens, found, tongue) or found


def _scale_follows(tokens: Sequence[Token], index: int, tongue: Tongue) -> bool:
    return tokens[index].digits and scale_at(tokens, index + 1, tongue) > 0


def _scaled(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal:
    """The number times every scale that follows it."""
    while scale := scale_at(tokens, _past_hyphen(tokens, found.end, tongue), tongue):
        end = _past_hyphen(tokens, found.end, tongue) + 1
        apart = _before_and(tokens, found, tongue) if scale < 100 else Decimal(0)
        found = Cardinal(apart + (found.value - apart) * scale, found.start, end, Decimal(scale), True)
    return found


def _before_and(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Decimal:
    """The hundreds of which a dozen counts no more than what "and" joins to them: three hundred and two dozen."""
    joined = any(token.form in tongue.and_words for token in tokens[found.start : found.end])
    return found.value // 100 * 100 if joined else Decimal(0)


def _past_hyphen(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    """Past a hyphen that ties a scale to its number: nineteen-thousand."""
    if (
        index + 1 < len(tokens)
        and tokens[index].form == "-"
        and not tokens[index].spaced
        and not tokens[index + 1].spaced
    ):
        return index + 1 if tokens[index + 1].form in tongue.numbers else index
    return index


def scale_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    """The scale that multiplies what stands before a token; 0 when there is none."""
    if index >= len(tokens) or not tokens[index].roles & SCALE:
        return 0
    form = tokens[index].form
    letter = tongue.scale_letters.get(form)
    if letter and tokens[index - 1].digits and (len(form) > 1 or not tokens[index].spaced):
        return letter
    found = tongue.numbers.get(form)
    if found and found.shape == "scale" and not found.only_dual:
        return found.value
    if form in tongue.weak_orders and not (index + 1 < len(tokens) and tokens[index + 1].form in tongue.order_links):
        return 0
    return tongue.dozens.get(form, 0)


def _and_lone_scale(tokens: Sequence[Token], found: Cardinal, tongue: Tongue) -> Cardinal | None:
    """Two hundred and a thousand for 201 thousand, in languages that put the one thousand or the two thousand last."""
    if found.size != 100 or not tongue.attaches:
        return None
    skip = joins(tokens, found.end, tongue)
    at = word_at(tokens, found.end + skip, tongue) if skip >= 0 else None
    if at is None or at.word.shape != "scale":
        return None
    units = 2 if at.word.only_dual else 1
    value = (found.value + units) * at.word.value
    return _scaled(tokens, Cardinal(value, found.start, found.end + skip + 1, Decimal(at.word.value), True), tongue)


def _lone_scale(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    """A thousand, a hundred thousand, and in some languages a bare thousand or its dual."""
    if tokens[index].form in tongue.one_articles:
        return _with_article(tokens, index, tongue)
    at = word_at(tokens, index, tongue)
    scale = at.word if at and at.word.shape == "scale" else None
    if scale and tongue.bare_scales:
        value = Decimal(scale.dual if _is_dual(tokens, index, tongue) else scale.value)
        return _scaled(tokens, Cardinal(value, index, index + 1, Decimal(scale.value), True), tongue)
    value = Decimal(scale.value if scale else tongue.dozens.get(tokens[index].form, 0))
    return Cardinal(value, index, index + 1, value, True) if value > _PAIR else None


def _is_dual(tokens: Sequence[Token], index: int, tongue: Tongue) -> bool:
    """Whether a scale says two; a form that may also say one does only right before the noun that it counts."""
    at = word_at(tokens, index, tongue)
    if at is None or not at.word.dual:
        return False
    if at.word.only_dual:
        return True
    following = tokens[index + 1].form if index + 1 < len(tokens) else ""
    apart = following in tongue.noun_breaks or following in tongue.day_words
    return following.isalpha() and not apart and joins(tokens, index + 1, tongue) < 0


def _with_article(tokens: Sequence[Token], index: int, tongue: Tongue) -> Cardinal | None:
    if hundred_at(tokens, index + 1, tongue):
        return _scaled(tokens, hundreds_after(tokens, Decimal(100), index, index + 2, tongue), tongue)
    scale = scale_at(tokens, index + 1, tongue)
    return _scaled(tokens, Cardinal(Decimal(scale), index, index + 2, Decimal(scale), True), tongue) if scale else None
