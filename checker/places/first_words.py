"""The first words of all names, by which a scan of a text finds the names in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from checker.places.demonyms import demonyms
from checker.places.gazetteer import place_names, shared_names


@cache
def first_words() -> Mapping[str, tuple[int, ...]]:
    """How many words the names of places and peoples have that begin with a word, the longest first.

    >>> first_words()["algiers"]
    (1,)
    """
    lengths: dict[str, int] = {}
    for words in (*place_names(), *shared_names()):
        lengths[words[0]] = lengths.get(words[0], 0) | 1 << len(words)
    for name in demonyms():
        first = name.partition(" ")[0]
        lengths[first] = lengths.get(first, 0) | 2 << name.count(" ")
    return {first: _longest_first(bits) for first, bits in lengths.items()}


@cache
def first_pairs() -> frozenset[tuple[str, str]]:
    """The first two words of every name of several words.

    >>> ("new", "york") in first_pairs()
    True
    """
    people = (name.split(" ", 2) for name in demonyms())
    return frozenset((words[0], words[1]) for words in (*place_names(), *shared_names(), *people) if len(words) > 1)


@cache
def _longest_first(bits: int) -> tuple[int, ...]:
    """The numbers of the bits that are set."""
    return tuple(length for length in range(bits.bit_length() - 1, 0, -1) if bits >> length & 1)
