"""Facts, and what claims count, in the words of the reader's language."""

from __future__ import annotations

import re
from typing import Final

from checker.days import interval_words, month_words
from checker.kind import bundled_kinds
from checker.names import event_type_words, who_words
from checker.records import Fact

_BETWEEN: Final = " \u00b7 "
_MONTH: Final = re.compile(r"[0-9]{4}-[0-9]{2}")
_INTERVAL: Final = re.compile(r"(?:[0-9]{4}|-)-[0-9]{2}-[0-9]{2}")


def fact_words(fact: Fact, kind: str, language: str, between: str = _BETWEEN) -> str:
    """The question that a fact's claims answer: what is counted (``kind``), of whom, where, in which event."""
    parts = [kind]
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
    return event_type_words(part, language)
