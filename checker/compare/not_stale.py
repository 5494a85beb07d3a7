"""``not-stale``: an article may not print an old figure once a later one of the archive has replaced it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.agree import one_of
from checker.compare.context import Context, Disagreement
from checker.compare.intervals import comparable, interval
from checker.compare.judgement import verdict
from checker.compare.pair import Pair, disagreeing
from checker.records import Claim, Quantity
from checker.rule import Rule


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each fact in which an article repeats a figure that another had replaced before it was written."""
    for fact, claims in context.about(rule):
        behind = [pair for pair in disagreeing(claims, context, rule) if _is_behind(pair, claims, context, rule)]
        if behind:
            yield one_of(fact, [(pair, "revision") for pair in behind], context)


def _is_behind(pair: Pair, claims: Sequence[Claim], context: Context, rule: Rule) -> bool:
    """The later figure is the smaller one, and it is the figure of an article before both."""
    if verdict(pair, context) != "revision":
        return False
    return any(_is_old(claim, pair, context, rule) for claim in claims)


def _is_old(claim: Claim, pair: Pair, context: Context, rule: Rule) -> bool:
    latest, draft = pair.first, pair.second
    if claim.article == draft.article or not (isinstance(claim.value, Quantity) and isinstance(draft.value, Quantity)):
        return False
    before = context.moment(claim).order(context.moment(latest)) == "before"
    return before and comparable(claim.value, draft.value) and _meet(claim.value, draft.value, rule)


def _meet(one: Quantity, other: Quantity, rule: Rule) -> bool:
    return not interval(one, rule.qualifiers).disjoint(interval(other, rule.qualifiers))
