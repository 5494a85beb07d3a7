"""The language-neutral names that rules and ledgers may use, groups of people, places, events, and their words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from checker.pack import rules_folder
from checker.records import Record
from checker.sentences import sentences
from checker.yaml_file import load

Entries = dict[str, dict[str, tuple[str, ...]]]


class _Populations(Record):
    generic: dict[str, tuple[str, ...]]
    collective: dict[str, dict[str, tuple[str, ...]]]
    populations: Entries


class _Events(Record):
    events: Entries


@cache
def population_keys() -> frozenset[str]:
    """The keys of the groups of people that a rule may name in ``who``.

    >>> "children" in population_keys()
    True
    """
    return frozenset(_populations())


@cache
def event_keys() -> frozenset[str]:
    """The keys of the types of events.

    >>> "flood" in event_keys()
    True
    """
    return frozenset(_events())


def known_names() -> Mapping[str, frozenset[str]]:
    """Every name that exists, by the key it stands under."""
    from checker.places.gazetteer import places

    return {"who": population_keys(), "place": frozenset(places()), "event": event_keys()}


def who_words(who: str, language: str) -> str:
    """The counted groups (keys with spaces between); in English their keys are their names.

    >>> who_words("children security-forces", "en")
    'children, security forces'
    """
    return sentences(language)["listed"].join(_named(key, _populations(), language, form=1) for key in who.split())


def event_type_words(event: str, language: str) -> str:
    """The name of a type of events by its key.

    >>> event_type_words("plane-crash", "en")
    'plane crash'
    """
    return _named(event, _events(), language, form=0)


def _named(key: str, known: Entries, language: str, *, form: int) -> str:
    """The name of a key: itself in English, in other languages a form of its first entry, of one or of several."""
    entries = known.get(key, {}).get(language, ())
    if language == "en" or not entries:
        return key.replace("-", " ")
    forms = entries[0].split("/")
    return forms[min(form, len(forms) - 1)]


@cache
def _populations() -> Entries:
    return load(rules_folder() / "populations.yaml", _Populations).populations


@cache
def _events() -> Entries:
    return load(rules_folder() / "events.yaml", _Events).events
