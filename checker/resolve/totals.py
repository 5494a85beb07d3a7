"""Totals that run on from report to report, and the new figures of a day that are added to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.records import Claim, Quantity
from checker.resolve.condition import IN_ALL, LATEST

Figure = tuple[str, object]


def with_totals(claims: Sequence[Claim], states: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """The conditions of one article's claims, with what it says of a figure once said wherever it repeats the figure.

    A smaller figure in front of a total, in one sentence, is what the total grew by: twelve died, raising the toll
    to 26.
    """
    said = list(zip(claims, states, strict=True))
    totals = {_figure(claim) for claim, state in said if IN_ALL in state}
    latest = {_figure(claim) for claim, state in said if LATEST in state} | _added(said)
    return [
        state | ({IN_ALL} if _figure(claim) in totals else {LATEST} if _figure(claim) in latest else set())
        for claim, state in said
    ]


def _figure(claim: Claim) -> Figure:
    return claim.kind, claim.value.best if isinstance(claim.value, Quantity) else claim.value


def _added(said: Sequence[tuple[Claim, frozenset[str]]]) -> set[Figure]:
    sentences: dict[int, list[tuple[Claim, frozenset[str]]]] = defaultdict(list)
    for claim, state in said:
        sentences[claim.sentence_start].append((claim, state))
    return {
        _figure(new)
        for sentence in sentences.values()
        for total, state in sentence
        if IN_ALL in state
        for new, other in sentence
        if IN_ALL not in other and _adds_to(new, total)
    }


def _adds_to(new: Claim, total: Claim) -> bool:
    if not isinstance(new.value, Quantity) or not isinstance(total.value, Quantity) or new.part_of or total.superseded:
        return False
    same = (new.kind, new.value.unit, new.who, new.modality) == (
        total.kind,
        total.value.unit,
        total.who,
        total.modality,
    )
    return same and new.start < total.start and new.value.best < total.value.best
