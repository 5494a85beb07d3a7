"""The steps by which sentences are read: their figures, what these count, what is told of them, and where and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.extract.claims import Bound, Said, bind_all
from checker.extract.context import Context
from checker.extract.credit import credits_of
from checker.extract.happened import Figure, happenings, with_noun
from checker.extract.money_lists import with_currency
from checker.extract.nouns import noun_of
from checker.extract.parted_verbs import parted_verbs
from checker.extract.reading import parsed, refined
from checker.extract.sentences import Sentence
from checker.extract.setting import Setting, setting_of
from checker.extract.spot import Spot
from checker.extract.understood import with_understood
from checker.extract.worth import as_share
from checker.kind import Kind
from checker.lexicon.vocabulary import Vocabulary


class ReadSentence(NamedTuple):
    """A sentence that holds claims: its tokens, its figures and its setting.

    ``article`` is the number of its article among those that are read together.
    """

    article: int
    at: Context
    start: int
    end: int
    bound: tuple[Bound, ...]
    setting: Setting


def read_sentences(found: Iterable[tuple[int, Sentence, Context]], kinds: Mapping[str, Kind]) -> list[ReadSentence]:
    """Bind every figure of some sentences, each with the number of its article; one without a claim is left out.

    Each step goes through all of them before the next one begins, so that the processor has at hand what a step needs.
    """
    by_itself = [(*one, each) for one in found if (each := parsed(one[2], one[1].lexicon.vocabulary))]
    spotted = [(number, one, at, _spots(at, each, one.lexicon.vocabulary)) for number, one, at, each in by_itself]
    said = [_said(at, each, one.lexicon.vocabulary, kinds) for _, one, at, each in spotted]
    claims = [tuple(bind_all(each)) for each in said]
    return [
        ReadSentence(number, at, one.start, one.end, own, _setting(all_said, each))
        for (number, one, at, each), all_said, own in zip(spotted, said, claims, strict=True)
        if own
    ]


def _spots(at: Context, found: Sequence[Spot], vocabulary: Vocabulary) -> list[Spot]:
    return [as_share(at, _without_particle(at, spot, vocabulary)) for spot in refined(at, found)]


def _said(at: Context, found: Sequence[Spot], vocabulary: Vocabulary, kinds: Mapping[str, Kind]) -> Said:
    nouns = [with_noun(spot, None if spot.kind else noun_of(at, spot, vocabulary)) for spot in found]
    figures = with_currency(at, with_understood(at, _outside_nouns(nouns), vocabulary), vocabulary)
    open_kind = any(figure.spot.kind in (None, "measure") for figure in figures)
    told = [*parted_verbs(at, figures, vocabulary), *happenings(at, figures, vocabulary)] if open_kind else []
    return Said(at, figures, told, kinds, vocabulary, credits_of(at))


def _setting(said: Said, found: Sequence[Spot]) -> Setting:
    nouns = [figure.noun for figure in said.figures if figure.noun and figure.noun.people]
    people = {index for noun in nouns for index in range(noun.start, noun.end)}
    return setting_of(said.at, found, said.vocabulary, people)


def _outside_nouns(figures: Sequence[Figure]) -> list[Figure]:
    """The figures but for those that share the noun of the one before.

    Both words of "two Americans" may say two, and "four members of one family" are four. What measures the one counted
    stays a figure of its own: one 7.3-magnitude tremor.
    """
    out: list[Figure] = []
    for figure in figures:
        start = figure.noun.start if figure.noun else figure.spot.start
        inside = out and out[-1].noun and min(start, figure.spot.start) < out[-1].end
        if figure.spot.kind == "measure" or not inside:
            out.append(figure)
    return out


def _without_particle(at: Context, spot: Spot, vocabulary: Vocabulary) -> Spot:
    """A figure without a hedge that is the last word of a verb: they handed over two pilots."""
    first = spot.whole[0]
    verb = vocabulary.triggers.at(at.tokens, first - 1) if 0 < first < spot.start else None
    if verb is None or not first < verb.end <= spot.start:
        return spot
    return replace(spot, first=-1, qualifier="exact", low=spot.best, high=spot.best)
