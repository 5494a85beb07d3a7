"""The words of a sentence that tell what happened to people or things, beside its figures."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from checker.extract.dates import Context
from checker.extract.nouns import Noun
from checker.extract.spot import Spot
from checker.lexicon.phrases import Found
from checker.lexicon.roles import DAY, TELLS, signs_of
from checker.lexicon.vocabulary import Counted, Trigger, Vocabulary
from checker.sealed import sealed

_TELLING: Final = signs_of(TELLS)
_SPEAKERS: Final = frozenset({"rescued", "injured", "evacuated", "displaced", "released", "infected"})
_VERB: Final = 14
"""How many words may stand between the two of a verb: they lost / 300 migrants / their lives."""


@sealed
class Figure:
    """A figure and its noun; ``first`` to ``end`` are the tokens of both, its hedge included."""

    spot: Spot
    noun: Noun | None
    first: int
    end: int


def with_noun(spot: Spot, noun: Noun | None) -> Figure:
    """A figure over the tokens of its number and its noun."""
    first, end = spot.whole
    return Figure(spot, noun, min(first, noun.start), max(end, noun.end)) if noun else Figure(spot, None, first, end)


@sealed
class Happening:
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
    starts = {figure.first for figure in figures}
    found: list[Happening] = []
    after = 0
    not_told = at.tongue.not_told if at.may_hold(at.tongue.not_told) else None
    for telling in _TELLING.finditer(at.signs):
        index = telling.start()
        if index < after or index in inside or not at.opens(index):
            continue
        other = not_told and not_told.at(at.tokens, index)
        if other:
            after = other.end
            continue
        happening = _happening(at, index, vocabulary)
        if happening and not _is_particle(at, happening, starts) and not _is_completed(at, happening):
            after = happening.end
            if not (_names_place(at, happening, starts) or _speaks(at, happening)):
                found.append(happening)
    return found


def _names_place(at: Context, happening: Happening, starts: Container[int]) -> bool:
    """Whether a noun of those who are somewhere has a name behind it and no figure: in the town of Orra 30 died."""
    if happening.kinds != ("present",) or not happening.noun or at.tongue.attaches or happening.end in starts:
        return False
    named = happening.end < len(at.tokens) and at.capital(happening.end)
    return named and at.form(happening.end - 1) in at.tongue.member_links


def _speaks(at: Context, happening: Happening) -> bool:
    """Whether a noun is one who tells it: survivors said 30 were aboard, the injured say two drowned."""
    verb = at.form(happening.end)
    told = verb in at.tongue.credit_verbs or verb + "s" in at.tongue.credit_verbs
    return told and happening.noun and happening.kind in _SPEAKERS and not at.tongue.attaches


def _is_particle(at: Context, happening: Happening, starts: Container[int]) -> bool:
    """Whether a word is a conjunction and a particle, and no verb that a figure follows."""
    bases = at.tokens[happening.start].bases
    particle = any(base in at.tongue.particles and prefix in at.tongue.joints for base, prefix in bases)
    return particle and happening.end == happening.start + 1 and happening.end not in starts


def _is_completed(at: Context, happening: Happening) -> bool:
    """Whether a verb is told by two words of which this one is the first: lost ... their lives."""
    if happening.end > happening.start + 1 or not at.has(happening.start, at.tongue.parted):
        return False
    closes = next(at.tongue.parted[base] for base, _ in at.tokens[happening.start].bases if base in at.tongue.parted)
    return any(at.form(index) in closes for index in range(happening.end, happening.end + _VERB))


def _happening(at: Context, index: int, vocabulary: Vocabulary) -> Happening | None:
    trigger: Found[Trigger] | None = vocabulary.triggers.at(at.tokens, index)
    counted = vocabulary.counted.at(at.tokens, index)
    if _is_weekday(at, index):
        return None
    if counted and _describes_thing(at, counted, vocabulary):
        counted = None
    if counted and counted.meaning.strong and counted.meaning.kind and (trigger is None or counted.end > trigger.end):
        joined, negated = counted.prefix[:1] in at.tongue.and_words, _is_negated(at, index)
        return Happening((counted.meaning.kind,), index, counted.end, True, joined, negated=negated)
    if trigger is None:
        return None
    joined, negated = trigger.prefix[:1] in at.tongue.and_words, _is_negated(at, index)
    meaning = trigger.meaning
    planned = trigger.prefix.endswith(at.tongue.future_prefixes) if trigger.prefix and not meaning.noun else False
    return Happening(meaning.kinds, index, trigger.end, meaning.noun, joined, meaning.active, negated, planned)


def _describes_thing(at: Context, found: Found[Counted], vocabulary: Vocabulary) -> bool:
    """Whether a word for people, with the article, only says what the thing right before it is: the stricken town."""
    if not at.tongue.attaches or not found.meaning.people or found.prefix not in at.tongue.articles:
        return False
    before = vocabulary.counted.before(at.tokens, found.start)
    return before is not None and not before.meaning.people and before.prefix in at.tongue.articles


def _is_weekday(at: Context, index: int) -> bool:
    return bool(at.tokens[index].roles & DAY) and at.has(index, at.tongue.weekdays)


def _is_negated(at: Context, index: int) -> bool:
    """Whether a word of negation stands right before, or with one word between."""
    if not at.may_hold(at.tongue.modality):
        return False
    found = at.tongue.modality.before(at.tokens, index) or at.tongue.modality.before(at.tokens, index - 1)
    return found is not None and found.meaning == "negated"
