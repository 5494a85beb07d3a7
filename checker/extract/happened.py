"""What the sentence says happened to the counted ones: the kind of a figure.

Each language puts the word that tells it before the number or behind it. The candidates are weighed by how near they
stand, by what lies between, and by the order that is usual in the language; a noun that says it itself needs no other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from checker.extract.dates import Context
from checker.extract.nouns import Noun
from checker.extract.spot import Spot
from checker.kind import Kind
from checker.lexicon.phrases import Found
from checker.lexicon.roles import TELLS
from checker.lexicon.vocabulary import Trigger, Vocabulary

_FAR = 16
_FAR_BEHIND = 30
_AFTER_APPOSITION = 30
_ADJACENT = 2
VAGUE = frozenset({None, "people", "count", "present"})
"""Kinds that say little: anything that happened says more."""
_ASIDE = frozenset({"date", "age"})
_BORDERS = frozenset(",;:()")


class Figure(NamedTuple):
    """A figure and its noun; ``first`` to ``end`` are the tokens of both."""

    spot: Spot
    noun: Noun | None

    @property
    def first(self) -> int:
        """The first token, hedge and dual noun included."""
        start = self.spot.whole[0]
        return min(start, self.noun.start) if self.noun else start

    @property
    def end(self) -> int:
        """Past the last token, the noun included."""
        end = self.spot.whole[1]
        return max(end, self.noun.end) if self.noun else end


class Happening(NamedTuple):
    """A word that tells what happened, and its tokens.

    ``joined``: a conjunction is attached to it; ``active``: it tells what the figure in front of it did.
    """

    kinds: tuple[str, ...]
    start: int
    end: int
    noun: bool
    joined: bool
    active: bool = False
    negated: bool = False

    @property
    def kind(self) -> str:
        """The kind that it tells of, or the first of several."""
        return self.kinds[0]


def happenings(at: Context, figures: Sequence[Figure], vocabulary: Vocabulary) -> list[Happening]:
    """Every word of the sentence that tells of a kind and is not part of a figure, in order."""
    inside = {index for figure in figures for index in range(figure.first, figure.end)}
    found: list[Happening] = []
    index = 0
    while index < len(at.tokens):
        tells = at.tokens[index].roles & TELLS and index not in inside
        other = at.tongue.not_told.at(at.tokens, index) if tells else None
        if other:
            index = other.end
            continue
        happening = _happening(at, index, vocabulary) if tells else None
        if happening:
            found.append(happening._replace(negated=_is_negated(at, happening.start)))
        index = happening.end if happening else index + 1
    return found


def _happening(at: Context, index: int, vocabulary: Vocabulary) -> Happening | None:
    if any(base in at.tongue.weekdays for base, _ in at.tokens[index].bases):
        return None
    trigger: Found[Trigger] | None = vocabulary.triggers.at(at.tokens, index)
    counted = vocabulary.counted.at(at.tokens, index)
    if counted and counted.meaning.strong and counted.meaning.kind and (trigger is None or counted.end > trigger.end):
        return Happening((counted.meaning.kind,), index, counted.end, True, counted.prefix[:1] in at.tongue.and_words)
    if trigger is None:
        return None
    joined = trigger.prefix[:1] in at.tongue.and_words
    return Happening(trigger.meaning.kinds, index, trigger.end, trigger.meaning.noun, joined, trigger.meaning.active)


def _is_negated(at: Context, index: int) -> bool:
    """Whether a word of negation stands right before, or with one word between."""
    found = at.tongue.modality.before(at.tokens, index) or at.tongue.modality.before(at.tokens, index - 1)
    return found is not None and found.meaning == "negated"


def kind_of(
    at: Context,
    figure: Figure,
    others: Sequence[Figure],
    told: Sequence[Happening],
    kinds: Mapping[str, Kind],
    of_people: bool | None,
) -> tuple[str | None, Happening | None]:
    """The kind of a figure and the word that told it; None when nothing tells what it counts.

    ``of_people`` is whether the whole that the figure is a part of are people; None when it is a part of nothing.
    """
    spot, noun = figure.spot, figure.noun
    if spot.kind and spot.kind != "measure":
        return spot.kind, None
    if noun and noun.strong and noun.kind:
        return noun.kind, _nearest(at, figure, others, told, kinds, None)
    people: bool | None = noun.people if noun else of_people if of_people is not None else spot.kind is None
    if noun and noun.kind is None and not noun.people:
        people = None
    found = _nearest(at, figure, others, told, kinds, people, _needed(noun))
    if spot.kind == "measure":
        return ("aid" if found and found.kind == "aid" and spot.unit == "tonne" else "measure"), found
    if found and not (noun and noun.kind not in VAGUE and (found.kind in VAGUE or found.negated)):
        return _refined(figure, found.kind, told, kinds), found
    if noun:
        return noun.kind or ("people" if noun.people else "count"), None
    return None, None


def _refined(figure: Figure, kind: str, told: Sequence[Happening], kinds: Mapping[str, Kind]) -> str:
    """The kind that a word right behind the figure makes of the kind told before: 500 stricken, with cholera."""
    for happening in told:
        if 0 <= happening.start - figure.end <= _ADJACENT and kinds[happening.kind].refines == kind:
            return happening.kind
    return kind


def _needed(noun: Noun | None) -> float:
    """How near a word must stand: things are seldom what a sentence is about, and some nouns nearly say their kind."""
    if noun is None or (noun.people and noun.kind in VAGUE):
        return 0
    if noun.kind is None:
        return 66
    return 40 if noun.people else 54


def _nearest(
    at: Context,
    figure: Figure,
    others: Sequence[Figure],
    told: Sequence[Happening],
    kinds: Mapping[str, Kind],
    people: bool | None,
    needed: float = 0,
) -> Happening | None:
    """The best word that tells of a figure of people (or of things; None: of either)."""
    best: tuple[float, Happening] | None = None
    for happening in told:
        fitting = tuple(kind for kind in happening.kinds if _fits(kinds[kind], people))
        weight = _weight(at, figure, others, happening) if fitting else 0
        if weight > needed and (best is None or weight > best[0]):
            best = (weight, happening._replace(kinds=fitting))
    return best[1] if best else None


def _fits(kind: Kind, people: bool | None) -> bool:
    return people is None or kind.counts == "any" or (kind.counts == "people") == people


def _weight(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> float:
    before = happening.end <= figure.first
    start, end = (happening.end, figure.first) if before else (figure.end, happening.start)
    gap = end - start
    if gap < 0 or gap > (_FAR if before else _FAR_BEHIND):
        return 0
    borders = sum(_is_border(at, index) for index in range(start, end))
    between = sum(
        start <= other.first < end for other in others if other is not figure and other.spot.kind not in _ASIDE
    )
    attached = bool(at.tongue.stripper.prefixes)
    if before:
        return _before_weight(gap, borders, between, 4 if happening.noun and attached else 2)
    if _tells_of_next(at, others, happening) or (happening.active and (borders or gap > 1)):
        return 0
    weight = _behind_weight(gap, borders, between, happening, attached)
    passive = happening.start > 0 and at.tokens[happening.start - 1].form in at.tongue.passive - at.tongue.and_words
    return max(weight, _AFTER_APPOSITION) if passive and not between and not attached else weight


def _tells_of_next(at: Context, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether a word has its own figure right behind it, and nothing makes it passive: 15 people and killed one man."""
    reach = happening.end + (not at.tongue.stripper.prefixes and not _is_border(at, happening.end))
    followed = any(happening.end <= other.first <= reach for other in others)
    before = at.tokens[happening.start - 1].form if happening.start else ""
    return followed and (before not in at.tongue.passive or before in at.tongue.and_words)


def _is_border(at: Context, index: int) -> bool:
    if index >= len(at.tokens):
        return True
    form = at.tokens[index].form
    return form in _BORDERS or form in at.tongue.and_words


def _before_weight(gap: int, borders: int, between: int, fall: int) -> float:
    if gap <= _ADJACENT and not borders and not between:
        return 100 - 8 * gap
    return 62 - fall * gap - 8 * borders - 10 * between


def _behind_weight(gap: int, borders: int, between: int, happening: Happening, attached: bool) -> float:
    """Behind its figure a word counts for less where verbs come first, and not at all in the next clause."""
    if attached:
        if happening.joined or (happening.noun and gap > 1):
            return 0
        if happening.noun:
            return 30 - 5 * gap - 12 * borders - 25 * between
        return (90 if gap < _ADJACENT else 44) - 5 * gap - 12 * borders - 25 * between
    return 80 - 5 * gap - 12 * borders - 30 * between
