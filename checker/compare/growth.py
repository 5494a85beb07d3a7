"""What growth explains: of two figures whose times are not told apart the smaller may well be the earlier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from checker.compare.context import Context
from checker.compare.moment import event_end, moment_of
from checker.compare.pair import Pair, best
from checker.compare.rising import says_it_rose
from checker.records import Claim, Quantity

_MUCH: Final = Decimal("0.5")
"""By what share of the larger figure two differ that may well be of different times."""
_PERIOD: Final = "/"
"""Between the first and the last day of an event that is not dated to the day."""


def may_have_grown(pair: Pair, context: Context) -> bool:
    """Whether of two figures at an unknown time the smaller may be the earlier: it is open, or much less, for one."""
    least = min((pair.first, pair.second), key=best).value
    open_ended = isinstance(least, Quantity) and least.qualifier == "at_least" and not pair.strict
    written = [day for claim in (pair.first, pair.second) if (day := context.moment(claim).start)]
    if not written:
        return open_ended or (pair.gap >= _MUCH and not pair.named_sources_differ)
    return open_ended or _is_running(pair, context, written)


def _is_running(pair: Pair, context: Context, written: Sequence[datetime]) -> bool:
    """One article alone has a date, which is soon after the event: the other may be of any day of it."""
    kind = context.kinds.get(pair.first.kind)
    end = event_end([claim for claim in _of_one_fact(pair, context) if _PERIOD not in (claim.when or "")])
    if len(written) != 1 or end is None or kind is None or kind.settles_after is None:
        return False
    return written[0].date() <= end + timedelta(days=kind.settles_after)


def grew_that_day(pair: Pair, context: Context) -> bool:
    """Of figures of one day whose hours are not known the larger is much larger, or its article says that it rose."""
    printed = [moment_of(context.head(claim).published) for claim in (pair.first, pair.second)]
    if pair.order != "same" or (pair.first.as_of and pair.second.as_of):
        return False
    if pair.gap >= _MUCH and not pair.named_sources_differ and any(one.start != one.end for one in printed):
        return True
    larger = max((pair.first, pair.second), key=best)
    language = context.head(larger).language
    return any(
        one.article == larger.article and best(one) == best(larger) and says_it_rose(one, language)
        for one in _of_one_fact(pair, context)
    )


def _of_one_fact(pair: Pair, context: Context) -> Sequence[Claim]:
    """All claims of the fact that a pair is of, the pair alone where it is of none."""
    fact = context.fact_of.get(pair.first.id)
    return [context.claims[name] for name in fact.claims] if fact else [pair.first, pair.second]
