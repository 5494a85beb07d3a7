"""Fractions: half a million, two thirds, three quarters, one in five, 1/3."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.extract.cardinals import cardinal, word_at
from checker.extract.spot import Spot
from checker.lexicon.token import Token
from checker.lexicon.tongue import Tongue


def fraction(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    """The fraction that begins at a token, with the scale that it is of."""
    return _in_digits(tokens, index) or _counted(tokens, index, tongue) or _simple(tokens, index, tongue)


def _spot(value: Decimal, start: int, end: int, size: Decimal = Decimal(1)) -> Spot:
    shape = "number" if size > 1 else "fraction"
    return Spot(start, end, value, shape, value, value, size=size)  # type: ignore[arg-type]


def _in_digits(tokens: Sequence[Token], index: int) -> Spot | None:
    """1/3: one digit over a larger one, glued."""
    if index + 2 >= len(tokens) or tokens[index + 1].form != "/" or not tokens[index].digits:
        return None
    upper, lower = tokens[index].form, tokens[index + 2].form
    glued = not (tokens[index + 1].spaced or tokens[index + 2].spaced)
    if not (glued and upper.isdigit() and lower.isdigit() and len(lower) <= 2 and 0 < int(upper) < int(lower)):
        return None
    return _spot(Decimal(upper) / Decimal(lower), index, index + 3)


def _counted(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    """Two thirds; one in five; 1 over 3."""
    number = cardinal(tokens, index, tongue)
    if number is None or number.end >= len(tokens):
        return None
    at = number.end + (tokens[number.end].form == "-" and not tokens[number.end].spaced)
    if at < len(tokens) and tokens[at].form in tongue.fraction_plurals:
        value = number.value * tongue.fraction_plurals[tokens[at].form]
        return _of_scale(tokens, value, index, at + 1, tongue)
    return _ratio(tokens, index, number.end, number.value, tongue)


def _ratio(tokens: Sequence[Token], start: int, end: int, upper: Decimal, tongue: Tongue) -> Spot | None:
    link = tongue.one_in.at(tokens, end)
    if link is None or upper > 9:
        return None
    lower = cardinal(tokens, link.end, tongue)
    if lower is None or not upper < lower.value <= 1000:
        return None
    return _spot(upper / lower.value, start, lower.end)


def _simple(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    start, at = index, index
    if tokens[at].form in tongue.fraction_articles and at + 1 < len(tokens):
        at += 1
        if tokens[at].form == "-":
            at += 1
    for base, _ in tokens[at].bases if at < len(tokens) else ():
        value = tongue.fractions.get(base)
        if value is not None and base not in tongue.numbers:
            if base in tongue.ordinals and at == start:
                return None
            return _of_scale(tokens, value, start, at + 1, tongue)
    return None


def _of_scale(tokens: Sequence[Token], value: Decimal, start: int, end: int, tongue: Tongue) -> Spot:
    """Half a million: the fraction of the scale that follows, past "of" and an article."""
    at = end
    while at < len(tokens) and (tokens[at].form in tongue.order_links or tokens[at].form in tongue.one_articles or tokens[at].form == "-"):
        at += 1
    scale = word_at(tokens, at, tongue)
    if scale and scale[0].shape == "scale" and scale[1][:1] not in tongue.and_words:
        return _spot(value * scale[0].value, start, at + 1, Decimal(scale[0].value))
    dozen = tongue.dozens.get(tokens[at].form) if at < len(tokens) else None
    if dozen:
        return _spot(value * dozen, start, at + 1, Decimal(dozen))
    return _spot(value, start, end)
