"""What a sentence says of a subject that stands before its verb, or that is what follows: the dead are three men."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure, Happening

_LONGEST_LIST: Final = 16


def has_subject(at: Context, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether a verb's ending says that its subject, a figure, stands before it: twenty were killed and 200 hurt."""
    ended = at.tongue.attaches and at.form(happening.end - 1).endswith(at.tongue.verb_endings)
    return ended and any(other.end == happening.start for other in others)


def is_predicate(at: Context, figure: Figure, happening: Happening) -> bool:
    """Whether a figure stands in the list of who those of a noun are: the dead are a crew of ten and 40 passengers."""
    if not happening.noun or not (at.form(happening.end) in at.tongue.copulas or _came_to(at, figure)):
        return False
    way = range(happening.end + 1, figure.first)
    breaks = at.tongue.credit_verbs | at.tongue.clauses | at.tongue.same_speaker | at.tongue.relative | {".", ";", ":"}
    return len(way) <= _LONGEST_LIST and not any(at.has(index, breaks) for index in way)


def _came_to(at: Context, figure: Figure) -> bool:
    """Whether a verb whose ending says that its subject stands before it is what leads to a figure: they became 43."""
    verb = figure.first - 1
    return at.tongue.attaches and at.has(verb, at.tongue.reached) and at.form(verb).endswith(at.tongue.verb_endings)
