"""What a bare number counts that something is said to have reached: the number of trucks that came in was 450."""

from __future__ import annotations

from typing import Final

from checker.extract.context import Context
from checker.lexicon.vocabulary import Counted

_REACH: Final = 12
_PEOPLE: Final = Counted("people", False, None, True)
_SOMETHING: Final = Counted("count", False, None, False)
"""What "the number" is of, which another sentence tells."""
_SIGNS: Final = frozenset("(\"'")


def subject_of(at: Context, first: int) -> Counted | None:
    """The counted noun that the subject of a figure's verb names; ``first`` is the token where the figure begins.

    >>> subject_of(context, 6)  # of: "the number of trucks reached 450"  # doctest: +SKIP
    """
    index = first - 1
    while at.form(index) in _SIGNS or at.form(index) in at.tongue.range_to:
        index -= 1
    if at.vocabulary is None:
        return None
    if at.has(index, at.tongue.their_number):
        return _PEOPLE
    behind = at.has(index, at.tongue.reached)
    for step in range(index - behind, max(-1, index - 1 - _REACH), -1):
        if at.tokens[step].digits or at.form(step) in (".", ";"):
            return None
        if at.has(step, at.tongue.numbers_of):
            found = at.vocabulary.counted.at(at.tokens, step + 1)
            if not (behind or at.has(step - 1, at.tongue.reached) or at.has(step - 1, at.tongue.had)):
                return None
            definite = at.form(step).startswith(at.tongue.file.prefixes.articles)
            return found.meaning if found else _SOMETHING if definite else None
    return None
