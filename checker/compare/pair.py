"""Two claims of one fact whose figures differ: which came first, and whether their event was over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from checker.compare.context import Context
from checker.compare.intervals import Interval, best, comparable, interval, is_one_number, step
from checker.compare.moment import Moment, Order, event_end, written_after
from checker.compare.sources import are_named, one_source
from checker.compare.spokesmen import couples, spokesmen
from checker.records import Claim, Period, Quantity
from checker.rule import Rule


@dataclass(frozen=True)
class Pair:
    """Two claims that cannot both hold, the earlier one first where that is known.

    ``strict``: word for word they exclude each other; ``settled``: their event was long over; ``days`` lie between;
    ``sources`` are those that their articles credit with the figures.
    """

    first: Claim
    second: Claim
    order: Order
    strict: bool
    settled: bool
    days: int | None
    sources: tuple[str, str]

    @property
    def within_article(self) -> bool:
        """Both stand in one article."""
        return self.first.article == self.second.article

    @property
    def named_sources_differ(self) -> bool:
        """Both are credited, to sources whose names, in one script, have no word in common."""
        first, second = self.sources
        one_script = first.isascii() == second.isascii()
        return one_script and are_named(first, second) and not one_source(first, second)

    @property
    def falls(self) -> bool:
        """The second figure is smaller than the first."""
        return best(self.second) < best(self.first)

    @property
    def gap(self) -> Decimal:
        """By what share of the larger figure the two differ."""
        low, high = sorted((best(self.first), best(self.second)))
        return (high - low) / high if high else Decimal(0)


def disagreeing(claims: Sequence[Claim], context: Context, rule: Rule) -> list[Pair]:
    """Every two claims whose figures cannot both hold under the rule's reading and tolerance.

    Of a fact with very many claims each is only held against those that are likely to show a disagreement.
    """
    end = event_end(claims)
    meant = [(claim, context.meant(claim)) for claim in spokesmen(claims)]
    told = [_told(claim, value, context, rule) for claim, value in meant if isinstance(value, Quantity)]
    held = ((told[earlier], told[later]) for earlier, later in couples([one.value.best for one in told]))
    return [pair for one, other in held if (pair := _pair(one, other, end, context, rule))]


class _Told(NamedTuple):
    """A claim as a rule reads it: ``span`` allows for half of the rule's tolerance, ``strict`` is word for word."""

    claim: Claim
    value: Quantity
    span: Interval
    strict: Interval
    moment: Moment
    source: str


def _told(claim: Claim, value: Quantity, context: Context, rule: Rule) -> _Told:
    spare = Decimal(0) if _is_counted(claim, value, context) else rule.tolerance.relative / 2
    span = interval(value, rule.qualifiers).widened(spare, rule.tolerance.absolute / 2)
    strict = interval(value, "strict")
    return _Told(claim, value, span, strict, context.moment(claim), context.source(claim) or "")


def _is_counted(claim: Claim, value: Quantity, context: Context) -> bool:
    """A number to the last one, not rounded, of what does not change from hour to hour as a stock does."""
    kind = context.kinds.get(claim.kind)
    return step(value) == 1 and value.qualifier == "exact" and not (kind and kind.stock)


def _pair(one: _Told, other: _Told, end: date | None, context: Context, rule: Rule) -> Pair | None:
    alike = not comparable(one.value, other.value) or is_one_number(one.value, other.value)
    apart = not alike and one.span.disjoint(other.span)
    mixed = two_currencies(one.claim, other.claim)
    if not (apart or mixed) or not _asked(one, other, rule):
        return None
    order = one.moment.order(other.moment)
    first, second = (other, one) if order == "after" else (one, other)
    strict = mixed or one.strict.disjoint(other.strict)
    settled = settled_for((one.claim, other.claim), end, context, rule)
    days = one.moment.days_from(other.moment)
    sources = first.source, second.source
    return Pair(first.claim, second.claim, "before" if order == "after" else order, strict, settled, days, sources)


def two_currencies(one: Claim, other: Claim) -> bool:
    """One article gives one number in two currencies: one of them is a slip."""
    first, second = one.value, other.value
    if isinstance(first, Period) or isinstance(second, Period) or one.kind != "money":
        return False
    return one.article == other.article and first.best == second.best and first.unit != second.unit


def _asked(one: _Told, other: _Told, rule: Rule) -> bool:
    """What the rule's ``same`` and ``within`` ask of two claims."""
    first, second = one.claim, other.claim
    if any(_trait(first, key) != _trait(second, key) for key in rule.same):
        return False
    level = rule.within.place
    if level and _at(first.place, level) != _at(second.place, level):
        return False
    days = one.moment.days_from(other.moment)
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
