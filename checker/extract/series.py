"""Digits that number one of a series and count nothing: the 14th batch of the wounded, the 50th anniversary."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from checker.extract.context import Context
from checker.extract.spot import Spot

_QUALITIES: Final = 3
"""How many words that describe it may stand between what is numbered and its number."""


def in_series(at: Context, index: int) -> Spot | None:
    """The ordinal that digits with an article are behind a noun of a series, in languages that attach the article.

    What follows must be nothing that they could count: the 11 migrants on the day are eleven.
    """
    tongue, end = at.tongue, index + 1
    if at.form(index - 1) not in tongue.articles or not at.form(index).isdigit():
        return None
    if at.counted(end) or tongue.units.at(at.tokens, end) or at.has(end, tongue.numbers):
        return None
    if not _is_behind(at, index - 1):
        return None
    value = Decimal(at.form(index))
    return Spot(index, end, value, "ordinal", value, value, kind="ordinal")


def _is_behind(at: Context, index: int) -> bool:
    """Whether a noun of a series stands before a token, past words with an article that describe it."""
    for step in range(index - 1, index - 2 - _QUALITIES, -1):
        if at.has(step, at.tongue.series):
            return not at.counted(step - 1)
        if step < 0 or not any(prefix in at.tongue.articles for _, prefix in at.tokens[step].bases):
            return False
    return False
