"""What a difference amounts to once time and sources are heard, and how sure that is."""

from __future__ import annotations

from typing import Literal

from checker.compare.context import Context
from checker.compare.pair import Pair, best
from checker.records import Confidence, Quantity, Verdict

Growth = Literal["cumulative", "varies", "fixed"]


def verdict(pair: Pair, context: Context) -> Verdict:
    """The verdict on a pair, by how figures of its kind behave in time.

    Cumulative figures grow: later and larger is an update, later and smaller a revision. Figures that go up and down
    disagree only at one time; a stock at an unknown time cannot be compared, and neither can an early "at least" that
    may have grown to the other figure. Settled events no longer grow.
    """
    kind = context.kinds.get(pair.first.kind)
    growth: Growth = kind.growth if kind else "varies"
    timeless = pair.order == "unknown" and not (pair.within_article or pair.settled)
    if timeless and ((kind and kind.stock) or (growth == "cumulative" and _may_have_grown(pair))):
        return "incomparable"
    if pair.within_article or pair.settled or growth == "fixed" or pair.order in ("same", "unknown"):
        return _at_odds(pair)
    if growth == "varies":
        return _at_odds(pair) if pair.days is not None and pair.days <= 2 else "update"
    return _later(pair)


def _may_have_grown(pair: Pair) -> bool:
    least = min((pair.first, pair.second), key=best).value
    return isinstance(least, Quantity) and least.qualifier == "at_least" and not pair.strict


def _at_odds(pair: Pair) -> Verdict:
    return "disputed" if pair.named_sources_differ else "conflict"


def _later(pair: Pair) -> Verdict:
    """A growing figure, the second later than the first."""
    if not pair.falls:
        return "update"
    return "disputed" if pair.named_sources_differ else "revision"


def confidence(pair: Pair) -> Confidence:
    """How sure a disagreement is: word for word, and at a known time; a vague figure elsewhere makes it less so."""
    dated = pair.within_article or pair.settled or pair.order != "unknown"
    sure = int(pair.strict) + int(dated) - int(is_vague(pair) and not pair.within_article)
    return "high" if sure == 2 else "medium" if sure == 1 else "low"


def is_vague(pair: Pair) -> bool:
    """One of the figures is only an order of magnitude."""
    values = (pair.first.value, pair.second.value)
    return any(isinstance(value, Quantity) and value.qualifier == "order" for value in values)
