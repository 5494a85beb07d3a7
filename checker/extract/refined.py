"""One kind that refines another: the injured, and those of them whom a disease befell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure, Happening
from checker.kind import Kind
from checker.lexicon.telling_roles import BREAKS

_ADJACENT: Final = 2
_NEAR_DISEASE: Final = 12


def refined(figure: Figure, found: Happening, told: Sequence[Happening], kinds: Mapping[str, Kind]) -> str:
    """The kind that its noun or a word right behind the figure makes of the kind told: 500 stricken, with cholera.

    A noun of the refining kind needs a word of that kind in its sentence: twelve cases are hurt, twelve have cholera.
    """
    kind, own = found.kind, figure.noun.kind if figure.noun else None
    said = any(own in happening.kinds for happening in told)
    if own and said and kinds[own].refines == kind and found.start >= figure.end:
        return own
    for happening in told:
        if 0 <= happening.start - figure.end <= _ADJACENT and kinds[happening.kind].refines == kind:
            return happening.kind
    return kind


def by_disease(
    at: Context, figure: Figure, told: Sequence[Happening], kinds: Mapping[str, Kind], kind: str
) -> Happening | None:
    """A word near a noun, in languages where the noun says as much, that makes it of a kind that refines its own.

    One Arabic word is injury and infection: the name of a disease settles which.
    """
    if not at.tongue.attaches:
        return None
    for each in told:
        way = range(min(each.end, figure.end), max(each.start, figure.first))
        near = len(way) <= _NEAR_DISEASE and not any(at.form(index) in BREAKS for index in way)
        if kinds[each.kind].refines == kind and near:
            return each
    return None
