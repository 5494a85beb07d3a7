"""Whether a figure is asserted, or planned, demanded, feared, hypothetical, negated."""

from __future__ import annotations

from checker.extract.asides import outside_asides
from checker.extract.dates import Context
from checker.extract.happened import Figure, Happening
from checker.records import Modality

_REACH = 6
_ASIDE = 6
_BORDERS = frozenset(",;:.()")


def modality_of(at: Context, figure: Figure, told: Happening | None) -> Modality:
    """The nearest word of modality before the figure and the word that tells what happened, in the same clause."""
    if told and told.planned:
        return "planned"
    start = min(figure.first, told.start) if told else figure.first
    clause = outside_asides(at, max(0, start - _REACH - _ASIDE), start)[-_REACH:]
    for index in reversed((*clause, *range(start, figure.first))):
        if at.tokens[index].form in _BORDERS:
            return "asserted"
        found = at.tongue.modality.at(at.tokens, index)
        if found and found.end <= figure.first and not _is_month(at, index):
            return found.meaning
    return "asserted"


def _is_month(at: Context, index: int) -> bool:
    return at.tongue.months.at(at.tokens, index) is not None and at.capital(index)
