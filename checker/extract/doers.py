"""Who did it, where that decides what was done: those whom the police hold are detained, rebels hold captives."""

from __future__ import annotations

from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Happening
from checker.lexicon.telling_roles import BREAKS

_NAME: Final = 3
"""How many words may name whose police it is: by Russian riot police."""
_VERB: Final = 3
"""How many words may stand between the doer and what was done: police said they were holding."""


def by_doer(at: Context, happening: Happening) -> str | None:
    """The kind that those who did it make of a verb; None where nobody is named whose doing it is.

    >>> by_doer(context, happening)  # of: "40 were held by Russian police"  # doctest: +SKIP
    'detained'
    """
    doers = at.vocabulary.doers.get(happening.kind) if at.vocabulary and not happening.noun else None
    if doers is None:
        return None
    passive = at.form(happening.end - 1) in at.tongue.by or at.form(happening.end) in at.tongue.by
    if passive:
        found = (doers.at(at.tokens, index) for index in range(happening.end, happening.end + _NAME + 1))
    else:
        found = (doers.before(at.tokens, index) for index in _subject_ends(at, happening.start))
    return next((each.meaning for each in found if each), None)


def _subject_ends(at: Context, verb: int) -> list[int]:
    """Where the subject of a verb may end: right before it, or before the auxiliaries and adverbs that lead to it."""
    ends = [verb]
    for index in range(verb - 1, max(-1, verb - 1 - _VERB), -1):
        form = at.form(index)
        if form in BREAKS or not _leads(at, form):
            break
        ends.append(index)
    return [*ends, *(end - 2 for end in ends if _is_place(at, end))]


def _is_place(at: Context, end: int) -> bool:
    """Whether a name of one word right before a token says where its doer is: police in Borduria."""
    return end > 2 and at.form(end - 2) in at.tongue.within and at.capital(end - 1)


def _leads(at: Context, form: str) -> bool:
    verbs = at.tongue.auxiliaries | at.tongue.credit_verbs | at.tongue.same_speaker | at.tongue.perfect
    return form in verbs or form in at.tongue.adverbs
