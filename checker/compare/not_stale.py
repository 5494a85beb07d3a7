"""``not-stale``: an article may not print an old figure once a later one of the archive has replaced it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from checker.compare.agree import one_of
from checker.compare.context import Context, Disagreement
from checker.compare.intervals import comparable, interval
from checker.compare.judgement import falls_later, verdict
from checker.compare.pair import Pair, disagreeing
from checker.compare.spokesmen import spokesmen
from checker.records import Claim, Quantity, Value, Verdict
from checker.rule import Rule

_EXPLAINED: Final[frozenset[Verdict]] = frozenset({"update", "incomparable"})


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each fact that only falls where an article repeats a figure that another had replaced before it was written.

    Where all of them credit it there to others than the source of the larger one, the sources still disagree.
    """
    for fact, claims in context.about(rule):
        judged = [(pair, verdict(pair, context)) for pair in disagreeing(claims, context, rule)]
        apart = [(pair, said) for pair, said in judged if said not in _EXPLAINED]
        drafts = {pair.second.id: pair.second for pair, said in apart if falls_later(pair, said)}
        told = spokesmen(claims) if drafts else ()
        since = {name: _first_told(draft, told, context, rule) for name, draft in drafts.items()}
        behind = all(_is_behind(pair, since.get(pair.second.id), context) for pair, _ in apart)
        if behind and any(said == "revision" or pair.second.source is None for pair, said in apart):
            yield one_of(fact, [(pair, "revision") for pair, _ in apart], context)


def _is_behind(pair: Pair, since: datetime | None, context: Context) -> bool:
    """The later figure is the smaller one, and another article had it before the larger came up."""
    replaced = context.moment(pair.first).start
    return since is not None and replaced is not None and since < replaced


def _first_told(draft: Claim, claims: Sequence[Claim], context: Context, rule: Rule) -> datetime | None:
    """When an article other than the draft's first had its figure; None where no dated one has it."""
    others = (claim for claim in claims if claim.article != draft.article and _meet(claim.value, draft.value, rule))
    return min((end for claim in others if (end := context.moment(claim).end)), default=None)


def _meet(one: Value, other: Value, rule: Rule) -> bool:
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or not comparable(one, other):
        return False
    if "order" in (one.qualifier, other.qualifier) and one.qualifier != other.qualifier:
        return False
    return not interval(one, rule.qualifiers).disjoint(interval(other, rule.qualifiers))
