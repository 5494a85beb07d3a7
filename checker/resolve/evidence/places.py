"""Where: the same place, one inside the other, or two."""

from __future__ import annotations

from checker.places import contains, related
from checker.resolve.evidence.articles import ONE_STORY, is_local, shared_words
from checker.resolve.evidence.piece import NEVER, Evidence
from checker.resolve.evidence.values import alike
from checker.resolve.setting import Setting
from checker.resolve.story import is_nobodys


def place(one: Setting, other: Setting) -> Evidence:
    """The nearer the places the better; places of two countries rule one question out unless the articles are one."""
    first, second = one.place, other.place
    if first is None or second is None:
        return -0.5, "a place is missing"
    if first == second:
        return (2.0 if "/" in first else 1.0), f"the same place: {first}"
    if related(first, second):
        return _inside(one, other)
    return _apart(one, other, first, second)


def _apart(one: Setting, other: Setting, first: str, second: str) -> Evidence:
    answers = one.role == other.role == "answer" or alike(one, other)
    if is_nobodys(first) or is_nobodys(second):
        return (0.0 if answers else -2.0), f"{first} and {second}, one of them no country"
    if any(related(home, second) for home in one.homes) or any(related(home, first) for home in other.homes):
        return 1.0, f"{first} and {second}, one of them the country of those counted"
    if any(related(mine, theirs) for mine in one.places for theirs in other.places):
        return (0.0 if answers else -2.0), f"{first} and {second}, in articles of one place"
    if first in other.story.places or second in one.story.places:
        return (0.0 if answers else -2.0), f"{first} and {second}, both named by one article"
    if first.split("/")[0] == second.split("/")[0]:
        if related(first, one.story.place or first) and related(second, other.story.place or second):
            return -3.0, f"{first} and {second}, each the place of its article"
        return (-1.5 if answers else -2.5), f"{first} and {second} lie in one country"
    if shared_words(one, other) >= ONE_STORY:
        sure = answers and not is_local(one)
        return (-1.0 if sure else -3.0), f"{first} and {second}, in articles of one story"
    return NEVER, f"places differ: {first}, {second}"


def _inside(one: Setting, other: Setting) -> Evidence:
    """A town and its country: one event told more or less closely, or a part of an event of many places."""
    wide, narrow = (one, other) if contains(one.place or "", other.place or "") else (other, one)
    said = f"{wide.place} and {narrow.place}: one holds the other"
    if narrow.role == "detail" and contains(narrow.story.place or "", narrow.claim.place or ""):
        return -2.0, f"{said}, and the narrower figure is of a part"
    if alike(one, other):
        return 1.0, said
    if len(wide.story.parts) > 1:
        return -2.0, f"{said}, and the wider figure is of several places"
    return 0.5, said
