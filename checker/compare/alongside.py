"""The other growing figures of an event that two articles share: they tell which of the two is the later one."""

from __future__ import annotations

from collections.abc import Sequence

from checker.compare.context import Context
from checker.compare.intervals import is_order
from checker.records import Claim, Fact

Fellows = Sequence[tuple[Claim, Claim]]


def alongside(one: Claim, other: Claim, context: Context) -> Fellows:
    """What the articles of two claims of one fact both tell of the same event beside it, the figures that stand first.

    Of two tolls of the dead: the injured of the one article and of the other, and whatever else can only grow.
    """
    first, second = (_fellows(claim, context) for claim in (one, other))
    return [(first[fact], second[fact]) for fact in first.keys() & second]


def _fellows(claim: Claim, context: Context) -> dict[str, Claim]:
    """The first claim of an article for each other growing fact of a claim's event, by the fact's id."""
    own = context.fact_of.get(claim.id)
    found: dict[str, Claim] = {}
    for told in context.told(claim.article) if own else ():
        fact = context.fact_of[told.id]
        if own and told.kind != own.kind and _one_event(own, fact) and _grows(told, context):
            found.setdefault(fact.id, told)
    return found


def _grows(claim: Claim, context: Context) -> bool:
    kind = context.kinds.get(claim.kind)
    return kind is not None and kind.growth == "cumulative" and not is_order(claim)


def _one_event(one: Fact, other: Fact) -> bool:
    """Both facts are of an event of one name, and of one date where both have one."""
    first, second = ((fact.event or "").split() for fact in (one, other))
    return bool(first and second) and all(word == same for word, same in zip(first, second, strict=False))
