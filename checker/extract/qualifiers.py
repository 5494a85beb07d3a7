"""Qualifiers around a number: what they make of its value."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from checker.extract.context import Context
from checker.extract.spot import Spot
from checker.lexicon.phrases import Found
from checker.records import Qualifier

_SIGNS: Final = frozenset("\"'([$~-")
_REACH: Final = 3
_SUBJECT: Final = 5
"""How many words may stand between a verb that hedges and its number: exceeded / the number of the dead / 100."""


def qualified(at: Context, spot: Spot) -> Spot:
    """The figure with the qualifier before or after it; vague orders and ranges keep what they say themselves."""
    if spot.shape in ("period", "relative", "ordinal") or spot.kind == "ordinal":
        return spot
    return _before(at, spot) or _after(at, spot) or _by_verb(at, spot) or spot


def _before(at: Context, spot: Spot) -> Spot | None:
    index = spot.whole[0]
    for _ in range(_REACH + 1):
        found = at.tongue.hedges_before.before(at.tokens, index)
        if found and found.meaning == "at_most" and found.prefix in at.tongue.purpose:
            return None
        if found and found.meaning == "exact":
            return spot
        if found and found.prefix not in at.tongue.articles and not _is_risen(at, found):
            return replace(bounded(spot, found.meaning), first=found.start)
        if index == 0 or not _is_filler(at, index - 1):
            return None
        index -= 1
    return None


def _is_risen(at: Context, found: Found[Qualifier]) -> bool:
    """Whether a bound is what a verb of change in front of it makes of it: the rate edged up to 5 percent."""
    both = at.has(found.start - 1, at.tongue.change) and at.has(found.start, at.tongue.change)
    return both and found.meaning == "at_most" and not at.tongue.attaches


def _is_filler(at: Context, index: int) -> bool:
    form = at.form(index)
    sign = form in _SIGNS or (not form.isalpha() and at.tongue.units.at(at.tokens, index) is not None)
    attached = form in at.tongue.stripper.prefixes and form not in at.tongue.and_words
    return sign or form in at.tongue.fillers or attached


def _by_verb(at: Context, spot: Spot) -> Spot | None:
    """Exceeded the number of the dead 100, in languages that say it so; the words of the verb are not the figure's.

    A verb may need a preposition, which stands in front of the figure: came to more the number of the dead than 100.
    """
    start = spot.whole[0]
    verbs = at.tongue.linked_hedge_verbs.get(at.form(start - 1))
    start, verbs = (start - 1, verbs) if verbs else (start, at.tongue.hedge_verbs)
    if not at.may_hold(verbs):
        return None
    for index in range(start - 1, max(-1, start - 1 - _SUBJECT), -1):
        form = at.tokens[index].form
        if not form.isalpha() or form in at.tongue.noun_breaks:
            return None
        if at.has(index, at.tongue.hedge_subjects):
            verb = verbs.before(at.tokens, index)
            if verb:
                return bounded(spot, verb.meaning)
    return None


def _after(at: Context, spot: Spot) -> Spot | None:
    if not at.may_hold(at.tongue.hedges_after):
        return None
    end = spot.whole[1]
    end += at.form(end) == "-" and at.glued(end)
    for index in range(end, end + 3):
        found = at.tongue.hedges_after.at(at.tokens, index)
        if found and not at.tongue.attaches and at.form(found.end) in at.tongue.range_to:
            return None
        if found and (index == end or not found.prefix):
            return replace(bounded(spot, found.meaning), last=found.end if index == end else spot.last)
        form = at.form(index)
        if form in at.tongue.and_words or not (form.isalpha() or form in ('"', ")")):
            return None
        if at.tongue.attaches and (form in at.tongue.starts or at.joined(index)):
            return None
    return None


def bounded(spot: Spot, qualifier: Qualifier) -> Spot:
    """The figure with the interval that a qualifier makes of it.

    An order or a range keeps its own interval: "at least dozens" is still dozens.

    >>> from decimal import Decimal
    >>> from checker.extract.spot import exactly
    >>> bounded(exactly(Decimal(80), 0, 1), "at_most").low is None
    True
    """
    if spot.qualifier in ("order", "range"):
        return spot
    if qualifier in ("at_least", "more_than"):
        return replace(spot, qualifier=qualifier, low=spot.best, high=None)
    if qualifier in ("at_most", "less_than"):
        return replace(spot, qualifier=qualifier, low=None, high=spot.best)
    return replace(spot, qualifier=qualifier)
