"""``at-most``: a stated part may not be larger than the whole it is a part of."""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.context import Context, Disagreement, speaks_of
from checker.compare.intervals import interval
from checker.records import Claim, Quantity, Reason
from checker.rule import Rule


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each part that its own article puts above its whole."""
    for part in context.claims.values():
        whole = context.claims.get(part.part_of or "")
        if whole and part.id in context.fact_of and _exceeds(part, whole, rule):
            fact = context.fact_of[part.id]
            yield Disagreement(fact, "mismatch", "high", part, whole, reasons=(Reason(key="part"),))


def _exceeds(part: Claim, whole: Claim, rule: Rule) -> bool:
    if not (isinstance(part.value, Quantity) and isinstance(whole.value, Quantity)):
        return False
    if part.value.unit != whole.value.unit or not (speaks_of(rule.about, part) and speaks_of(rule.about, whole)):
        return False
    tolerance = rule.tolerance
    most = interval(whole.value, rule.qualifiers).widened(tolerance.relative, tolerance.absolute)
    return most.below(interval(part.value, rule.qualifiers))
