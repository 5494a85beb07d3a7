"""Two kinds told of one figure at once: death and injury of 55, 300 dead and wounded, ten killed or missing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.context import Context
from checker.extract.happened import Figure, Happening

_SUMMED = frozenset({"killed", "injured", "missing"})
_FREE = 4


def kind_of_both(
    at: Context,
    figures: Sequence[Figure],
    figure: Figure,
    kind: str | None,
    told: Sequence[Happening],
    happening: Happening | None,
) -> str | None:
    """The kind of a figure, which is neither of two that the sentence tells of it together."""
    if kind not in _SUMMED:
        return kind
    if figure.noun and figure.noun.strong:
        return "people" if _goes_on(at, figures, figure, kind, told) else kind
    if happening and any(_sums(at, figures, each, happening) for each in told):
        return "people"
    return kind


def _goes_on(at: Context, figures: Sequence[Figure], figure: Figure, kind: str, told: Sequence[Happening]) -> bool:
    """Whether a noun that tells its kind is followed by one of another, and no new figure: 300 dead and wounded."""
    behind = next((other for other in told if _adjoins(at, figure.end, other)), None)
    other_kind = behind is not None and behind.noun and behind.kind in _SUMMED and behind.kind != kind
    return behind is not None and other_kind and not _counts_anew(at, figures, behind.end)


def _sums(at: Context, figures: Sequence[Figure], other: Happening, happening: Happening) -> bool:
    """Whether two words joined by "and" or "or" tell of the same figure."""
    kinds = {other.kind, happening.kind}
    if len(kinds) == 1 or not kinds <= _SUMMED:
        return False
    first, second = sorted((other, happening), key=lambda each: each.start)
    touching = (first.end == second.start and second.joined) or _linked(at, first.end, second.start)
    apart = at.form(first.end) not in at.tongue.either
    if apart and any(at.form(index) in at.tongue.closes for index in range(first.start, first.end)):
        return False
    if (_has_its_own(at, first) and not _has_its_own(at, second)) or _is_of_one_before(at, figures, first):
        return False
    return touching and _free(figures, first, second)


def _has_its_own(at: Context, happening: Happening) -> bool:
    """Whether a verb ends as one does whose subject stands before it; another behind it begins a clause of its own."""
    return at.tongue.attaches and at.form(happening.end - 1).endswith(at.tongue.verb_endings)


def _is_of_one_before(at: Context, figures: Sequence[Figure], happening: Happening) -> bool:
    """Whether someone of no figure stands right before a verb, in a verb-first language: a girl died, three lived."""
    if not at.tongue.attaches or happening.noun or at.vocabulary is None:
        return False
    found = at.vocabulary.counted.before(at.tokens, happening.start)
    alone = found is not None and found.meaning.people and found.meaning.base
    return alone and not any(figure.first < happening.start <= figure.end for figure in figures)


def _adjoins(at: Context, end: int, other: Happening) -> bool:
    """Whether a word follows right behind "and", in languages that write it onto the word or not."""
    return (other.start == end and (other.joined or not at.tongue.attaches)) or _linked(at, end, other.start)


def _linked(at: Context, end: int, start: int) -> bool:
    """Whether only a conjunction stands between two words."""
    between = at.form(end) if start == end + 1 else ""
    return between in at.tongue.and_words or between in at.tongue.either


def _counts_anew(at: Context, figures: Sequence[Figure], index: int) -> bool:
    return (index < len(at.tokens) and at.tokens[index].digits) or any(each.first == index for each in figures)


def _free(figures: Sequence[Figure], first: Happening, second: Happening) -> bool:
    """Whether no more than one figure stands beside two words, so that each cannot have its own."""
    before = any(0 <= first.start - figure.end <= _FREE for figure in figures)
    behind = any(0 <= figure.first - second.end <= 1 for figure in figures)
    return not (before and behind)
