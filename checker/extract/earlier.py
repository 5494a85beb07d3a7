"""Figures of an earlier report that the article itself has outgrown: the ministry had put the dead at 15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.extract.context import Context
from checker.extract.credit import credits
from checker.lexicon.roles import BACK, signs_of
from checker.records import Claim, Quantity

_BACK: Final = signs_of(BACK)
_VERB_FIRST: Final = 8
_AUXILIARY: Final = 2
_LOWERED: Final = 2


def said_earlier(at: Context, first: int) -> bool:
    """Whether the words in front of a figure say that it was given before what the article reports.

    They say so by themselves ("the previous toll"), or as a verb of saying in the past of the past ("had said").
    """
    if not at.may_hold(at.tongue.earlier):
        return False
    back = (found.start() for found in _BACK.finditer(at.signs, 0, first))
    return any(
        _is_of_saying(at, index, first)
        if at.has(index, at.tongue.had)
        else at.tongue.earlier.at(at.tokens, index) is not None
        for index in back
    )


def _is_of_saying(at: Context, index: int, first: int) -> bool:
    """Whether a verb of saying follows; one with the subject between the two in languages that put the verb first."""
    reach = _VERB_FIRST if at.tongue.stripper.prefixes else _AUXILIARY
    return any(index < verb <= min(index + reach, first) for verb in credits(at))


def outgrown(claims: Sequence[Claim], earlier: frozenset[str]) -> list[Claim]:
    """The claims, those of an earlier report superseded where the article has its own for the same.

    Its own is larger, or the count was corrected.
    ``earlier`` are the ids of claims given before what the article reports.
    """
    own = [claim for claim in claims if claim.id not in earlier and not claim.part_of]
    told = [claim for claim in claims if claim.id in earlier]
    passed = {claim.sentence_start for claim in told if any(_outgrows(one, claim) for one in own)}
    return [
        claim.model_copy(update={"superseded": True})
        if claim.id in earlier and claim.sentence_start in passed
        else claim
        for claim in claims
    ]


def _outgrows(one: Claim, other: Claim) -> bool:
    if not isinstance(one.value, Quantity) or not isinstance(other.value, Quantity):
        return False
    same = (one.kind, one.value.unit, one.modality) == (other.kind, other.value.unit, other.modality)
    if not same or one.who not in (other.who, None):
        return False
    return one.value.best > other.value.best or _lowers(one.value, other.value)


def _lowers(now: Quantity, before: Quantity) -> bool:
    """Whether a count was corrected downwards: it stays of one order of size."""
    exact = now.qualifier != "order" != before.qualifier
    return exact and now.best < before.best <= now.best * _LOWERED
