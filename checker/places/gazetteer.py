"""The gazetteer: a tab-separated file made by ``scripts/build_gazetteer.py``, read once and on first use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from checker.fold import fold

FILE: Final = Path(__file__).with_name("gazetteer.tsv")
NOWHERE: Final = "x"


class Place(NamedTuple):
    """One line of the file; ``within`` is the key of the next larger place or empty, lists are parted by ``|``.

    ``names`` mean the place, ``shared`` ones do in articles that name the larger place, ``borne`` ones may be
    people or things where nothing is in, from or near them; ``short`` ones stand behind the name of a town. ``seat`` is
    not empty for the capital of a country.
    """

    key: str
    within: str
    english: str
    arabic: str
    names: str
    shared: str
    borne: str
    short: str
    seat: str


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
    return MappingProxyType(
        {words: keys[0] for words, keys in _keys_by_name([place.names for place in places().values()])}
    )


@cache
def shared_names() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """The keys of further places of a name, the most populous first; each is meant where its larger place is named."""
    return MappingProxyType(dict(_keys_by_name([place.shared for place in places().values()])))


@cache
def borne_names() -> frozenset[tuple[str, ...]]:
    """Names that people or things bear too."""
    return frozenset(words for words, _ in _keys_by_name([place.borne for place in places().values()]))


def _keys_by_name(column: Sequence[str]) -> Iterable[tuple[tuple[str, ...], tuple[str, ...]]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for key, line in zip(places(), fold("\n".join(column)).split("\n"), strict=True):
        for name in line.split("|") if line else ():
            words = tuple(name.split())
            found[words] = (*found.get(words, ()), key)
    return found.items()


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


def is_capital(key: str) -> bool:
    """Whether a place is the capital of its country.

    >>> is_capital("ly/tripoli"), is_capital("ly/benghazi")
    (True, False)
    """
    return key in places() and bool(places()[key].seat)


@lru_cache(maxsize=65536)
def contains(outer: str, inner: str) -> bool:
    """Whether one place is known to hold another, by its key or by the gazetteer; no place holds itself.

    >>> contains("ly", "ly/benghazi"), contains("ly/benghazi", "ly")
    (True, False)
    """
    return inner.startswith(f"{outer}/") or outer in outwards(inner)


def related(one: str, other: str) -> bool:
    """Whether two places are one, or one holds the other.

    >>> related("ly/benghazi", "ly"), related("ly/benghazi", "ly/tripoli")
    (True, False)
    """
    return one == other or contains(one, other) or contains(other, one)


def outwards(key: str) -> Iterator[str]:
    """The larger places that a place lies in, the nearest first."""
    known = places()
    while key in known and (key := known[key].within):
        yield key
