"""Whom a figure counts: the group, and the state that its members are in."""

from __future__ import annotations

from checker.resolve.condition import ANOTHER, IN_ALL, LATEST, WITH_ATTACKER, hard
from checker.resolve.evidence.piece import NEVER, NOTHING, Evidence
from checker.resolve.evidence.values import alike
from checker.resolve.group import relation
from checker.resolve.setting import Setting

_APART = frozenset({ANOTHER, WITH_ATTACKER})


def group(one: Setting, other: Setting) -> Evidence:
    """Different groups are different questions; a group and no group are one only when the figures agree."""
    same = alike(one, other)
    match relation(one.who, other.who):
        case "same":
            return (0.5, "the same group") if one.who else NOTHING
        case "loose":
            return (0.0 if same else -0.25), "the groups are named loosely"
        case "within":
            return (-0.25 if same else -2.0), "one group is within the other"
        case "named":
            return _named_once(one, other, same), "one names a group, the other does not"
    return NEVER, f"groups differ: {' '.join(sorted(one.who))}, {' '.join(sorted(other.who))}"


def _named_once(one: Setting, other: Setting, same: bool) -> float:
    """What an article's own figure counts is all it speaks of, though its headline may say who they were."""
    if same:
        return -0.25
    return -2.0 if one.role == other.role == "answer" else -6.0


def _adds_to(one: Setting, other: Setting) -> bool:
    return LATEST in one.condition - other.condition and other.is_total and not alike(one, other)


def condition(one: Setting, other: Setting) -> Evidence:
    """The gravely wounded are not the wounded; those in hospital may be."""
    first, second = one.condition - {IN_ALL}, other.condition - {IN_ALL}
    if LATEST in first & second and one.story.written != other.story.written:
        return NEVER, "what was new on different days"
    if _adds_to(one, other) or _adds_to(other, one):
        return NEVER, "what was new against what there was in all"
    if first == second:
        return (0.5, f"both: {' '.join(sorted(first))}") if first else NOTHING
    said = " ".join(sorted(first ^ second))
    same = alike(one, other)
    if hard(first) == hard(second):
        return -0.25, f"states differ in passing: {said}"
    if not same:
        return -4.0, f"states differ, and so do the figures: {said}"
    if not _APART.isdisjoint(first ^ second):
        return -2.0, f"states differ that make another question: {said}"
    return (-0.5 if first & second else -1.0), f"states differ: {said}"
