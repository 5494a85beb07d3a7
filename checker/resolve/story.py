"""What one article is about, read off its title and its claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from checker.places import contains, related
from checker.records import ArticleHead, Claim, Period
from checker.resolve.days import Days, day_of, days_of
from checker.resolve.words import words_of

_WORDS: Final = 60
_EVENTS: Final = 4
_LEAD: Final = 3
_LEAD_WEIGHT: Final = 3
NEWS: Final = 45
"""For how many days an event is news."""
_ABOVE_ALL: Final = 0.6


@dataclass(frozen=True, eq=False)
class Story:
    """The places and events of an article by weight, its words, when it was written and of when it speaks."""

    article: str
    language: str
    written: int | None
    place: str | None
    places: frozenset[str]
    events: frozenset[str]
    words: frozenset[str]
    when: Days | None

    def is_news(self, when: Days | None) -> bool:
        """Whether an event of this date can be the one that the article reports."""
        if when is None:
            return True
        if self.written is not None:
            return when[0] - 2 <= self.written <= when[1] + NEWS
        return self.when is None or (when[0] <= self.when[1] + NEWS and self.when[0] <= when[1] + NEWS)

    def is_at(self, place: str | None) -> bool:
        """Whether a figure of this place can be of the event that the article reports.

        So can the one place that is named inside the story's own; one of several is a part of it. Another place of the
        same country is elsewhere, while the name of another country may be that of an actor.
        """
        if place is None or self.place is None or place == self.place or contains(place, self.place):
            return True
        return self.parts == {place} or not self.shares_country(place)

    def shares_country(self, place: str | None) -> bool:
        """Whether a place lies in the country of the story, as far as both are known."""
        return place is None or self.place is None or place.split("/")[0] == self.place.split("/")[0]

    @cached_property
    def parts(self) -> frozenset[str]:
        """The places named inside the story's own."""
        return frozenset(place for place in self.places if self.place and contains(self.place, place))


def story_of(head: ArticleHead, claims: Sequence[Claim]) -> Story:
    """The story of one article; ``claims`` are its own, in order of the text."""
    places: Counter[str] = Counter()
    events: Counter[str] = Counter()
    for rank, claim in enumerate(claims):
        weight = _LEAD_WEIGHT if rank < _LEAD else 1
        places.update({claim.place: weight} if claim.place else {})
        events.update({name: weight for name in claim.about if not is_place(name)})
    sentences = dict.fromkeys([head.title or "", *(claim.sentence for claim in claims)])
    words = Counter(word for sentence in sentences for word in words_of(sentence))
    return Story(
        article=head.id,
        language=head.language,
        written=day_of(head.published),
        place=_focus(places),
        places=frozenset(places),
        events=frozenset(name for name, _ in events.most_common(_EVENTS)),
        words=frozenset(word for word, _ in words.most_common(_WORDS)),
        when=_when(head, claims),
    )


def _when(head: ArticleHead, claims: Sequence[Claim]) -> Days | None:
    """The first day that the article dates an event on, not later than itself."""
    written = day_of(head.published)
    said = (days_of(_date_of(claim)) for claim in claims)
    return next((days for days in said if days and (written is None or days[0] <= written)), None)


def _date_of(claim: Claim) -> str | None:
    return f"{claim.value.start}/{claim.value.end}" if isinstance(claim.value, Period) else claim.when


def _focus(places: Counter[str]) -> str | None:
    """The country that most figures are of; where the article names one place of it above all, that place."""
    if not places:
        return None
    countries: Counter[str] = Counter()
    for key, weight in places.items():
        countries[key.split("/")[0]] += weight
    country = max(countries, key=lambda key: (countries[key], key))
    inner = {key: weight for key, weight in places.items() if key.startswith(f"{country}/")}
    around = {key: sum(weight for other, weight in inner.items() if related(key, other)) for key in inner}
    first = max(inner, key=lambda key: (around[key], inner[key], key), default=country)
    return first if not inner or around[first] >= _ABOVE_ALL * countries[country] else country


def is_nobodys(place: str) -> bool:
    """Whether a place is a sea or a part of the world, which events of many countries are said to be in."""
    return place.startswith("x/")


def is_place(key: str) -> bool:
    """Whether a key of ``Claim.about`` names a place: a country code, or country and place."""
    return "/" in key or len(key) == 2
