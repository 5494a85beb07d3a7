"""The first words of all names, by which a scan of a text finds the names in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from checker.places.demonyms import demonyms
from checker.places.gazetteer import place_names, shared_names


@cache
def first_words() -> Mapping[str, int]:
    """How many words the longest name of a place or a people has, by its first word.

    >>> first_words()["south"] > 1
    True
    """
    longest: dict[str, int] = {}
    for words in (*place_names(), *shared_names()):
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    for name in demonyms():
        first = name.partition(" ")[0]
        longest[first] = max(name.count(" ") + 1, longest.get(first, 0))
    return longest
