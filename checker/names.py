"""The language-neutral names that rules and ledgers may use: groups of people, places, events."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from checker.pack import rules_folder
from checker.records import Record
from checker.yaml_file import load


class _Populations(Record):
    generic: dict[str, tuple[str, ...]]
    populations: dict[str, dict[str, tuple[str, ...]]]


class _Events(Record):
    events: dict[str, dict[str, tuple[str, ...]]]


@cache
def population_keys() -> frozenset[str]:
    """The keys of the groups of people that a rule may name in ``who``.

    >>> "children" in population_keys()
    True
    """
    return frozenset(load(rules_folder() / "populations.yaml", _Populations).populations)


@cache
def event_keys() -> frozenset[str]:
    """The keys of the types of events.

    >>> "flood" in event_keys()
    True
    """
    return frozenset(load(rules_folder() / "events.yaml", _Events).events)


def known_names() -> Mapping[str, frozenset[str]]:
    """Every name that exists, by the key it stands under."""
    from checker.places.gazetteer import places

    return {"who": population_keys(), "place": frozenset(places()), "event": event_keys()}
