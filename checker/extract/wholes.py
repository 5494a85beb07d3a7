"""What a figure counts of which the one before it is a part: eight of the 30 aboard, nine of the 40 abducted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure, Happening

_AUXILIARIES: Final = 2
_TOTAL: Final = 3
_STATES: Final = frozenset({"present", "abducted", "held", "missing"})
"""What a word right behind a whole may tell of it without a clause: aboard, taken hostage."""


def kind_of_whole(at: Context, figure: Figure, part: Figure, told: Sequence[Happening]) -> str | None:
    """What is told of a part is not told of its whole: of 8 who died of 30 only their noun says what the 30 are.

    So does a clause or a participle of their own: eight of the 30 aboard, nine of the 40 who were abducted.
    """
    noun = figure.noun or part.noun
    if noun is None:
        return None
    own = noun.kind if noun is figure.noun else None
    known = own or ("people" if noun.people else "count")
    return _of_it_alone(at, figure, told) or known if noun.people and not noun.strong else known


def is_total(at: Context, figure: Figure) -> bool:
    """Whether a bare figure is what a total has come to, or is put at: two more died, taking the total to 34."""
    own = figure.noun is not None and figure.noun.start >= figure.spot.start
    link = figure.spot.whole[0] - 1
    link -= at.form(link) in at.tongue.adverbs and not at.tongue.attaches
    if not own and not figure.spot.kind and at.form(link) in at.tongue.auxiliaries:
        return at.form(link - 1) in at.tongue.totals
    if not own and at.form(link) in at.tongue.put_at and at.has(link - 1, at.tongue.numbers_of):
        return True
    if own or figure.spot.kind or at.form(link) not in at.tongue.range_to or (at.tongue.attaches and at.told(link)):
        return False
    return any(at.form(index) in at.tongue.totals for index in range(link - _TOTAL, link))


def _of_it_alone(at: Context, figure: Figure, told: Sequence[Happening]) -> str | None:
    """The kind told right behind a whole of those alone, in a clause of theirs or by a word that is no verb."""
    clause = at.form(figure.end) in at.tongue.relatives_of_people
    links = at.tongue.auxiliaries | at.tongue.had
    for happening in told:
        way = range(figure.end + clause, happening.start)
        near = len(way) <= _AUXILIARIES and all(at.form(index) in links for index in way)
        if near and figure.end <= happening.start and (clause or happening.kind in _STATES):
            return happening.kind
    return None
