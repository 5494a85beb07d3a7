"""Vague orders of magnitude: dozens, hundreds of thousands, several hundred."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.extract.cardinals import word_at
from checker.extract.spot import Spot
from checker.lexicon.token import Token
from checker.lexicon.tongue import Tongue


def order(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    """The vague order that begins at a token; its low end is the order itself (ACLED), its high end is open."""
    few = tongue.few.at(tokens, index)
    if few:
        return _few(tokens, index, few.end, tongue)
    value = _order_at(tokens, index, tongue)
    if value is None:
        return None
    end = index + 1
    at = end + (end < len(tokens) and tokens[end].form in tongue.order_links)
    second = _second(tokens, at, tongue)
    return _spot(value * second, index, at + 1) if second else _spot(value, index, end)


def _spot(value: int, start: int, end: int) -> Spot:
    return Spot(start, end, Decimal(value), "order", Decimal(value), None, "order", size=Decimal(value))


def _order_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> int | None:
    if index >= len(tokens):
        return None
    return next((tongue.orders[base] for base, _ in tokens[index].bases if base in tongue.orders), None)


def _second(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    """The order or scale that an order is of; a conjunction attached to it makes it another figure."""
    if index >= len(tokens):
        return 0
    for base, prefix in tokens[index].bases:
        if prefix[:1] in tongue.and_words and prefix:
            continue
        if base in tongue.orders:
            return tongue.orders[base]
        word = tongue.numbers.get(base)
        if word and word.shape == "scale":
            return word.value
    return 0


def _few(tokens: Sequence[Token], start: int, index: int, tongue: Tongue) -> Spot | None:
    order_value = _order_at(tokens, index, tongue)
    if order_value:
        return _spot(order_value, start, index + 1)
    word = word_at(tokens, index, tongue)
    if word and word[0].shape in ("scale", "hundred") and not word[1]:
        return _spot(word[0].value, start, index + 1)
    dozen = tongue.dozens.get(tokens[index].form) if index < len(tokens) else None
    return _spot(dozen, start, index + 1) if dozen else None
