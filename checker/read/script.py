"""The language of an article: the stated one, or the one of the script that most of its letters belong to."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from checker.language_file import language_files

_LOOKED_AT: Final = 120
_OF_DIRECTION: Final = {"L": "en", "AL": "ar"}


def language_of(text: str, stated: str | None) -> str:
    """The code of the language that an article is written in.

    ``stated`` counts when it names a language that is known, by code (``ar``, ``ar-EG``) or by name; otherwise the
    letters decide: about a hundred, taken at even distances, tell Arabic letters from all others.

    >>> language_of("Two people died.", None)
    'en'
    """
    return (_known().get(_main(stated)) if stated else None) or _by_letters(text)


def _main(stated: str) -> str:
    """The language of a language tag, without its region and script."""
    return stated.strip().casefold().replace("_", "-").partition("-")[0]


@cache
def _known() -> dict[str, str]:
    return {name.casefold(): each.language for each in language_files() for name in (each.language, each.name)}


def _by_letters(text: str) -> str:
    sample = text[:: len(text) // _LOOKED_AT or 1]
    directions = list(map(unicodedata.bidirectional, sample))
    return _OF_DIRECTION[max(_OF_DIRECTION, key=directions.count)]
