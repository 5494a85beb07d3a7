"""Facts, and what claims count, in the words of the reader's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from checker.kind import bundled_kinds
from checker.lexicon.vocabulary import Events, Population
from checker.pack import rules_folder
from checker.records import Fact
from checker.reports.interface import interface
from checker.reports.text.days import interval_words, month_words
from checker.yaml_file import load

_BETWEEN: Final = " \u00b7 "
_MONTH: Final = re.compile(r"[0-9]{4}-[0-9]{2}")
_INTERVAL: Final = re.compile(r"(?:[0-9]{4}|-)-[0-9]{2}-[0-9]{2}")


def fact_words(fact: Fact, language: str, between: str = _BETWEEN) -> str:
    """The question that a fact's claims answer: what is counted, of whom, where, in which event."""
    parts = [kind_words(fact.kind, language)]
    parts += [who_words(fact.who, language)] if fact.who else []
    parts += [place_words(fact.place, language)] if fact.place else []
    parts += [event_words(fact.event, language)] if fact.event else []
    return between.join(parts)


def kind_words(kind: str, language: str) -> str:
    """What a kind counts; a kind that is not of the bundled pack goes by its name.

    >>> kind_words("evacuated", "en")
    'people evacuated'
    """
    labels = {known.kind: known.label for known in bundled_kinds()}
    return labels.get(kind, {}).get(language, kind.replace("-", " "))


def place_words(place: str, language: str) -> str:
    """The name of a place by its key in the gazetteer."""
    from checker.places import label

    return label(place, language)


def who_words(who: str, language: str) -> str:
    """The counted groups; in English their keys are their names.

    >>> who_words("children security-forces", "en")
    'children, security forces'
    """
    listed = interface(language).listed
    known = _populations()
    return listed.join(_named(key, known.get(key, {}).get(language, ()), language, plural=True) for key in who.split())


def event_words(event: str, language: str) -> str:
    """An event: what it was and when.

    >>> event_words("plane-crash 2024-01-01/2024-12-31", "en")
    'plane crash 2024'
    >>> event_words("flood 2003-05", "en")
    'flood May 2003'
    """
    return " ".join(_event_part(part, language) for part in event.split())


def _event_part(part: str, language: str) -> str:
    if _INTERVAL.match(part):
        return interval_words(part, language)
    if _MONTH.fullmatch(part):
        return month_words(part, language)
    return _named(part, _events().get(part, {}).get(language, ()), language, plural=False)


def _named(key: str, entries: Sequence[str], language: str, *, plural: bool) -> str:
    """The name of a key: itself in English, in other languages a form of its first entry."""
    if language == "en" or not entries:
        return key.replace("-", " ")
    one, *more = entries[0].split("/")
    return more[0] if plural and more else one


@cache
def _populations() -> dict[str, dict[str, tuple[str, ...]]]:
    return load(rules_folder() / "populations.yaml", Population).populations


@cache
def _events() -> dict[str, dict[str, tuple[str, ...]]]:
    return load(rules_folder() / "events.yaml", Events).events
