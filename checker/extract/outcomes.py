"""What became of those in a state that ends: the pupils abducted in May were freed, the missing were found dead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.extract.asides import outside_asides
from checker.extract.context import Context
from checker.extract.happened import Figure, Happening
from checker.extract.nearness import nearness
from checker.extract.predicates import is_passive
from checker.lexicon.roles import DAY, MONTH
from checker.lexicon.telling_roles import BREAKS

_ADJACENT: Final = 2
_HARDLY: Final = 45
_OUTCOMES: Final = {
    "abducted": frozenset({"released", "rescued", "killed", "missing", "held"}),
    "held": frozenset({"released", "rescued", "killed", "missing"}),
    "detained": frozenset({"released", "rescued", "killed"}),
    "missing": frozenset({"released", "rescued", "killed"}),
    "present": frozenset({"killed", "injured", "rescued", "evacuated", "detained", "abducted"}),
}
"""What may become of those who are in a state."""


def outcome(
    at: Context, figure: Figure, told: Sequence[Happening], kind: str, state: Happening | None = None
) -> Happening | None:
    """The verb of the sentence behind a participle or a clause: those abducted in May were freed.

    ``state`` is the word that told the state, where the noun of the figure does not say it. Those whose number is known
    already stay where they were: the nine aboard are presumed dead.
    """
    if kind not in _OUTCOMES or at.tongue.attaches or (kind == "present" and is_known(at, figure)):
        return None
    begins = max(figure.end, state.end) if state else figure.end
    for happening in told:
        way = outside_asides(at, begins, happening.start)
        if (
            happening.kind in _OUTCOMES[kind]
            and (is_passive(at, happening) or at.form(happening.start - 1) in at.tongue.perfect)
            and len(way) > _ADJACENT
            and _is_one_clause(at, way)
        ):
            return happening
    return None


def whom_it_ended_for(
    at: Context, figure: Figure, others: Sequence[Figure], told: Sequence[Happening], found: Happening
) -> Happening | None:
    """The verb before those of whom a clause behind says what state they were in: it freed 30 whom gunmen abducted."""
    clause = at.tongue.attaches and not found.noun and found.start == figure.end and found.end == found.start + 1
    if not clause or found.kind not in _OUTCOMES:
        return None
    for each in told:
        fitting = each.kind in _OUTCOMES[found.kind] and each.end <= figure.first and not each.negated
        own = not any(other.first in range(each.end, figure.first) for other in others)
        if fitting and own and nearness(at, figure, others, each) >= _HARDLY:
            return each
    return None


def is_known(at: Context, figure: Figure) -> bool:
    """Whether a word before a figure says that those it counts are known already."""
    return at.form(figure.first - 1) in at.tongue.definite


def _is_one_clause(at: Context, way: Sequence[int]) -> bool:
    ends = at.tongue.and_words | at.tongue.clauses | BREAKS
    return all(at.form(index) not in ends or _dates(at, index) for index in way)


def _dates(at: Context, index: int) -> bool:
    """Whether a word that may open a clause only says since or until which day."""
    opened = at.form(index) in at.tongue.clauses
    return opened and (at.form(index + 1).isdigit() or bool(at.tokens[index + 1].roles & (DAY | MONTH)))
