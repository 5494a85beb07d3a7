"""Two claims of one fact whose figures differ: which came first, and whether their event was over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from typing import Any, Final

from checker.compare.context import Context
from checker.compare.intervals import comparable, interval
from checker.compare.moment import Order, event_end, written_after
from checker.records import Claim, Period, Quantity
from checker.rule import Rule

_MANY: Final = 40


@dataclass(frozen=True)
class Pair:
    """Two claims that cannot both hold, the earlier one first where that is known.

    ``strict``: word for word they exclude each other; ``settled``: their event was long over; ``days`` lie between.
    """

    first: Claim
    second: Claim
    order: Order
    strict: bool
    settled: bool
    days: int | None

    @property
    def within_article(self) -> bool:
        """Both stand in one article."""
        return self.first.article == self.second.article

    @property
    def named_sources_differ(self) -> bool:
        """Both are credited, to sources whose names, in one script, have no word in common."""
        first, second = self.first.source or "", self.second.source or ""
        one_script = first.isascii() == second.isascii()
        return bool(first and second) and one_script and set(first.split()).isdisjoint(second.split())

    @property
    def falls(self) -> bool:
        """The second figure is smaller than the first."""
        return best(self.second) < best(self.first)

    @property
    def gap(self) -> Decimal:
        """By what share of the larger figure the two differ."""
        low, high = sorted((best(self.first), best(self.second)))
        return (high - low) / high if high else Decimal(0)


def best(claim: Claim) -> Decimal:
    """The best value of a claim's quantity."""
    return claim.value.best if isinstance(claim.value, Quantity) else Decimal(0)


def disagreeing(claims: Sequence[Claim], context: Context, rule: Rule) -> list[Pair]:
    """Every two claims whose figures cannot both hold under the rule's reading and tolerance."""
    end = event_end(claims)
    pairs = combinations(_spokesmen(claims), 2)
    return [pair for one, other in pairs if (pair := _pair(one, other, end, context, rule))]


def _spokesmen(claims: Sequence[Claim]) -> Sequence[Claim]:
    """All claims; of a fact with very many, the first and the last for each figure, so that pairs stay few."""
    if len(claims) <= _MANY:
        return claims
    by_figure: dict[tuple[Decimal, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, Quantity):
            by_figure[claim.value.best, claim.value.qualifier].append(claim)
    kept = {id(claim) for same in by_figure.values() for claim in (same[0], same[-1])}
    return [claim for claim in claims if id(claim) in kept]


def _pair(one: Claim, other: Claim, end: date | None, context: Context, rule: Rule) -> Pair | None:
    if isinstance(one.value, Period) or isinstance(other.value, Period) or not _asked(one, other, context, rule):
        return None
    mixed = two_currencies(one, other)
    if not mixed and not _apart(one.value, other.value, rule):
        return None
    moments = context.moment(one), context.moment(other)
    order = moments[0].order(moments[1])
    first, second, order = (other, one, "before") if order == "after" else (one, other, order)
    strict = mixed or interval(one.value, "strict").disjoint(interval(other.value, "strict"))
    settled = settled_for((one, other), end, context, rule)
    return Pair(first, second, order, strict, settled, moments[0].days_from(moments[1]))


def _apart(one: Quantity, other: Quantity, rule: Rule) -> bool:
    if not comparable(one, other):
        return False
    relative, absolute = rule.tolerance.relative / 2, rule.tolerance.absolute / 2
    first, second = (interval(value, rule.qualifiers).widened(relative, absolute) for value in (one, other))
    return first.disjoint(second)


def two_currencies(one: Claim, other: Claim) -> bool:
    """One article gives one number in two currencies: one of them is a slip."""
    first, second = one.value, other.value
    if isinstance(first, Period) or isinstance(second, Period) or one.kind != "money":
        return False
    return one.article == other.article and first.best == second.best and first.unit != second.unit


def _asked(one: Claim, other: Claim, context: Context, rule: Rule) -> bool:
    """What the rule's ``same`` and ``within`` ask of two claims."""
    if any(_trait(one, key) != _trait(other, key) for key in rule.same):
        return False
    level = rule.within.place
    if level and _at(one.place, level) != _at(other.place, level):
        return False
    days = context.moment(one).days_from(context.moment(other))
    return rule.within.days is None or days is None or days <= rule.within.days


def _trait(claim: Claim, key: str) -> Any:
    return getattr(claim.value, "unit", None) if key == "unit" else getattr(claim, key)


def _at(place: str | None, level: str) -> str | None:
    return place.split("/")[0] if place and level == "country" else place


def settled_for(claims: Sequence[Claim], end: date | None, context: Context, rule: Rule) -> bool:
    """Their event was over so long before the articles of all claims that its figure can no longer have grown."""
    kind = context.kinds.get(claims[0].kind)
    after = rule.settled_after if isinstance(rule.settled_after, int) else kind.settles_after if kind else None
    if end is None or after is None:
        return False
    written = [written_after(context.head(claim)) for claim in claims]
    return all(day is not None and day >= end + timedelta(days=after) for day in written)
