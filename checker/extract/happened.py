"""The words of a sentence that tell what happened to people or things, beside its figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.extract.dates import Context
from checker.extract.nouns import Noun
from checker.extract.spot import Spot
from checker.lexicon.phrases import Found
from checker.lexicon.roles import TELLS
from checker.lexicon.vocabulary import Trigger, Vocabulary


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
    ``planned``: it tells of what is to come.
    """

    kinds: tuple[str, ...]
    start: int
    end: int
    noun: bool
    joined: bool
    active: bool = False
    negated: bool = False
    planned: bool = False

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
    meaning = trigger.meaning
    planned = trigger.prefix.endswith(at.tongue.future_prefixes) if trigger.prefix and not meaning.noun else False
    return Happening(meaning.kinds, index, trigger.end, meaning.noun, joined, meaning.active, planned=planned)


def _is_negated(at: Context, index: int) -> bool:
    """Whether a word of negation stands right before, or with one word between."""
    found = at.tongue.modality.before(at.tokens, index) or at.tongue.modality.before(at.tokens, index - 1)
    return found is not None and found.meaning == "negated"
