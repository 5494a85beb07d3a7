"""``adds-up``: the stated parts of a figure may not come to more than it, and a full breakdown must come to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from checker.compare.context import Context, Disagreement, speaks_of
from checker.compare.intervals import Interval, interval
from checker.records import Claim, Quantity, Reason
from checker.rule import Rule

_LISTED: Final = ":"
_EXACT: Final = frozenset({"exact"})


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each whole whose parts, all of its own kind and of groups or places apart, do not come to it."""
    for whole, parts in _breakdowns(context, rule):
        total = _total(parts, rule)
        most = _around(whole, rule)
        if total is None or most is None:
            continue
        if most.below(total) or (total.below(most) and _is_full(whole, parts)):
            yield _disagreement(whole, parts, context)


def _breakdowns(context: Context, rule: Rule) -> Iterator[tuple[Claim, list[Claim]]]:
    parts_of: dict[str, list[Claim]] = defaultdict(list)
    for claim in context.claims.values():
        if claim.part_of and speaks_of(rule.about, claim):
            parts_of[claim.part_of].append(claim)
    for name, parts in parts_of.items():
        whole = context.claims.get(name)
        if whole and len(parts) > 1 and speaks_of(rule.about, whole) and _apart(parts) and _one_sort(whole, parts):
            yield whole, sorted(parts, key=lambda claim: claim.start)


def _one_sort(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whole and parts are exact counts of one kind and unit, told in one sentence."""
    claims = (whole, *parts)
    return (
        len({claim.kind for claim in claims}) == 1
        and len({claim.sentence_start for claim in claims}) == 1
        and all(isinstance(c.value, Quantity) and c.value.qualifier in _EXACT for c in parts)
        and len({c.value.unit for c in claims if isinstance(c.value, Quantity)}) == 1
    )


def _apart(parts: Sequence[Claim]) -> bool:
    """No two parts can share people: each has a group or a place of its own."""
    return len({(claim.who, claim.place) for claim in parts}) == len(parts)


def _is_full(whole: Claim, parts: Sequence[Claim]) -> bool:
    """The parts are listed after a colon: a breakdown that leaves nobody out."""
    if len(parts) < 2 or parts[0].start < whole.end:
        return False
    between = whole.sentence[whole.end - whole.sentence_start : parts[0].start - whole.sentence_start]
    return _LISTED in between


def _total(parts: Sequence[Claim], rule: Rule) -> Interval | None:
    spans = [_around(part, rule) for part in parts]
    if any(span is None or span.low is None or span.high is None for span in spans):
        return None
    low = sum((span.low for span in spans if span and span.low is not None), Decimal(0))
    high = sum((span.high for span in spans if span and span.high is not None), Decimal(0))
    return Interval(low, high)


def _around(claim: Claim, rule: Rule) -> Interval | None:
    if not isinstance(claim.value, Quantity):
        return None
    return interval(claim.value, rule.qualifiers).widened(rule.tolerance.relative, rule.tolerance.absolute)


def _disagreement(whole: Claim, parts: Sequence[Claim], context: Context) -> Disagreement:
    counted = " + ".join(f"{claim.value.best:,}" for claim in parts if isinstance(claim.value, Quantity))
    total = sum((claim.value.best for claim in parts if isinstance(claim.value, Quantity)), Decimal(0))
    reason = Reason(key="breakdown", fields={"sum": f"{counted} = {total:,}"})
    return Disagreement(
        context.fact_of[whole.id], "mismatch", "high", whole, parts[0], tuple(parts[1:]), reasons=(reason,)
    )
