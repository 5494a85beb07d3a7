"""A claim in its setting: what it says itself, and what its article lends it where it is silent."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from checker.records import ArticleHead, Claim, Period
from checker.resolve.condition import conditions
from checker.resolve.days import Days, days_of
from checker.resolve.role import Role, agree, roles, unit_of
from checker.resolve.story import Story, is_place, story_of
from checker.resolve.words import words_of

_NEAR: Final = 60
_TODAY: Final = 2
_NAME: Final = 35
_LENDING: Final = 250
_CAPITAL: Final = re.compile(r"\b[^\W\d_]\w+")


@dataclass(frozen=True)
class Setting:
    """One claim with its story: everything that tells whether two claims answer one question.

    ``when`` holds the day numbers of the event, None when the claim does not give them, ``lent`` those of a date said
    shortly before; ``homes`` are the countries that the counted people come from; ``counted`` the words of the
    counted noun, ``near`` those around the figure; ``role`` is the part that the figure plays in its article;
    ``alone`` says that the article has no other figure of this kind and unit.
    """

    claim: Claim
    story: Story
    unit: str | None
    who: frozenset[str]
    condition: frozenset[str]
    counted: frozenset[str]
    places: tuple[str, ...]
    homes: tuple[str, ...]
    when: Days | None
    lent: Days | None
    events: frozenset[str]
    near: frozenset[str]
    role: Role
    alone: bool

    @property
    def order(self) -> tuple[int, str, int]:
        """Publication, then article, then place in the text."""
        return self.story.written or 0, self.claim.article, self.claim.start

    @property
    def place(self) -> str | None:
        """The claim's own place, else the story's."""
        return self.places[0] if self.places else None

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
    story = story_of(head, claims)
    sentences: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        sentences[claim.sentence_start].append(claim)
    states = [conditions(claim, sentences[claim.sentence_start], head.language) for claim in claims]
    role = roles(claims, states, story)
    lent = _dates_before(claims)
    return [
        _setting(claim, story, state, role[claim.id], lent.get(claim.id), _is_alone(claim, claims))
        for claim, state in zip(claims, states, strict=True)
    ]


def _dates_before(claims: Sequence[Claim]) -> dict[str, Days]:
    """The last date said within a sentence or so before each claim that gives none itself."""
    found: dict[str, Days] = {}
    last: tuple[int, Days] | None = None
    for claim in claims:
        if isinstance(claim.value, Period):
            days = days_of(f"{claim.value.start}/{claim.value.end}")
            last = (claim.end, days) if days else last
        elif claim.when is None and last and claim.start - last[0] <= _LENDING:
            found[claim.id] = last[1]
    return found


def _is_alone(claim: Claim, claims: Sequence[Claim]) -> bool:
    """The article has no other figure of this kind and unit, or only the same one again."""
    return all(agree(claim, one) for one in claims if one.kind == claim.kind and unit_of(one) == unit_of(claim))


def _setting(claim: Claim, story: Story, state: frozenset[str], role: Role, lent: Days | None, alone: bool) -> Setting:
    return Setting(
        claim=claim,
        story=story,
        unit=unit_of(claim),
        who=frozenset((claim.who or "").split()),
        condition=state,
        counted=frozenset(words_of(claim.counted or "")),
        places=tuple(dict.fromkeys(key for key in (claim.place, story.place) if key)),
        homes=_homes(claim),
        when=days_of(claim.when),
        lent=lent,
        events=frozenset(name for name in claim.about if not is_place(name)) or story.events,
        near=_near(claim),
        role=role,
        alone=alone,
    )


def _homes(claim: Claim) -> tuple[str, ...]:
    """The countries that the counted people come from."""
    from checker.places import demonyms

    return tuple(country for key in (claim.who or "").split() if (country := demonyms().get(key)))


def _near(claim: Claim) -> frozenset[str]:
    """The words around the figure, within its sentence; around an age the names, where the script has capitals."""
    start = claim.start - claim.sentence_start
    end = start + len(claim.quote)
    if claim.kind != "age":
        return frozenset(words_of(claim.sentence[max(0, start - _NEAR) : end + _NEAR]))
    before, after = claim.sentence[max(0, start - _NAME) : start], claim.sentence[end : end + _NAME]
    names = [word for word in _CAPITAL.findall(f"{before} {after}") if word[0].isupper()]
    return frozenset(words_of(" ".join(names) if names else before))
