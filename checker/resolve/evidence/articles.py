"""What the two articles speak of: their events, their words, and the words right around the figures."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from checker.compare.intervals import best
from checker.resolve.evidence.piece import NOTHING, Evidence
from checker.resolve.person import same_person
from checker.resolve.setting import Setting

_LOCAL: Final = frozenset(
    {
        "measure",
        "duration",
        "age",
        "ordinal",
        "count",
        "date",
        "money",
        "percent",
        "people",
        "attacks",
        "destroyed",
        "aid",
    }
)
_SHARES: Final = ((0.3, 2.5), (0.2, 2.0), (0.12, 1.0), (0.08, 0.0), (0.04, -0.75), (0.0, -1.5))
"""Least share of words and its weight; articles of one event mostly share over a fifth, of two events under a tenth."""
ONE_STORY: Final = 0.2
"""The share of words from which on two articles are taken to tell one story."""
_NAMING: Final = 3
_PEAKS: Final = frozenset({"magnitude"})
"""Units of which an event has one figure, the largest: the others are of its foreshocks and aftershocks."""
_REVISED: Final = Decimal("0.7")
"""How far apart agencies' first magnitudes of one earthquake mostly are at the most."""
_NAMES: Final = 2
_ONE_PERSON: Final = 0.6
_ONE_THING: Final = 0.5
_ONE_NOUN: Final = 0.2
_ONE_DATE: Final = 0.7
_DATED: Final = frozenset({"date", "duration", "measure"})
_ASIDE: Final = 0.2


def events(one: Setting, other: Setting) -> Evidence:
    """The kinds of event named near the figures, or in the headlines."""
    if not one.events or not other.events:
        return NOTHING
    shared = one.events & other.events
    if shared:
        return min(1.5, 0.75 * len(shared)), f"both speak of {', '.join(sorted(shared))}"
    if one.story.events & other.story.events:
        return 0.0, "the articles speak of one kind of event"
    return -1.0, "they speak of different kinds of event"


def tell_one_event(one: Setting, other: Setting) -> bool:
    """Whether the articles tell one event and both figures can be of it, and not of any thing that they speak of.

    Dozens agree with every figure: only their own place and time tell what they are of.
    """
    if one.event != other.event or one.of_event != other.of_event or is_local(one):
        return False
    return one.is_vague == other.is_vague


def words(one: Setting, other: Setting) -> Evidence:
    """Shared words of the two articles, of the two sentences for what is not their story; none across languages."""
    if one.story is other.story:
        return NOTHING
    if one.story.language != other.story.language:
        return 0.5, "articles in two languages"
    share = shared_words(one, other)
    weight = next(weight for least, weight in _SHARES if share >= least)
    nearby = len(one.near & other.near) / max(1, min(len(one.near), len(other.near)))
    if one.is_aside and other.is_aside and nearby >= _ASIDE and weight < 1:
        return 1.0, f"the sentences share {nearby:.0%} of their words"
    return weight, f"the articles share {share:.0%} of their words"


def shared_words(one: Setting, other: Setting) -> float:
    """The share of the shorter article's words that the other has too, 0 to 1."""
    first, second = one.story.words, other.story.words
    return len(first & second) / max(1, min(len(first), len(second)))


def nearby(one: Setting, other: Setting) -> Evidence:
    """For figures of any sort of thing, and for details, the words around them must agree."""
    local = is_local(one)
    if not local and "detail" not in (one.role, other.role):
        return NOTHING
    if one.story.language != other.story.language:
        return _across_languages(one, other) if local else NOTHING
    if one.unit in _PEAKS:
        return (0.5, "each its article's strongest") if one.peak and other.peak else (-2.0, "not both the strongest")
    if one.claim.kind == "age":
        return (2.0, "of one person") if _of_one_person(one, other) else (-1.5, "of nobody that both name")
    share = shared_nearby(one, other)
    return (share * 4 - 1.5 if local else share * 2 - 1.25), f"the words around them agree by {share:.0%}"


def is_local(setting: Setting) -> bool:
    """Whether only the words around a figure tell what it is of: an article has many such figures."""
    return setting.claim.kind in _LOCAL


def shared_nearby(one: Setting, other: Setting) -> float:
    """The share of the words around the one figure that stand around the other too; of persons, their names."""
    shared = one.near & other.near
    least = _NAMING if one.claim.kind in _DATED else 1
    return len(shared) / max(1, min(len(one.near), len(other.near))) if len(shared) >= least else 0.0


def same_thing(one: Setting, other: Setting) -> bool:
    """Whether the words around two figures are enough to say that they are of one thing, though the figures differ."""
    if one.claim.kind == "age":
        return _of_one_person(one, other)
    if one.unit in _PEAKS:
        return one.peak and other.peak and abs(best(one.claim) - best(other.claim)) <= _REVISED
    shared = len(one.near & other.near)
    share = shared_nearby(one, other)
    if (
        one.story is not other.story
        and one.role == other.role == "answer"
        and one.counted & other.counted
        and share >= _ONE_NOUN
    ):
        return True
    return shared >= _NAMING and share >= (_ONE_DATE if one.claim.kind in _DATED else _ONE_THING)


def _of_one_person(one: Setting, other: Setting) -> bool:
    """Whether two ages are of one name; where no name is read words tell, and two of them at least.

    A family shares its last name: by that alone only ages that are a year apart are of one person.
    """
    if one.person and other.person:
        years = abs(best(one.claim) - best(other.claim))
        last = bool(one.near & other.near) if years == 0 else one.person == other.person and years <= 1
        return same_person(one.person, other.person) or last
    shared = len(one.near & other.near)
    return (shared >= _NAMES and shared_nearby(one, other) >= _ONE_PERSON) or (shared > 0 and one.near == other.near)


def _across_languages(one: Setting, other: Setting) -> Evidence:
    """Two articles that have one such figure each may mean the same, when event or town are the same."""
    event = one.events & other.events
    town = not one.events and not other.events and one.place == other.place and "/" in (one.place or "")
    if one.alone and other.alone and (event or town):
        return 0.5, "each article has one such figure"
    return -1.5, "of a kind that only its words tell apart"
