"""What a difference amounts to once time and sources are heard, and how sure that is."""

from __future__ import annotations

from typing import Final, Literal

from checker.compare.context import Context
from checker.compare.growth import counts_otherwise, grew_meanwhile, may_have_grown
from checker.compare.intervals import best, is_order
from checker.compare.pair import Pair
from checker.records import Confidence, Verdict

Growth = Literal["cumulative", "varies", "fixed"]
_SAME_DAYS: Final = 2
"""For how many days figures that go up and down, but are no stock, are taken to be of one time."""


def verdict(pair: Pair, context: Context) -> Verdict:
    """The verdict on a pair, by how figures of its kind behave in time.

    Cumulative figures grow: later and larger is an update, later and smaller a revision; so is the larger of one day or
    one article that the count is said to have risen to, or that later articles bear out. Figures that go up and down
    disagree only at one time; a stock at an unknown time cannot be compared, and neither can a figure that may have
    grown to the other. Settled events no longer grow.
    """
    kind = context.kinds.get(pair.first.kind)
    growth: Growth = kind.growth if kind else "varies"
    timeless = pair.order == "unknown" and not (pair.within_article or pair.settled)
    if _are_of_two_wholes(pair, context):
        return "incomparable"
    if timeless and ((kind and kind.stock) or (growth == "cumulative" and may_have_grown(pair, context))):
        return "incomparable"
    if growth == "cumulative" and not pair.settled and grew_meanwhile(pair, context):
        return "update"
    if pair.within_article or pair.settled or growth == "fixed" or pair.order in ("same", "unknown"):
        return _at_odds(pair)
    if growth == "varies":
        lasts = 0 if kind and kind.stock else _SAME_DAYS
        return _at_odds(pair) if pair.days is not None and pair.days <= lasts else "update"
    return _later(pair, context)


def _are_of_two_wholes(pair: Pair, context: Context) -> bool:
    """Both are stated parts, twelve of the sixteen and four of the nine: where the wholes differ the parts may."""
    first, second = (context.claims.get(claim.part_of or "") for claim in (pair.first, pair.second))
    return first is not None and second is not None and best(first) != best(second)


def _at_odds(pair: Pair) -> Verdict:
    return "disputed" if pair.named_sources_differ else "conflict"


def _later(pair: Pair, context: Context) -> Verdict:
    """A growing figure, the second later than the first."""
    if not pair.falls:
        return "disputed" if counts_otherwise(pair, context) else "update"
    return "disputed" if pair.named_sources_differ else "revision"


def falls_later(pair: Pair, said: Verdict) -> bool:
    """The later of two figures is the smaller, whoever is credited with it; ``said`` is the verdict on the pair."""
    return said == "revision" or (said == "disputed" and pair.order == "before" and pair.falls)


def confidence(pair: Pair) -> Confidence:
    """How sure a disagreement is: word for word, and at a known time; a vague figure elsewhere makes it less so."""
    dated = pair.within_article or pair.settled or pair.order != "unknown"
    sure = int(pair.strict) + int(dated) - int(is_vague(pair) and not pair.within_article)
    return "high" if sure == 2 else "medium" if sure == 1 else "low"


def is_vague(pair: Pair) -> bool:
    """One of the figures is only an order of magnitude."""
    return is_order(pair.first) or is_order(pair.second)
