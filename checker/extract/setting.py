"""Where and when a figure belongs, and which event its sentence speaks of."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from re import Pattern
from typing import Final, NamedTuple

from checker.extract.credit import is_in_source
from checker.extract.dates import Context
from checker.extract.days_said import SaidDay, days_said
from checker.extract.mention import Mention, of_countries, settled_among
from checker.extract.spot import Spot
from checker.lexicon.phrases import Phrases
from checker.lexicon.roles import BACK, BESIDE, EVENT, LOCATES, PLACE, marks_of, signs_of
from checker.lexicon.vocabulary import Vocabulary
from checker.places import demonyms
from checker.places.first_words import first_pairs, first_words
from checker.places.gazetteer import borne_names, place_names, shared_names

_TELLS: Final = signs_of(EVENT | PLACE)
_BACK: Final = signs_of(BACK)
_LOCATES: Final = marks_of(LOCATES)
_BESIDE: Final = marks_of(BESIDE)
_REACH: Final = 2
_IN_FRONT: Final = 2


class Setting(NamedTuple):
    """Places, days and event types of one sentence.

    ``same_time`` and ``same_place``: it points back to those of the sentence before.
    """

    places: tuple[Mention, ...]
    days: tuple[SaidDay, ...]
    events: tuple[str, ...]
    same_time: bool = False
    same_place: bool = False

    def place_near(self, first: int, end: int) -> str | None:
        """Where a figure over some tokens belongs: the nearest place that something happens in, else the nearest."""
        located = [each for each in self.places if each.located]
        return _nearest_place(located, first, end) or _nearest_place(
            [each for each in self.places if not each.people], first, end
        )

    def people_near(self, first: int, end: int) -> str | None:
        """The country of the people named nearest to a figure."""
        return _nearest_place([each for each in self.places if each.people], first, end)


def _nearest_place(found: Sequence[Mention], first: int, end: int) -> str | None:
    """A place behind its figure is nearer than one as far in front: nine people in A, six people in B."""
    found = of_countries(found)
    if not found:
        return None
    return min(found, key=lambda each: each.token - end if each.token >= end else first - each.token + _IN_FRONT).place


def setting_of(at: Context, found: Sequence[Spot], vocabulary: Vocabulary, people: Container[int] = ()) -> Setting:
    """Every place, date and event of a sentence; ``people`` are the tokens of counted people.

    Among those a name is that of a people, though a country may be spelled as their accusative is.
    """
    taken = {index for spot in found if spot.period for index in range(*spot.whole)}
    places, events = _named(at, vocabulary, taken, people)
    return Setting(
        tuple(places),
        days_said(at, found, list(events)),
        tuple(dict.fromkeys(events.values())),
        same_time=_points_back(at, at.tongue.same_time),
        same_place=_points_back(at, at.tongue.same_place),
    )


def opening_of(at: Context, vocabulary: Vocabulary) -> Setting:
    """The places and events of the first lines, of whose figures nothing is asked."""
    places, events = _named(at, vocabulary, (), ())
    return Setting(tuple(places), (), tuple(dict.fromkeys(events.values())))


def _named(
    at: Context, vocabulary: Vocabulary, taken: Container[int], people: Container[int]
) -> tuple[Iterable[Mention], dict[int, str]]:
    """The places that a sentence names outside of some tokens, and its events by their tokens.

    A word for floods is also Seoul, one that destroys Palmyra: each is the city where no other place is named.
    """
    places: list[Mention] = []
    doubtful: list[Mention] = []
    events: dict[int, str] = {}
    after = 0
    for tells in _TELLS.finditer(at.signs):
        index = tells.start()
        roles = at.tokens[index].roles
        event = vocabulary.events.at(at.tokens, index) if roles & EVENT and at.opens(index) else None
        if event:
            events[index] = event.meaning
        if roles & PLACE and index >= after and index not in taken:
            mention, end = _mention(at, index, vocabulary)
            if mention and not is_in_source(at, index) and not _is_of_outlet(at, end):
                told = (at.tokens[index].form,) in vocabulary.triggers
                counted = index in people and bool(mention.place)
                mention = mention._replace(people=True, located=False) if counted else mention
                (doubtful if event or told else places).append(mention)
                after = end
    return settled_among(at, places) if places else [each for each in doubtful if each.located], events


def _is_of_outlet(at: Context, end: int) -> bool:
    """Whether a name that ends before a token goes on as that of a newspaper: the Washington Post."""
    return at.tongue.outlets.at(at.tokens, end) is not None and (at.tongue.attaches or at.capital(end))


def _points_back(at: Context, words: Phrases[bool]) -> bool:
    """Whether one of some words that point back to the sentence before stands anywhere."""
    if at.may_hold(words):
        for points in _BACK.finditer(at.signs):
            if words.at(at.tokens, points.start()):
                return True
    return False


def _mention(at: Context, index: int, vocabulary: Vocabulary) -> tuple[Mention | None, int]:
    """The place or people that a token begins to name, and where the name ends."""
    token = at.tokens[index]
    if token.form.isascii() and not at.capital(index):
        return None, index
    words, people, prefix = _name(at, index, vocabulary)
    if not words:
        return None, index
    located = not people and _is_located(at, index, prefix)
    end = index + len(words)
    acts = people or (token.form.isascii() and " ".join(words) in demonyms() and not (located and at.closes(end)))
    return _meaning(at, index, words, acts, located, _apart(at, index, prefix)), end


def _name(at: Context, index: int, vocabulary: Vocabulary) -> tuple[tuple[str, ...], bool, str]:
    """What a token begins to name, whether a people, and the prefix taken off it; a word known as a whole has none."""
    begins = first_words()
    token = at.tokens[index]
    for base, prefix in token.bases:
        lengths = begins.get(base)
        if lengths is None or prefix.endswith(at.tongue.not_before_names):
            continue
        if prefix and ((token.form,) in vocabulary.triggers or (token.form,) in vocabulary.counted):
            continue
        words, people = _longest_name(at, index, base, lengths)
        if words:
            return words, people, prefix
    return (), False, ""


def _apart(at: Context, index: int, prefix: str) -> tuple[str, ...]:
    """The place that a name would be if its first letter were "and": of two cities in one land, the second."""
    if prefix:
        return ()
    names = place_names()
    rest = [base for base, other in at.tokens[index].bases if other in at.tongue.and_words]
    return tuple(names[base,] for base in rest if (base,) in names)


def _longest_name(at: Context, index: int, first: str, lengths: Sequence[int]) -> tuple[tuple[str, ...], bool]:
    """The longest name of a place or of people whose first word, without a prefix, is given; which of the two it is."""
    names, shared, people = place_names(), shared_names(), demonyms()
    if lengths[0] > 1 and (first, at.form(index + 1)) not in first_pairs():
        lengths = lengths[-1:] if lengths[-1] == 1 else ()
    for length in lengths:
        words = (first,) if length == 1 else (first, *[token.form for token in at.tokens[index + 1 : index + length]])
        if words in names or words in shared:
            return words, False
        if (first if length == 1 else " ".join(words)) in people:
            return words, True
    return (), False


def _meaning(
    at: Context, index: int, words: tuple[str, ...], people: bool, located: bool, apart: tuple[str, ...]
) -> Mention:
    name = " ".join(words)
    if people:
        return Mention(index, demonyms()[name], False, True, name)
    shared = (*shared_names().get(words, ()), *(apart if len(words) == 1 else ()))
    key, beside = place_names().get(words, ""), located and _is_beside(at, index)
    return Mention(index, key, located, False, name, shared, words in borne_names(), beside)


def _is_located(at: Context, index: int, prefix: str) -> bool:
    """Whether a word of place is attached to a name or stands in the words right before it.

    Most of them from a place are of its people, and not in it.
    """
    reach = range(max(0, index - _REACH), index)
    if any(at.tokens[step].form in at.tongue.range_from and at.tongue.parts.before(at.tokens, step) for step in reach):
        return False
    if prefix and prefix[-1] in at.tongue.locators:
        return True
    return _is_behind(at, index, _LOCATES, at.tongue.locators)


def _is_beside(at: Context, index: int) -> bool:
    """Whether something lies next to a place, or in a part of it: the words right before it say so."""
    return _is_behind(at, index, _BESIDE, at.tongue.beside)


def _is_behind(at: Context, index: int, marks: Pattern[str], words: Container[str]) -> bool:
    """Whether one of some words, whose marks a pattern finds, stands right before a token or one word further."""
    for found in marks.finditer(at.marks, max(0, index - _REACH), index):  # noqa: SIM110 - any() is slow
        if at.has(found.start(), words):
            return True
    return False
