"""``percent-of``: a percentage that a sentence works out of two of its own figures must follow from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from checker.compare.context import Context, Disagreement, speaks_of
from checker.compare.intervals import interval
from checker.records import Claim, Quantity, Reason
from checker.rule import Rule

_NEAR: Final = 40
_OF: Final = 20
_HUNDRED: Final = Decimal(100)


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each percentage next to a part and its whole that gives another share than theirs."""
    sentences: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in context.claims.values():
        if speaks_of(rule.about, claim) and isinstance(claim.value, Quantity):
            sentences[claim.article, claim.sentence_start].append(claim)
    for claims in sentences.values():
        claims.sort(key=lambda claim: claim.start)
        for share in (claim for claim in claims if claim.kind == "percent"):
            pair = _part_and_whole(share, claims, context)
            if pair and _differs(share, *pair, rule):
                yield _disagreement(share, *pair, context)


def _part_and_whole(share: Claim, claims: Sequence[Claim], context: Context) -> tuple[Claim, Claim] | None:
    """The part and the whole right beside a percentage: "60 of the 200 patients, or 45 per cent"."""
    counts = [claim for claim in claims if claim.kind != "percent" and _beside(share, claim)]
    for part, whole in pairwise(counts):
        if _is_part(part, whole):
            return part, whole
        if _is_part(whole, part):
            return whole, part
    return None


def _beside(share: Claim, claim: Claim) -> bool:
    return -_NEAR <= claim.start - share.end <= _NEAR or -_NEAR <= share.start - claim.end <= _NEAR


def _is_part(part: Claim, whole: Claim) -> bool:
    """One figure is given as a part of the other, or stands right before it ("60 of the 200"), and is smaller."""
    first, second = part.value, whole.value
    if not (isinstance(first, Quantity) and isinstance(second, Quantity)) or not 0 < first.best < second.best:
        return False
    return part.part_of == whole.id or 0 <= whole.start - part.end <= _OF


def _differs(share: Claim, part: Claim, whole: Claim, rule: Rule) -> bool:
    said, first, second = share.value, part.value, whole.value
    if not (isinstance(said, Quantity) and isinstance(first, Quantity) and isinstance(second, Quantity)):
        return False
    if {first.qualifier, second.qualifier} - {"exact"}:
        return False
    allowed = interval(said, rule.qualifiers).widened(rule.tolerance.relative, rule.tolerance.absolute)
    worked_out = first.best / second.best * _HUNDRED
    return (allowed.low is not None and worked_out < allowed.low) or (
        allowed.high is not None and worked_out > allowed.high
    )


def _disagreement(share: Claim, part: Claim, whole: Claim, context: Context) -> Disagreement:
    first, second = part.value, whole.value
    right = first.best / second.best * _HUNDRED if isinstance(first, Quantity) and isinstance(second, Quantity) else 0
    reason = Reason(key="share", fields={"part": part.quote, "whole": whole.quote, "share": f"{right:.1f}"})
    return Disagreement(context.fact_of[share.id], "mismatch", "high", share, part, (whole,), reasons=(reason,))
