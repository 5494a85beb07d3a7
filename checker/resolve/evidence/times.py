"""When: the dates that claims give their events, those that their articles lend, and those of publication."""

from __future__ import annotations

from typing import Final

from checker.resolve.days import Days, days_apart
from checker.resolve.evidence.articles import ONE_STORY, events, shared_words
from checker.resolve.evidence.piece import NEVER, NOTHING, Evidence
from checker.resolve.evidence.values import alike
from checker.resolve.setting import Setting
from checker.resolve.story import NEWS

_RUNNING: Final = 10
_SAME_DATE: Final = 3
_MONTH: Final = 32


def date(one: Setting, other: Setting) -> Evidence:
    """Dates of events said by both, by one, or by neither."""
    if one.when and other.when:
        return _both_dated(one, other, one.when, other.when)
    if one.when or other.when:
        return _half_dated(one, other) if one.when else _half_dated(other, one)
    return _published(one, other)


def another_event(one: Setting, other: Setting) -> Evidence:
    """Another kind of event that no date brings near is most likely another event."""
    if one.story is other.story or events(one, other)[0] >= 0 or date(one, other)[0] > 0:
        return NOTHING
    return -1.0, "no date brings the two kinds of event together"


def _both_dated(one: Setting, other: Setting, first: Days, second: Days) -> Evidence:
    apart = days_apart(first, second)
    if apart > _SAME_DATE:
        return _another_time(one, other)
    if apart > 0 and not alike(one, other):
        return -2.0, "the dates of the events differ by days, and so do the figures"
    vague = max(first[1] - first[0], second[1] - second[0]) > _MONTH
    return (1.0 if vague else 1.5), "the events have the same date"


def _another_time(one: Setting, other: Setting) -> Evidence:
    """A date may be that of the report, or of something else in its sentence; within one text it never is."""
    if one.story is other.story:
        return NEVER, "they speak of events of different times"
    if one.reports_today != other.reports_today and one.is_news and other.is_news and _near(one, other):
        return -0.5, "one date may be that of the report"
    if _looks_back(one, other) or _looks_back(other, one):
        return 0.0, "one date is that of a report on an event that its article dates where the other's is"
    if one.reports_today and other.reports_today and _later(one, other).is_total and _near(one, other):
        return -0.5, "both dates may be those of the reports of a running total"
    if alike(one, other):
        return -2.5, "the dates said near them differ"
    return NEVER, "they speak of events of different times"


def _looks_back(one: Setting, other: Setting) -> bool:
    """Whether the article of one figure first dates an event in the days of the other, long before its own."""
    event, written = one.story.when, other.story.written
    theirs = other.when or other.story.when or (None if written is None else (written, written))
    if event is None or theirs is None or one.when is None or not one.reports_today:
        return False
    return days_apart(event, one.when) > _SAME_DATE and days_apart(event, theirs) <= _RUNNING


def _later(one: Setting, other: Setting) -> Setting:
    return max(one, other, key=lambda setting: setting.order)


def _near(one: Setting, other: Setting) -> bool:
    first, second = one.story.written, other.story.written
    return first is not None and second is not None and abs(first - second) <= _RUNNING


def _half_dated(dated: Setting, plain: Setting) -> Evidence:
    """One claim gives the date of its event, the other only stands in an article."""
    when, written = dated.when or (0, 0), plain.story.written
    if dated.story is plain.story and alike(dated, plain):
        return 0.5, "one article gives the figure with a date and without"
    if plain.story.when and days_apart(when, plain.story.when) <= _SAME_DATE:
        return 1.0, "the one event has a date of the other article"
    if plain.lent and days_apart(when, plain.lent) <= _SAME_DATE:
        return 1.0, "the one event has the date said before the other figure"
    if written is None:
        return (0.0 if dated.is_news else -2.0), "one event is undated"
    if when[0] - 2 <= written <= when[1] + _RUNNING:
        return 1.0, "the one event is of the days of the other article"
    if when[0] - 2 <= written <= when[1] + NEWS:
        return 0.0, "the one event is of the weeks before the other article"
    return _another_time(dated, plain)


def _published(one: Setting, other: Setting) -> Evidence:
    first, second = one.story.written, other.story.written
    if first is None or second is None:
        return _stories(one, other)
    gap = abs(first - second)
    if gap <= _RUNNING:
        return 1.0, "published in the same days"
    if gap <= NEWS:
        return (0.5 if _later(one, other).is_total else -0.5), "published weeks apart"
    if shared_words(one, other) >= ONE_STORY:
        return -1.0, "published months apart, in the words of one story"
    return -2.5, "published months apart, with no date of the event"


def _stories(one: Setting, other: Setting) -> Evidence:
    """Of articles without a date, the first date that each says."""
    first, second = one.story.when, other.story.when
    if first is None or second is None:
        return NOTHING
    if days_apart(first, second) <= NEWS:
        return 0.5, "undated articles of one time"
    told_alike = shared_words(one, other) >= ONE_STORY
    return (0.0 if told_alike else -0.5), "undated articles of different times"
