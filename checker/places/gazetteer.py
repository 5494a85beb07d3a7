"""The gazetteer: a tab-separated file made by ``scripts/build_gazetteer.py``, read once and on first use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from checker.fold import fold

FILE: Final = Path(__file__).with_name("gazetteer.tsv")
NOWHERE: Final = "x"


class Place(NamedTuple):
    """One line of the file; ``within`` is the key of the next larger place or empty, ``names`` are parted by ``|``."""

    key: str
    within: str
    english: str
    arabic: str
    names: str


@cache
def places() -> Mapping[str, Place]:
    """Every place by its key, the one that a shared name means first."""
    lines = FILE.read_text(encoding="utf-8").split("\n")
    rows = (Place(*line.split("\t")) for line in lines if line and not line.startswith("#"))
    return MappingProxyType({row.key: row for row in rows})


@cache
def place_names() -> Mapping[tuple[str, ...], str]:
    """The key of the most populous place of a name, by its folded words (``checker.lexicon.name_parts``).

    Names stand without attached prefixes, with their own article as written and without it.

    >>> place_names()[("benghazi",)]
    'ly/benghazi'
    """
    keys = list(places())
    names = fold("\n".join(place.names for place in places().values())).split("\n")
    found: dict[tuple[str, ...], str] = {}
    for key, line in zip(reversed(keys), reversed(names), strict=True):
        found |= dict.fromkeys(map(tuple, map(str.split, line.split("|"))), key)
    return MappingProxyType(found)


def label(key: str, language: str) -> str:
    """The name of a place for people, in ``ar`` or else in English; KeyError when there is no such place.

    >>> label("ly/benghazi", "en")
    'Benghazi'
    """
    place = places()[key]
    return (place.arabic if language == "ar" else "") or place.english


def country_of(key: str) -> str | None:
    """The key of the country that a place lies in; None for what lies in none or in several (seas, continents).

    >>> country_of("ly/benghazi"), country_of("x/red-sea")
    ('ly', None)
    """
    country = key.partition("/")[0]
    return None if country == NOWHERE else country


def contains(outer: str, inner: str) -> bool:
    """Whether one place is known to hold another; no place holds itself.

    >>> contains("ly", "ly/benghazi"), contains("ly/benghazi", "ly")
    (True, False)
    """
    return outer in _outwards(inner)


def _outwards(key: str) -> Iterator[str]:
    """The larger places that a place lies in, the nearest first."""
    known = places()
    while key in known and (key := known[key].within):
        yield key
