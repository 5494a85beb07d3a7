"""Which figure of a sentence is a stated part of which other: 30 killed, including 8 children; 8 of the 30."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.dates import Context
from checker.extract.happened import Figure

_REACH = 4


def whole_of(at: Context, figures: Sequence[Figure], index: int) -> int | None:
    """The index of the figure of which one figure is a part; None when it is a part of nothing."""
    figure = figures[index]
    if figure.spot.kind:
        return None
    after = _whole_behind(at, figures, index)
    if after is not None:
        return after
    if not _is_introduced(at, figures, index):
        return None
    for other in range(index - 1, -1, -1):
        candidate = figures[other]
        if candidate.spot.kind is None and candidate.spot.best >= figure.spot.best:
            return other
    return None


def _whole_behind(at: Context, figures: Sequence[Figure], index: int) -> int | None:
    if index + 1 >= len(figures):
        return None
    figure, following = figures[index], figures[index + 1]
    link = at.tongue.wholes.at(at.tokens, figure.end)
    if link and link.end >= following.first and following.spot.kind is None and following.spot.best >= figure.spot.best:
        return index + 1
    return None


def _is_introduced(at: Context, figures: Sequence[Figure], index: int) -> bool:
    """Whether a word such as "including" stands before the figure, or before the part that it continues."""
    first = figures[index].first
    start = figures[index - 1].end if index else 0
    for token in range(first - 1, max(start, first - _REACH) - 1, -1):
        if at.tongue.parts.at(at.tokens, token):
            return True
        if at.tokens[token].form in (".", ";", ":"):
            return False
    return False
