"""What the words and signs around a figure may be to what is told of it, and those before a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from checker.lexicon.roles import ASIDE, BESIDE, BORDER, CLAUSE, LOCATES, MODAL, PART
from checker.lexicon.tongue import Tongue

BORDERS: Final = frozenset(",;:()")
BREAKS: Final = BORDERS | {"."}
"""What ends a clause, a stop in its middle as well."""
CLOSERS: Final = {"(": ")", "-": "-", ",": ","}
"""What opens an aside, and what closes it."""


def telling_roles(tongue: Tongue) -> Iterator[tuple[int, Iterable[str]]]:
    """Role bits and the words that have them; what is told of a figure is weighed by these words alone.

    >>> from checker.lexicon.tongue import tongues
    >>> [bits == CLAUSE for bits, words in telling_roles(tongues()["en"]) if "when" in words]
    [True]
    """
    yield MODAL, tongue.modality.first_words() | tongue.may
    yield CLAUSE, tongue.clauses
    yield BORDER, BORDERS | tongue.and_words
    yield ASIDE, CLOSERS
    yield PART, {":"} | tongue.parts.first_words()
    yield LOCATES, tongue.locators
    yield BESIDE, tongue.beside
