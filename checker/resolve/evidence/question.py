"""Kind, unit, modality, part and whole, and the thing that is counted."""

from __future__ import annotations

from typing import Final

from checker.compare.intervals import best
from checker.resolve.evidence.articles import tell_one_event
from checker.resolve.evidence.piece import NEVER, NOTHING, Evidence
from checker.resolve.evidence.values import alike
from checker.resolve.setting import Setting

_PEOPLE: Final = frozenset({"people", "present", "deployed"})
_NAMED: Final = frozenset({"count", "destroyed", "aid", "attacks", "people"})
_THINGS: Final = _NAMED | _PEOPLE
_STEM: Final = 4
_ANSWERS: Final = 0.15
_MIXED_UNITS: Final = frozenset({"money"})


def kind(one: Setting, other: Setting) -> Evidence:
    """Different kinds or units are different questions; one payment may be told in two currencies."""
    if one.claim.kind != other.claim.kind:
        return NEVER, f"kinds differ: {one.claim.kind}, {other.claim.kind}"
    if one.unit != other.unit and one.claim.kind not in _MIXED_UNITS:
        return NEVER, f"units differ: {one.unit}, {other.unit}"
    return NOTHING


def modality(one: Setting, other: Setting) -> Evidence:
    """What is planned is not what has happened; what is feared is asserted later, if it was the figure at all."""
    stated = {one.claim.modality, other.claim.modality}
    if len(stated) == 1:
        return NOTHING
    said = f"one is {one.claim.modality}, the other {other.claim.modality}"
    if stated != {"asserted", "feared"}:
        return NEVER, said
    same = alike(one, other) or best(one.claim) == best(other.claim)
    return (-0.5 if same else -1.5), said


def part(one: Setting, other: Setting) -> Evidence:
    """A part is never its own whole, and seldom another article's."""
    if one.claim.id == other.claim.part_of or other.claim.id == one.claim.part_of:
        return NEVER, "one is a part of the other"
    if bool(one.claim.part_of) == bool(other.claim.part_of):
        return NOTHING
    return (-1.0 if one.who == other.who else -2.5), "one is a stated part of a whole, the other is not"


def answers(one: Setting, other: Setting) -> Evidence:
    """What two articles on one event give as their own figure is most likely of one question."""
    if one.story is other.story or one.role != "answer" or other.role != "answer" or not tell_one_event(one, other):
        return NOTHING
    return _ANSWERS, "each article gives it as its own figure"


def counted(one: Setting, other: Setting) -> Evidence:
    """Things are told apart by their noun, within one language."""
    if one.claim.kind not in _THINGS:
        return NOTHING
    across = one.story.language != other.story.language
    if across or not one.counted or not other.counted:
        apart = across or one.story is other.story or one.claim.kind in _NAMED
        return (-0.5 if apart else 0.0), "the counted nouns cannot be compared"
    if same_noun(one, other):
        return 1.0, "the same thing is counted"
    return (-1.0 if one.claim.kind in _PEOPLE else NEVER), "different things are counted"


def same_noun(one: Setting, other: Setting) -> bool:
    """The counted nouns share a word, or the beginning of one: number and case change the end of a word."""
    beginnings = [{word[:_STEM] for word in setting.counted} for setting in (one, other)]
    return not beginnings[0].isdisjoint(beginnings[1])
