"""Coverage: which articles tell one event, decided from what each says first, before any two figures are held together.

Articles differ in the one figure more easily than in place, time, kind of event and words all at once; so what whole
articles share tells more surely whether they cover one event than what two of their figures share.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product
from typing import Final

from checker.resolve.candidates import candidates
from checker.resolve.days import days_apart
from checker.resolve.evidence import story_told
from checker.resolve.setting import Setting
from checker.resolve.story import NEWS

_ONE_EVENT: Final = 3.0
_VOICES: Final = 3
_NEAREST: Final = 8
_MEMBERS: Final = 4
_SOFT: Final = frozenset({"date", "duration", "age", "ordinal", "percent", "measure"})
"""Kinds whose figures are seldom what an article is about."""

_Voices = Sequence[Setting]


def with_events(settings: Sequence[Setting]) -> list[Setting]:
    """The settings, each with the event that its article covers; ``settings`` in order of publication."""
    by_article: dict[str, list[Setting]] = defaultdict(list)
    for setting in settings:
        by_article[setting.claim.article].append(setting)
    events = _events({article: _voices(own) for article, own in by_article.items()})
    began: dict[str, int] = {}
    for setting in settings:
        if setting.story.written is not None:
            began.setdefault(events[setting.claim.article], setting.story.written)
    named = ((setting, events[setting.claim.article]) for setting in settings)
    return [replace(setting, event=event, of_event=_is_of(setting, began.get(event))) for setting, event in named]


def _is_of(setting: Setting, began: int | None) -> bool:
    """Whether a figure can be of an event by its date: that is not long before the first article about the event."""
    if setting.when is None or setting.is_news:
        return True
    return began is not None and began <= setting.when[1] + NEWS


def _voices(own: Sequence[Setting]) -> _Voices:
    """The figures that speak for an article: its first answers, which are most likely of what it is about."""
    answers = [s for s in own if s.role == "answer" and s.is_news and s.claim.kind not in _SOFT] or own
    return list({(s.places, s.when, s.events): s for s in reversed(answers[:_VOICES])}.values())


def _events(voices: dict[str, _Voices]) -> dict[str, str]:
    """The event of each article, by the name of the first article that tells it: the surest pairs join first."""
    groups = {article: [article] for article in voices}
    for _, one, other in sorted(_links(voices), key=lambda link: (-link[0], link[1:])):
        larger, smaller = sorted((groups[one], groups[other]), key=len, reverse=True)
        if smaller is not larger and _one_event(larger, smaller, voices):
            larger.extend(smaller)
            groups |= dict.fromkeys(smaller, larger)
    first: dict[int, str] = {}
    return {article: first.setdefault(id(groups[article]), article) for article in voices}


def _links(voices: dict[str, _Voices]) -> Iterator[tuple[float, str, str]]:
    articles = list(voices)
    for first, second in candidates([_features(voices[article]) for article in articles], _NEAREST):
        one, other = articles[first], articles[second]
        if (told := _told(voices[one], voices[other])) >= _ONE_EVENT:
            yield told, one, other


def _told(one: _Voices, other: _Voices) -> float:
    """How surely two articles tell one event; those whose first dates lie further apart than news lasts do not."""
    first, second = one[0].story.when, other[0].story.when
    if first and second and days_apart(first, second) > NEWS:
        return -math.inf
    return max(story_told(mine, theirs) for mine, theirs in product(one, other))


def _one_event(first: Sequence[str], second: Sequence[str], voices: dict[str, _Voices]) -> bool:
    """The better half of the pairs across tell one event on average."""
    across = product(islice(first, _MEMBERS), islice(second, _MEMBERS))
    told = sorted((_told(voices[one], voices[other]) for one, other in across), reverse=True)
    best = told[: (len(told) + 1) // 2]
    return sum(best) / len(best) >= _ONE_EVENT


def _features(voices: _Voices) -> list[str]:
    """What two articles on one event are likely to share."""
    story = voices[0].story
    places = {f"place {place}" for setting in voices for place in setting.places if "/" in place}
    return [*sorted(places), *(f"word {word}" for word in sorted(story.words))]
