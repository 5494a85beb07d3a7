"""The questions that one article answers: its figures by kind, unit, modality, time and place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from checker.compare.headline import in_headline
from checker.places import contains
from checker.records import Claim, Period, Quantity
from checker.resolve.days import days_of
from checker.resolve.story import Story
from checker.resolve.words import words_of

_THINGS: Final = frozenset({"count", "destroyed", "aid", "attacks", "measure"})
_Key = tuple[object, ...]
Member = tuple[Claim, frozenset[str]]
"""A claim and the conditions of those it counts."""


class Frame(NamedTuple):
    """The figures of an article that may answer one question, in order; ``of_story``: the one its story asks."""

    members: list[Member]
    of_story: bool


def frames(members: Sequence[Member], story: Story) -> list[Frame]:
    """The figures of one article, in order of the text, by the question that they may answer.

    >>> frames([], story)  # doctest: +SKIP
    []
    """
    found: dict[_Key, dict[str | None, list[Member]]] = defaultdict(lambda: defaultdict(list))
    for claim, state in members:
        place = None if story.is_at(claim.place) else claim.place
        found[_key(claim, story)][place].append((claim, state))
    lead = _lead([claim for claim, _ in members])
    return [
        Frame(own, place is None)
        for by_place in found.values()
        for place, own in _of_story(by_place, story, lead).items()
    ]


def _key(claim: Claim, story: Story) -> _Key:
    """What an article's answer is an answer to, wherever: kind, unit, modality, another time."""
    days = days_of(claim.when)
    era = None if story.is_news(days) else days
    thing = frozenset(words_of(claim.counted or "")) if claim.kind in _THINGS else None
    return claim.kind, thing, unit_of(claim), claim.modality, era


def _lead(claims: Sequence[Claim]) -> frozenset[int]:
    """Where the sentences begin that the article opens with: its headlines and the first one below with a figure."""
    body = [claim.sentence_start for claim in claims if not in_headline(claim)]
    return frozenset([claim.sentence_start for claim in claims if in_headline(claim)] + body[:1])


def _of_story(
    by_place: dict[str | None, list[Member]], story: Story, lead: Collection[int]
) -> dict[str | None, list[Member]]:
    """The figures by place, with those of a town inside the story's own place where the story is told of the town.

    So it is when the article opens with them, and has none for the whole or the same.
    """
    found = dict(by_place)
    for place, members in by_place.items():
        if place is None or story.place is None or not contains(story.place, place):
            continue
        first, whole = members[0][0], found.get(None, [])
        repeats = not whole or any(same_number(first, claim) for claim, _ in whole)
        if repeats and first.sentence_start in lead:
            found[None] = sorted([*whole, *found.pop(place)], key=lambda member: member[0].start)
    return found


def unit_of(claim: Claim) -> str | None:
    """The unit of a claim's figure; people need none, for their noun is often left out."""
    if isinstance(claim.value, Period):
        return "date"
    return None if claim.value.unit == "people" else claim.value.unit


def same_number(one: Claim, other: Claim) -> bool:
    """Whether two claims give one number, however hedged."""
    first, second = one.value, other.value
    return isinstance(first, Quantity) and isinstance(second, Quantity) and first.best == second.best
