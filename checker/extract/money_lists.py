"""Millions that a list of sums names the currency of only once: 1.5 billion euros from A and 45 million from B."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure
from checker.lexicon.vocabulary import Vocabulary

_LEAST: Final = Decimal(1_000_000)
_REACH: Final = 16
"""How many words may stand between two sums of a list."""


def with_currency(at: Context, figures: Sequence[Figure], vocabulary: Vocabulary) -> list[Figure]:
    """The figures, those that are sums of the currency of the sum before them, or else behind them, as money."""
    out: list[Figure] = []
    for index, figure in enumerate(figures):
        sums = [*reversed(out), *figures[index + 1 : index + 2]]
        near = next((other for other in sums if _is_named(at, other) and _is_near(figure, other)), None)
        named = near is not None and _is_sum(at, figure, vocabulary)
        out.append(_in_currency_of(near, figure) if near and named else figure)
    return out


def _is_named(at: Context, figure: Figure) -> bool:
    """Whether a figure is a sum, and not in brackets what another one is in another currency."""
    return figure.spot.kind == "money" and at.form(figure.first - 1) != "("


def _is_near(figure: Figure, other: Figure) -> bool:
    return max(figure.first - other.end, other.first - figure.end) <= _REACH


def _is_sum(at: Context, figure: Figure, vocabulary: Vocabulary) -> bool:
    """Whether a number in millions counts nothing and nothing beside it tells of people."""
    plain = figure.spot.kind is None and figure.noun is None and figure.spot.shape == "number"
    if not plain or figure.spot.size < _LEAST or at.told(figure.first):
        return False
    return vocabulary.triggers.at(at.tokens, figure.end) is None


def _in_currency_of(other: Figure, figure: Figure) -> Figure:
    return replace(figure, spot=replace(figure.spot, unit=other.spot.unit, kind="money"))
