"""What growth explains: of two figures whose times are not told apart the smaller may well be the earlier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from checker.compare.alongside import Fellows, alongside
from checker.compare.context import Context
from checker.compare.headline import in_headline
from checker.compare.intervals import best
from checker.compare.moment import event_end, moment_of, written_after
from checker.compare.pair import Pair
from checker.compare.rising import says_it_rose
from checker.records import Claim, Quantity

_MUCH: Final = Decimal("0.5")
"""By what share of the larger figure two differ that may well be of different times."""
_DAYS_OF_EVENT: Final = timedelta(days=2)
"""For how long after an event its figures change by the hour."""
_PERIOD: Final = "/"
"""Between the first and the last day of an event that is not dated to the day."""


def may_have_grown(pair: Pair, context: Context) -> bool:
    """Whether of two figures at an unknown time the smaller may be the earlier: it is open, or much less, for one."""
    open_ended = _is_open_ended(min((pair.first, pair.second), key=best), pair, context)
    written = [day for claim in (pair.first, pair.second) if (day := context.moment(claim).start)]
    if not written:
        return open_ended or _is_much_larger(pair)
    return open_ended or _is_running(pair, context, written)


def _is_open_ended(smaller: Claim, pair: Pair, context: Context) -> bool:
    """Word for word the smaller figure leaves room for the larger one: at least 20, and then 38."""
    value = context.meant(smaller)
    return isinstance(value, Quantity) and value.qualifier == "at_least" and not pair.strict


def _is_running(pair: Pair, context: Context, written: Sequence[datetime]) -> bool:
    """One article alone has a date, which is soon after the event: the other may be of any day of it."""
    kind = context.kinds.get(pair.first.kind)
    end = event_end([claim for claim in _of_one_fact(pair.first, context) if _PERIOD not in (claim.when or "")])
    if len(written) != 1 or end is None or kind is None or kind.settles_after is None:
        return False
    return written[0].date() <= end + timedelta(days=kind.settles_after)


def grew_meanwhile(pair: Pair, context: Context) -> bool:
    """Whether the larger of two figures at one time is the later: of one article, or of one day without hours."""
    smaller, larger = sorted((pair.first, pair.second), key=best)
    if pair.within_article:
        return all(not in_headline(one) and _is_said_to_have_risen(one, context) for one in (smaller, larger))
    if pair.order != "same" or (pair.first.as_of and pair.second.as_of):
        return False
    if _is_said_to_have_risen(larger, context):
        return True
    fellows = alongside(smaller, larger, context)
    fellows = fellows if _still_grow(fellows, pair, context) else ()
    if _rose_too(fellows):
        return True
    borne_out = not fellows and _is_borne_out(larger, context)
    likely = borne_out or _is_much_larger(pair) or _is_open_ended(smaller, pair, context)
    return likely and _without_hour(pair, context)


def counts_otherwise(pair: Pair, context: Context) -> bool:
    """Whether a later and larger figure of another source comes with less of something else that can only grow."""
    fellows = alongside(pair.first, pair.second, context) if pair.named_sources_differ else ()
    return any(best(second) < best(first) for first, second in fellows)


def _rose_too(fellows: Fellows) -> bool:
    """The article of the larger figure has more of something else as well, and less of nothing."""
    risen = [best(second) - best(first) for first, second in fellows]
    return any(rise > 0 for rise in risen) and all(rise >= 0 for rise in risen)


def _still_grow(fellows: Fellows, pair: Pair, context: Context) -> bool:
    """Both articles are of the days of the event, when each hour may bring more: then equal figures are of one hour."""
    end = event_end([claim for both in fellows for claim in both])
    written = [written_after(context.head(claim)) for claim in (pair.first, pair.second)]
    return end is None or all(day is None or day <= end + _DAYS_OF_EVENT for day in written)


def _without_hour(pair: Pair, context: Context) -> bool:
    printed = [moment_of(context.head(claim).published) for claim in (pair.first, pair.second)]
    return any(one.start != one.end for one in printed)


def _is_much_larger(pair: Pair) -> bool:
    return pair.gap >= _MUCH and not pair.named_sources_differ


def _is_borne_out(larger: Claim, context: Context) -> bool:
    """An article of a later day gives the figure, or more, as its own."""
    day = context.moment(larger)
    own = (one for one in _of_one_fact(larger, context) if one.modality == "asserted" and not one.superseded)
    return any(best(one) >= best(larger) and day.order(context.moment(one)) == "before" for one in own)


def _is_said_to_have_risen(figure: Claim, context: Context) -> bool:
    """The article of a figure says that the count rose to it."""
    language = context.head(figure).language
    return any(
        one.article == figure.article and best(one) == best(figure) and says_it_rose(one, language)
        for one in _of_one_fact(figure, context)
    )


def _of_one_fact(claim: Claim, context: Context) -> Sequence[Claim]:
    """All claims of the fact that a claim is of, the claim alone where it is of none."""
    fact = context.fact_of.get(claim.id)
    return [context.claims[name] for name in fact.claims] if fact else [claim]
