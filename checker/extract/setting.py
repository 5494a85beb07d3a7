"""Where and when a figure belongs, and which event its sentence speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from checker.extract.dates import Context
from checker.extract.spot import Spot
from checker.lexicon.roles import BACK, DAY, EVENT, PLACE
from checker.lexicon.vocabulary import Vocabulary
from checker.places import demonyms, place_names
from checker.places.first_words import first_words

_REACH: Final = 2
_IN_FRONT: Final = 2
_NOBODYS: Final = "x/"
"""Seas and parts of the world: a country that is named as well says more."""


class Mention(NamedTuple):
    """A place at a token; ``located``: a word such as "in" stands before it, ``people``: named by its people alone."""

    token: int
    place: str
    located: bool
    people: bool


class Setting(NamedTuple):
    """Places, days said as ISO start/end with their token, and event types of one sentence.

    ``same_time`` and ``same_place``: it points back to those of the sentence before.
    """

    places: tuple[Mention, ...]
    days: tuple[tuple[int, str], ...]
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

    def day_near(self, index: int) -> str | None:
        """The date or period said nearest to a token, as an ISO day or start/end."""
        return min(self.days, key=lambda day: abs(day[0] - index))[1] if self.days else None


def _nearest_place(found: Sequence[Mention], first: int, end: int) -> str | None:
    """A place behind its figure is nearer than one as far in front: nine people in A, six people in B."""
    found = _of_countries(found)
    if not found:
        return None
    return min(found, key=lambda each: each.token - end if each.token >= end else first - each.token + _IN_FRONT).place


def setting_of(at: Context, found: Sequence[Spot], vocabulary: Vocabulary) -> Setting:
    """Every place, date and event of a sentence."""
    taken = {index for spot in found if spot.period for index in range(*spot.whole)}
    places: list[Mention] = []
    doubtful: list[Mention] = []
    events: list[str] = []
    after = 0
    for index, token in enumerate(at.tokens):
        event = vocabulary.events.at(at.tokens, index) if token.roles & EVENT else None
        events += [event.meaning] if event else []
        if token.roles & PLACE and index >= after and index not in taken:
            mention, end = _mention(at, index)
            if mention:
                (doubtful if event else places).append(mention)
                after = end
    days = [(spot.start, _iso(spot)) for spot in found if spot.period and not spot.period.start.startswith("--")]
    days += _relative(at)
    back = [index for index, token in enumerate(at.tokens) if token.roles & BACK]
    # A word for floods is also Seoul: it is the city where no other place is named.
    return Setting(
        tuple(places or [each for each in doubtful if each.located]),
        tuple(days),
        tuple(dict.fromkeys(events)),
        same_time=any(at.tongue.same_time.at(at.tokens, index) for index in back),
        same_place=any(at.tongue.same_place.at(at.tokens, index) for index in back),
    )


def _mention(at: Context, index: int) -> tuple[Mention | None, int]:
    """The place or people that a token begins to name, and where the name ends."""
    form = at.tokens[index].form
    if not form[:1].isalpha() or (form.isascii() and not at.capital(index)):
        return None, index
    for base, prefix in at.tokens[index].bases:
        if prefix.endswith(at.tongue.not_before_names):
            continue
        key, people, end = _named(at, index, base)
        if key:
            return Mention(index, key, not people and _is_located(at, index, prefix), people), end
    return None, index


def _named(at: Context, index: int, first: str) -> tuple[str | None, bool, int]:
    """The longest place or people whose first word, without a prefix, is given."""
    names, people = place_names(), demonyms()
    for length in range(first_words().get(first, 0), 0, -1):
        words = (first, *(token.form for token in at.tokens[index + 1 : index + length]))
        if words in names:
            return names[words], False, index + length
        if " ".join(words) in people:
            return people[" ".join(words)], True, index + length
    return None, False, index


def _is_located(at: Context, index: int, prefix: str) -> bool:
    """Whether a word of place is attached to a name or stands in the words right before it."""
    if prefix and prefix[-1] in at.tongue.locators:
        return True
    before = at.tokens[max(0, index - _REACH) : index]
    return any(base in at.tongue.locators for token in before for base, _ in token.bases)


def _iso(spot: Spot) -> str:
    period = spot.period
    assert period is not None
    return period.start if period.start == period.end else f"{period.start}/{period.end}"


def _relative(at: Context) -> list[tuple[int, str]]:
    """Today, yesterday and weekdays, counted back from the day of publication."""
    if at.base is None:
        return []
    days = []
    for index, token in enumerate(at.tokens):
        if not token.roles & DAY:
            continue
        relative = at.tongue.relative_days.at(at.tokens, index)
        if relative:
            days.append((index, (at.base + timedelta(days=relative.meaning)).isoformat()))
            continue
        weekday = next((at.tongue.weekdays[base] for base, _ in token.bases if base in at.tongue.weekdays), None)
        if weekday is not None:
            days.append((index, _last_weekday(at.base, weekday).isoformat()))
    return days


def _last_weekday(base: date, weekday: int) -> date:
    """The latest day of that name, the day of publication included."""
    return base - timedelta(days=(base.weekday() - weekday) % 7)


def main_place(opening: Sequence[Mention], all_places: Sequence[Mention]) -> str | None:
    """The place that an article is about: the first that its opening locates something in, else the one most located.

    An article that locates nothing is about the place it names most.
    """
    opening, all_places = _of_countries(opening), _of_countries(all_places)
    first = next((each.place for each in opening if each.located), None)
    if first:
        return first
    for chosen in (
        [each for each in all_places if each.located],
        [each for each in all_places if not each.people],
        all_places,
    ):
        if chosen:
            return Counter(each.place for each in chosen).most_common(1)[0][0]
    return None


def _of_countries(found: Sequence[Mention]) -> Sequence[Mention]:
    return [each for each in found if not each.place.startswith(_NOBODYS)] or found
