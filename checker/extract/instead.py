"""A word by which those whose noun tells one kind are of another: prisoners are held, and released when they arrive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure, Happening
from checker.lexicon.phrases import Found
from checker.lexicon.telling_roles import BREAKS

_REACH: Final = 5
_BESIDE: Final = 1
"""How many words may stand before a figure where they do not say when or where: its subject, or what it is one of."""


def instead(at: Context, figure: Figure, others: Sequence[Figure], kind: str) -> Happening | None:
    """The word right before a figure, or not far behind it, that makes those of one kind of another.

    >>> instead(context, figure, [], "held").kind  # of: "fifteen prisoners arrived"  # doctest: +SKIP
    'released'
    """
    words = at.vocabulary.instead.get(kind) if at.vocabulary else None
    if words is None:
        return None
    before = range(figure.first - 1, figure.first - 1 - _REACH, -1)
    for index in (*before, *range(figure.end, figure.end + _REACH)):
        found = words.at(at.tokens, index) if 0 <= index < len(at.tokens) else None
        if found and _is_clear(at, _way(at, figure, found), others):
            planned = bool(found.prefix) and found.prefix.endswith(at.tongue.future_prefixes)
            return Happening((found.meaning,), found.start, found.end, False, False, planned=planned)
    return None


def _way(at: Context, figure: Figure, found: Found[str]) -> range | None:
    """What stands between a word and a figure; None when it is too much."""
    if found.start >= figure.end:
        return range(figure.end, found.start)
    way = range(found.end, figure.first - (at.form(figure.first - 1) == "("))
    return way if len(way) <= _BESIDE or at.form(found.end) in at.tongue.locators else None


def _is_clear(at: Context, way: range | None, others: Sequence[Figure]) -> bool:
    """Whether nothing on a way begins another figure or clause, or is itself what the word tells of."""
    if way is None:
        return False
    figures = any(other.spot.kind is None and other.first in way for other in others)
    breaks = BREAKS | at.tongue.and_words | at.tongue.clauses | at.tongue.range_to
    return not figures and not any(at.form(index) in breaks or at.has(index, at.tongue.numbers_of) for index in way)
