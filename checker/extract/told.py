"""What the sentence says happened to the counted ones: the kind of a figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.extract.dates import Context
from checker.extract.doers import by_doer
from checker.extract.happened import Figure, Happening
from checker.extract.instead import instead
from checker.extract.nearness import nearness
from checker.extract.nouns import Noun
from checker.extract.outcomes import is_known, outcome, whom_it_ended_for
from checker.extract.predicates import is_passive
from checker.extract.refined import by_disease, refined
from checker.extract.subjects import subject_of
from checker.kind import Kind

_ADJACENT = 2
_OF_PART = 60
_AT_ONCE = 66
_RIGHT_BEFORE = 90
_HARDLY = 45
_NEAR_FATE = 3
_FATES = frozenset({"killed", "injured", "rescued", "evacuated"})
_LIKELY = 45
_AFTERWARDS = {
    "injured": frozenset({"killed"}),
    "missing": frozenset({"killed", "rescued"}),
    "rescued": frozenset({"killed", "injured"}),
    "evacuated": frozenset({"killed", "injured"}),
    "abducted": frozenset({"killed", "rescued", "released"}),
    "detained": frozenset({"killed", "released"}),
    "released": frozenset({"killed"}),
}
"""What the verb behind those of one fate may say became of them: two of the wounded died, two of the missing live."""
_BEFORE_DEATH = frozenset({"injured", "missing"})
_FREEDOM = frozenset({"released", "rescued"})
VAGUE = frozenset({None, "people", "count", "present"})
"""Kinds that say little: anything that happened says more."""
FAINT = VAGUE | {"deployed"}
"""Kinds of nouns that are so only where nothing happened to them: troops, rescuers."""


def kind_of(
    at: Context,
    figure: Figure,
    others: Sequence[Figure],
    told: Sequence[Happening],
    kinds: Mapping[str, Kind],
    of_people: bool | None,
) -> tuple[str | None, Happening | None]:
    """The kind of a figure and the word that told it; None when nothing tells what it counts.

    ``of_people`` is whether the whole that the figure is a part of are people; None when it is a part of nothing. What
    the whole counts, its parts count too, unless a word quite near says another thing of them.
    """
    spot, noun = figure.spot, figure.noun
    if spot.kind and spot.kind != "measure":
        return spot.kind, None
    if noun and noun.strong and noun.kind:
        found = _nearest(at, figure, others, told, kinds, None)
        ended = outcome(at, figure, told, noun.kind) or by_disease(at, figure, told, kinds, noun.kind)
        if ended:
            return ended.kind, ended
        return (found.kind if found and _befell(at, figure, others, noun.kind, found) else noun.kind), found
    known = noun or (subject_of(at, figure.first) if spot.shape == "number" else None)
    people: bool | None = known.people if known else of_people if of_people is not None else spot.kind is None
    if noun and noun.kind is None and not noun.people:
        people = None
    needed = _needed(noun) if of_people is None else _OF_PART
    if of_people is False and not noun and (at_once := _nearest(at, figure, others, told, kinds, True, _RIGHT_BEFORE)):
        return at_once.kind, at_once
    found = _nearest(at, figure, others, told, kinds, people, needed)
    if spot.kind == "measure":
        return ("aid" if found and found.kind == "aid" and spot.unit == "tonne" else "measure"), found
    found = _fate(at, figure, others, told, kinds, found) if found and found.kind == "present" else found
    ended = found and (
        outcome(at, figure, told, found.kind, found) or whom_it_ended_for(at, figure, others, told, found)
    )
    found = ended or found
    other = _instead(at, figure, others, found)
    if other:
        return other.kind, other
    if found and not _says_less(noun, found):
        return by_doer(at, found) or refined(figure, found, told, kinds), found
    if known:
        if known.people and known.kind in (None, "people") and of_people is None and _is_somewhere(at, figure):
            return "present", None
        return known.kind or ("people" if known.people else "count"), None
    return None, None


def _says_less(noun: Noun | None, found: Happening) -> bool:
    """Whether a noun says more than the word that tells of it: troops who gathered are troops, not those charged."""
    if noun is None or noun.kind in VAGUE:
        return False
    return found.negated or (found.kind in VAGUE and not (found.kind == "people" and noun.kind in FAINT))


def _is_somewhere(at: Context, figure: Figure) -> bool:
    """Whether nothing is told of a figure but where it was: seven were in the mine."""
    verb, place, article = (at.form(figure.end + step) for step in range(3))
    there = verb in at.tongue.auxiliaries and place in at.tongue.within
    return there and (article in at.tongue.definite or article in at.tongue.one_articles)


def _befell(at: Context, figure: Figure, others: Sequence[Figure], kind: str, found: Happening) -> bool:
    """Whether the verb says what became of those of another fate: two of the wounded died."""
    if found.kind not in _AFTERWARDS.get(kind, ()) or found.negated:
        return False
    behind = found.start >= figure.end and (is_passive(at, found) or not found.noun)
    at_once = found.end == figure.first and kind in _BEFORE_DEATH and not at.joined(figure.first)
    if found.end <= figure.first and kind == "abducted" and found.kind in _FREEDOM and not at.tongue.attaches:
        return nearness(at, figure, others, found) > _LIKELY
    return at_once or (behind and nearness(at, figure, others, found) > _AT_ONCE)


def _instead(at: Context, figure: Figure, others: Sequence[Figure], found: Happening | None) -> Happening | None:
    """What stands near a figure in the place of a word that hardly tells of it, or of none at all."""
    noun = figure.noun
    if noun is None or noun.kind is None or (found is not None and found.kind == "people"):
        return None
    told = found is not None and found.kind not in VAGUE and not found.negated
    if found and told and nearness(at, figure, others, found) >= _HARDLY:
        return None
    return instead(at, figure, others, noun.kind)


def _fate(
    at: Context,
    figure: Figure,
    others: Sequence[Figure],
    told: Sequence[Happening],
    kinds: Mapping[str, Kind],
    found: Happening,
) -> Happening:
    """What happened to those who were somewhere: death of all aboard, 50 in all; five who were aboard were killed.

    A boat with 50 aboard that sank drowned nobody by that.
    """
    for other in told:
        fitting = _fitting(other, kinds, people=True)
        if other.kind in VAGUE or other.negated or not fitting:
            continue
        other = replace(other, kinds=fitting)
        between = range(found.end, other.start)
        behind = figure.end <= found.start <= other.start and len(between) <= _ADJACENT and _is_plain(at, between)
        lost = other.kind == "missing" and not at.tongue.attaches
        if behind and not (other.noun or other.joined or other.active or lost):
            return other
        before = figure.end <= found.start and other.end <= figure.first
        before = before and not found.joined and not any(_begins(at, index) for index in range(other.end, figure.first))
        if before and nearness(at, figure, others, other) > _LIKELY:
            return other
        all_of = range(other.end, found.start)
        people = found.noun or found.end - found.start == 1 or at.form(found.start) in at.tongue.noun_breaks
        subject = not all_of and other.end == found.start and people and not found.joined
        if (
            found.end <= figure.first
            and (all_of or subject)
            and all(at.has(index, at.tongue.all_of) for index in all_of)
        ):
            return other
    return found


def _begins(at: Context, index: int) -> bool:
    """Whether a word goes on with another clause."""
    return at.joined(index) or (not at.tongue.attaches and at.form(index) in at.tongue.openers)


def _needed(noun: Noun | None) -> float:
    """How near a word must stand: things are seldom what a sentence is about, and some nouns nearly say their kind."""
    if noun is None or (noun.people and noun.kind in FAINT):
        return 0
    if noun.kind is None:
        return 66
    return 33 if noun.people else 54


def _nearest(
    at: Context,
    figure: Figure,
    others: Sequence[Figure],
    told: Sequence[Happening],
    kinds: Mapping[str, Kind],
    people: bool | None,
    needed: float = 0,
) -> Happening | None:
    """The best word that tells of a figure of people (or of things; None: of either).

    One that says little gives way to a verb behind it: all nine aboard died.
    """
    best: tuple[float, Happening] | None = None
    for happening in told:
        fitting = happening.kinds if people is None else _fitting(happening, kinds, people)
        weight = nearness(at, figure, others, happening) if fitting else 0
        over = weight > 0 and best is not None and _ends_well_or_badly(at, figure, best[1], happening)
        if weight > needed and (best is None or weight > best[0] or over):
            best = (weight, happening if fitting == happening.kinds else replace(happening, kinds=fitting))
    return best[1] if best else None


def _ends_well_or_badly(at: Context, figure: Figure, vague: Happening, happening: Happening) -> bool:
    """Whether the verb behind a word such as "aboard" says what became of those: all nine aboard died."""
    if is_known(at, figure):
        return False
    aboard = vague.kind in VAGUE and vague.start == figure.end and happening.kind in _FATES and not happening.noun
    way = range(vague.end, happening.start)
    return aboard and len(way) <= _NEAR_FATE and _is_plain(at, way)


def _is_plain(at: Context, way: range) -> bool:
    """Whether nothing but words stand on a way, no sign and no figure."""
    return all(at.form(index).isalpha() for index in way)


def _fitting(happening: Happening, kinds: Mapping[str, Kind], people: bool) -> tuple[str, ...]:
    return tuple([kind for kind in happening.kinds if _fits(kinds[kind], people)])


def _fits(kind: Kind, people: bool | None) -> bool:
    return people is None or kind.counts == "any" or (kind.counts == "people") == people
