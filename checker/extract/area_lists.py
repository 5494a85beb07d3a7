"""Things that a list counts behind an area: the fire destroyed 30 hectares and 12 houses."""

from __future__ import annotations

from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure

_QUALITIES: Final = 3
"""How many words may say of what the area is: 30 hectares of old forest and 12 houses."""


def is_behind_area(at: Context, figure: Figure, area: Figure) -> bool:
    """Whether a figure of things is joined to one that measures, so that the same happened to them.

    >>> is_behind_area(context, houses, hectares)  # of: "destroyed 30 hectares and 12 houses"  # doctest: +SKIP
    True
    """
    if area.spot.kind != "measure" or figure.noun is None or figure.noun.people:
        return False
    way = range(area.end, figure.first)
    plain = all(at.form(index).isalpha() for index in way)
    return plain and len(way) <= _QUALITIES and at.joined(figure.first)
