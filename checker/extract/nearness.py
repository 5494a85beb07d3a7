"""How near a word that tells what happened stands to a figure.

Each language puts the word that tells it before the number or behind it. The candidates are weighed by how near they
stand, by what lies between, and by the order that is usual in the language.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.dates import Context
from checker.extract.happened import Figure, Happening

_FAR = 16
_FAR_BEHIND = 30
_AFTER_APPOSITION = 30
_ADJACENT = 2
_ASIDE = frozenset({"date", "age"})
_BORDERS = frozenset(",;:()")


def nearness(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> float:
    before = happening.end <= figure.first
    start, end = (happening.end, figure.first) if before else (figure.end, happening.start)
    gap = end - start
    if gap < 0 or gap > (_FAR if before else _FAR_BEHIND):
        return 0
    borders = sum(_is_border(at, index) for index in range(start, end))
    between = sum(
        start <= other.first < end for other in others if other is not figure and other.spot.kind not in _ASIDE
    )
    attached = bool(at.tongue.stripper.prefixes)
    if before:
        return _before_weight(gap, borders, between, 4 if happening.noun and attached else 2)
    if _tells_of_next(at, others, happening) or (happening.active and (borders or gap > 1)):
        return 0
    weight = _behind_weight(gap, borders, between, happening, attached)
    passive = happening.start > 0 and at.tokens[happening.start - 1].form in at.tongue.passive - at.tongue.and_words
    return max(weight, _AFTER_APPOSITION) if passive and not between and not attached else weight


def _tells_of_next(at: Context, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether a word has its own figure right behind it, and nothing makes it passive: 15 people and killed one man."""
    reach = happening.end + (not at.tongue.stripper.prefixes and not _is_border(at, happening.end))
    followed = any(happening.end <= other.first <= reach for other in others)
    before = at.tokens[happening.start - 1].form if happening.start else ""
    return followed and (before not in at.tongue.passive or before in at.tongue.and_words)


def _is_border(at: Context, index: int) -> bool:
    if index >= len(at.tokens):
        return True
    form = at.tokens[index].form
    return form in _BORDERS or form in at.tongue.and_words


def _before_weight(gap: int, borders: int, between: int, fall: int) -> float:
    if gap <= _ADJACENT and not borders and not between:
        return 100 - 8 * gap
    return 62 - fall * gap - 8 * borders - 10 * between


def _behind_weight(gap: int, borders: int, between: int, happening: Happening, attached: bool) -> float:
    """Behind its figure a word counts for less where verbs come first, and not at all in the next clause."""
    if attached:
        if happening.joined or (happening.noun and gap > 1):
            return 0
        if happening.noun:
            return 30 - 5 * gap - 12 * borders - 25 * between
        return (90 if gap < _ADJACENT else 44) - 5 * gap - 12 * borders - 25 * between
    return 80 - 5 * gap - 12 * borders - 30 * between
