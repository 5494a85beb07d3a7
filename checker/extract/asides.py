"""What a sentence says in passing: between brackets, dashes or commas, or begun by a word such as "including"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.extract.context import Context
from checker.lexicon.roles import ASIDE, marks_of
from checker.lexicon.telling_roles import CLOSERS

_OPENS: Final = marks_of(ASIDE)


def outside_asides(at: Context, start: int, end: int) -> Sequence[int]:
    """The tokens of a stretch without the asides that begin and end in it.

    >>> outside_asides(context, 2, 9)  # of: "53 people, including four children, were killed"  # doctest: +SKIP
    [7]
    """
    kept: list[int] = []
    index = start
    for opens in _OPENS.finditer(at.marks, start, end):
        opener = opens.start()
        after = _after_aside(at, opener, end) if opener >= index else 0
        if after:
            kept += range(index, opener)
            index = after
    return [*kept, *range(index, end)] if index > start else range(start, end)


def _after_aside(at: Context, index: int, end: int) -> int:
    """Where the text goes on after an aside that opens at a token; 0 when none opens or it does not close in time."""
    closer = CLOSERS.get(at.form(index))
    if closer is None or at.glued(index + 1) is not (closer == ")"):
        return 0
    closing = [place for place in range(index + 2, end) if at.form(place) == closer]
    if not closing or at.form(index + 1) in at.tongue.and_words or _goes_on(at, index + 1):
        return 0
    return (closing[-1] if at.tongue.parts.at(at.tokens, index + 1) else closing[0]) + 1


def _goes_on(at: Context, index: int) -> bool:
    """Whether what is said goes on with a further clause: that 39 died, and that the storm moves north."""
    return at.joined(index) and at.has(index, at.tongue.same_speaker)
