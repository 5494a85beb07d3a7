"""Vague orders of magnitude: dozens, hundreds of thousands, several hundred."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.extract.below_thousand import word_at
from checker.extract.spot import Spot
from checker.lexicon.token import Token
from checker.lexicon.tongue import Tongue


def order(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    """The vague order that begins at a token; its low end is the order itself (ACLED), its high end is open.

    >>> from checker.lexicon.token import tokens
    >>> from checker.lexicon.tongue import tongues
    >>> english = tongues()["en"]
    >>> order(tokens("tens of thousands", 0, 17, english.stripper), 0, english).best
    Decimal('10000')
    """
    few = tongue.few.at(tokens, index)
    if few:
        return _few(tokens, index, few.end, tongue)
    value = _order_at(tokens, index, tongue)
    if value is None or not _is_told(tokens, index, tongue):
        return None
    end = index + 1
    at = end + (end < len(tokens) and tokens[end].form in tongue.order_links)
    second = _second(tokens, at, tongue)
    return vague(Decimal(value * second), index, at + 1) if second else vague(Decimal(value), index, end)


def handful(tokens: Sequence[Token], index: int, tongue: Tongue) -> Spot | None:
    """A few without a scale behind it: three or more, which is too little to claim anything.

    >>> from checker.lexicon.token import tokens
    >>> from checker.lexicon.tongue import tongues
    >>> english = tongues()["en"]
    >>> handful(tokens("a few", 0, 5, english.stripper), 0, english).best
    Decimal('3')
    """
    found = tongue.handful.at(tokens, index)
    return vague(Decimal(found.meaning), index, found.end) if found else None


def vague(value: Decimal, start: int, end: int) -> Spot:
    """A figure that is no more than an order of magnitude.

    >>> vague(Decimal(100), 0, 1).high is None
    True
    """
    return Spot(start, end, value, "order", value, None, "order", size=value)


def _order_at(tokens: Sequence[Token], index: int, tongue: Tongue) -> int | None:
    if index >= len(tokens):
        return None
    return next((tongue.orders[base] for base, _ in tokens[index].bases if base in tongue.orders), None)


def _is_told(tokens: Sequence[Token], index: int, tongue: Tongue) -> bool:
    """Whether a word that is no order by itself (scores of a match) has behind it what makes it one."""
    if tokens[index].form not in tongue.weak_orders:
        return True
    after = tokens[index + 1].form if index + 1 < len(tokens) else ""
    return after in tongue.order_links or after in tongue.after_orders


def _second(tokens: Sequence[Token], index: int, tongue: Tongue) -> int:
    """The order or scale that an order is of; a conjunction attached to it makes it another figure."""
    if index >= len(tokens):
        return 0
    for base, prefix in tokens[index].bases:
        if prefix and prefix[:1] in tongue.and_words:
            continue
        if base in tongue.orders:
            return tongue.orders[base]
        word = tongue.numbers.get(base)
        if word and word.shape == "scale":
            return word.value
    return 0


def _few(tokens: Sequence[Token], start: int, index: int, tongue: Tongue) -> Spot | None:
    """Several hundred, a few thousand; a few alone has no value."""
    value = _order_at(tokens, index, tongue)
    word = word_at(tokens, index, tongue)
    if value is None and word and word.word.shape in ("scale", "hundred") and not word.prefix:
        value = word.word.value
    if value is None and index < len(tokens):
        value = tongue.dozens.get(tokens[index].form)
    return vague(Decimal(value), start, index + 1) if value else None
