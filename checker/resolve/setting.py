"""A claim in its setting: what it says itself, and what its article lends it where it is silent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from checker.compare.intervals import Interval, best, interval
from checker.places import demonyms
from checker.records import ArticleHead, Claim, Quantity
from checker.resolve.block import block_keys
from checker.resolve.condition import IN_ALL, conditions
from checker.resolve.days import Days, days_of
from checker.resolve.frame import unit_of
from checker.resolve.lending import dates_before, without_reckoned_dates
from checker.resolve.person import person_of
from checker.resolve.role import Role, agree, roles
from checker.resolve.story import Story, is_place, story_of
from checker.resolve.totals import with_totals
from checker.resolve.words import words_of

_NEAR: Final = 60
_NAME: Final = 35
_TODAY: Final = 2
_EVENT_OF: Final = {"evacuated": "evacuation", "displaced": "displacement", "aid": "humanitarian-aid"}


@dataclass(frozen=True, eq=False)
class Setting:
    """One claim with its story: everything that tells whether two claims answer one question.

    ``span`` is the interval of the figure. ``when`` holds the day numbers of the event, None when the claim does not
    give them, ``lent`` those of a date said shortly before. ``homes`` are the countries that the counted people come
    from; ``counted`` the words of the counted noun, ``near`` those around the figure, ``person`` whose age
    it is. ``role`` is the part that the figure plays in its article; ``alone`` says that the article has no other
    figure of this kind and unit, ``peak`` that it has no larger one. ``event`` names what the article
    covers, ``of_event`` tells whether the figure can be of it by its date; both are known when all articles are.
    """

    claim: Claim
    story: Story
    unit: str | None
    span: Interval | None
    who: frozenset[str]
    condition: frozenset[str]
    counted: frozenset[str]
    places: tuple[str, ...]
    homes: tuple[str, ...]
    when: Days | None
    lent: Days | None
    events: frozenset[str]
    near: frozenset[str]
    person: tuple[str, ...]
    role: Role
    alone: bool
    peak: bool
    event: str
    of_event: bool

    @cached_property
    def blocks(self) -> frozenset[str]:
        """The blocks that the claim belongs to."""
        return block_keys(self.claim, self.unit, (*self.places, *self.homes), self.when, self.story, self.event)

    @cached_property
    def order(self) -> tuple[int, str, int]:
        """Publication, then article, then place in the text."""
        return self.story.written or 0, self.claim.article, self.claim.start

    @property
    def place(self) -> str | None:
        """The claim's own place, else the story's."""
        return self.places[0] if self.places else None

    @cached_property
    def is_vague(self) -> bool:
        """Whether the figure is only an order of size: dozens, thousands."""
        return isinstance(self.claim.value, Quantity) and self.claim.value.qualifier == "order"

    @property
    def is_news(self) -> bool:
        """Whether the figure may belong to the event that its article reports."""
        return self.story.is_news(self.when)

    @property
    def is_aside(self) -> bool:
        """Whether the figure is of another time or country than its article's story."""
        elsewhere = self.places[:1] != self.places[-1:] and not self.story.shares_country(self.claim.place)
        return elsewhere or not self.is_news

    @property
    def is_total(self) -> bool:
        """Whether the article calls the figure the total, which runs on from report to report."""
        return IN_ALL in self.condition

    @property
    def reports_today(self) -> bool:
        """Whether the date near the figure is about that of the report, and so may be that of an announcement."""
        written = self.story.written
        return self.when is not None and written is not None and self.when[1] >= written - _TODAY


def settings_of(claims: Iterable[Claim], articles: Iterable[ArticleHead]) -> list[Setting]:
    """Every claim in its setting, in order of publication."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    heads = {head.id: head for head in articles}
    found = [setting for article, own in by_article.items() for setting in _of_article(heads[article], own)]
    return sorted(found, key=lambda setting: setting.order)


def _of_article(head: ArticleHead, claims: Sequence[Claim]) -> list[Setting]:
    claims = sorted(claims, key=lambda claim: claim.start)
    claims = claims if head.published else without_reckoned_dates(claims)
    story = story_of(head, claims)
    sentences: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        sentences[claim.sentence_start].append(claim)
    named = [conditions(claim, sentences[claim.sentence_start], head.language) for claim in claims]
    states = with_totals(claims, named)
    role = roles(claims, states, story)
    lent = dates_before(claims)
    return [
        _setting(claim, story, state, role[claim.id], lent.get(claim.id), _of_one_sort(claim, claims))
        for claim, state in zip(claims, states, strict=True)
    ]


def _of_one_sort(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    """The figures of the article that are of a claim's kind and unit."""
    return [one for one in claims if one.kind == claim.kind and unit_of(one) == unit_of(claim)]


def _setting(
    claim: Claim, story: Story, state: frozenset[str], role: Role, lent: Days | None, sort: Sequence[Claim]
) -> Setting:
    person = person_of(claim) if claim.kind == "age" else ()
    return Setting(
        claim=claim,
        story=story,
        unit=unit_of(claim),
        span=interval(claim.value) if isinstance(claim.value, Quantity) else None,
        who=frozenset((claim.who or "").split()),
        condition=state,
        counted=frozenset(words_of(claim.counted or "")),
        places=tuple(dict.fromkeys(key for key in (claim.place, story.place) if key)),
        homes=_homes(claim),
        when=days_of(claim.when),
        lent=lent,
        events=_events(claim, story),
        near=frozenset(person) if person else _near(claim),
        person=person,
        role=role,
        alone=all(agree(claim, one) for one in sort),
        peak=all(best(one) <= best(claim) for one in sort),
        event=story.article,
        of_event=True,
    )


def _events(claim: Claim, story: Story) -> frozenset[str]:
    """The kinds of event near the figure, else those of the article, and the one that the kind of claim is itself."""
    said = frozenset(name for name in claim.about if not is_place(name)) or story.events
    return said | {_EVENT_OF[claim.kind]} if claim.kind in _EVENT_OF else said


def _homes(claim: Claim) -> tuple[str, ...]:
    """The countries that the counted people come from."""
    return tuple(country for key in (claim.who or "").split() if (country := demonyms().get(key)))


def _near(claim: Claim) -> frozenset[str]:
    """The words around the figure, within its sentence; of an age those in front, where a name stands."""
    start = claim.start - claim.sentence_start
    end = start + len(claim.quote)
    if claim.kind == "age":
        return frozenset(words_of(claim.sentence[max(0, start - _NAME) : start]))
    return frozenset(words_of(claim.sentence[max(0, start - _NEAR) : end + _NEAR]))
