"""The figures themselves: weak evidence when they agree, strong when one is not its article's answer."""

from __future__ import annotations

import math
from typing import Final

from checker.compare.intervals import best
from checker.compare.pair import two_currencies
from checker.places import related
from checker.records import Period
from checker.resolve.condition import hard
from checker.resolve.evidence.articles import is_local, same_thing
from checker.resolve.evidence.piece import NEVER, Evidence
from checker.resolve.role import agree
from checker.resolve.setting import Setting

_FAR: Final = 5
_UNDATED: Final = 2.0
_COMPATIBLE: Final = 0.5
_AGREEMENT: Final = (0.5, 0.75, 1.5)
"""The weight of agreement by the number of significant digits."""


def values(one: Setting, other: Setting) -> Evidence:
    """Agreement is weak evidence; figures may only differ where both are answers to the same question."""
    if agrees(one, other):
        return (_telling(one, other) if alike(one, other) else 0.0), "the figures agree"
    if one.story is other.story and two_currencies(one.claim, other.claim):
        return 1.0, "one number in two currencies"
    if one.story is other.story and one.claim.superseded != other.claim.superseded and _rivals(one, other):
        return 0.25, "one is what the article had before"
    if one.story is other.story and one.claim.sentence_start == other.claim.sentence_start:
        apart = NEVER, "one sentence gives both figures"
        return (0.25, "two sources in one sentence") if _two_sources(one, other) else apart
    if not _rivals(one, other):
        return -4.0, "the figures differ, and one is not its article's answer"
    if one.story is other.story:
        return 0.25, "one article gives two answers"
    return _difference(one, other)


def _difference(one: Setting, other: Setting) -> Evidence:
    """Answers may differ, by little more easily than by much; days between the articles leave room for growth."""
    first, second = one.claim.value, other.claim.value
    if isinstance(first, Period) or isinstance(second, Period):
        return -0.25, "the dates differ"
    low, high = sorted((first.best, second.best))
    times = float(high / low) if low > 0 else math.inf
    if _is_vague_below(one, other) or _is_vague_below(other, one):
        return -0.5, "the figures differ, and one gives only the order of size"
    if times > _FAR * _days_between(one, other):
        return -3.0, "the figures lie too far apart"
    later, earlier = sorted((one, other), key=lambda setting: setting.order, reverse=True)
    if later.is_total and best(later.claim) > best(earlier.claim):
        return 0.0, "the later figure is a total that may have grown"
    return -min(0.75, 0.1 + 0.25 * math.log2(times)), "the figures differ"


def _days_between(one: Setting, other: Setting) -> float:
    """Days from the one article to the other, counted from one; without a limit when either is undated."""
    first, second = one.story.written, other.story.written
    return _UNDATED if first is None or second is None else 1 + abs(first - second)


def _telling(one: Setting, other: Setting) -> float:
    """How much agreement tells: two small numbers are easily the same, two long ones are not."""
    first, second = one.claim.value, other.claim.value
    if isinstance(first, Period) or isinstance(second, Period):
        return 0.75
    if first.best != second.best:
        return _COMPATIBLE
    digits = len(first.best.normalize().as_tuple().digits)
    return _AGREEMENT[min(digits, len(_AGREEMENT)) - 1]


def alike(one: Setting, other: Setting) -> bool:
    """The figures agree, and not only because one of them is vague."""
    return one.is_vague == other.is_vague and agrees(one, other)


def agrees(one: Setting, other: Setting) -> bool:
    """The figures can both hold."""
    if one.span is None or other.span is None:
        return agree(one.claim, other.claim)
    return one.unit == other.unit and not one.span.disjoint(other.span)


def _is_vague_below(one: Setting, other: Setting) -> bool:
    """Thousands feared dead may become two hundred thousand; five never were hundreds."""
    return one.is_vague and not is_local(one) and best(one.claim) < best(other.claim)


def _two_sources(one: Setting, other: Setting) -> bool:
    """One sentence sets the figure of one source against that of another: its own, or one that it names as well."""
    return one.claim.source != other.claim.source and one.role == other.role == "answer" and not is_local(one)


def _rivals(one: Setting, other: Setting) -> bool:
    """Both are their article's answer, or its answer for one and the same group, state or place, or of one thing."""
    if is_local(one) and one.story.language == other.story.language:
        return same_thing(one, other)
    if one.role == other.role == "answer":
        return True
    if "detail" in (one.role, other.role):
        return False
    same_state = hard(one.condition) == hard(other.condition)
    return _is_named(one, other) and one.who == other.who and same_state and _in_one_place(one, other)


def _in_one_place(one: Setting, other: Setting) -> bool:
    """One place, or in articles on one event each the event's own, one of them said more closely."""
    if one.who and one.story is not other.story and one.event == other.event and one.of_event and other.of_event:
        return True
    if one.place is None or other.place is None or one.event != other.event:
        return one.place == other.place
    own = all(each.story.is_at(each.claim.place) and each.condition for each in (one, other))
    return one.place == other.place or (own and related(one.place, other.place))


def _is_named(one: Setting, other: Setting) -> bool:
    """The question is narrower than an article's own: a group, a state, or a place apart."""
    return any(s.who or hard(s.condition) or not s.story.is_at(s.claim.place) for s in (one, other))
