"""The words of folded text as bytes: one for each code point, so that whole articles are looked through in a moment."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from functools import cache
from typing import Final

from checker.fold import FRACTION_SIGNS, IGNORED, code_page

DIGIT: Final = b"0"
_BLANK: Final = b" "
_IGNORED: Final = b"\x7f"
_UNLISTED: Final = "a"
"""Stands for every letter that the code page has not: what it makes look like another word is only read in vain."""
_ERRORS: Final = "checker.unlisted"


def word_plane(folded: str) -> bytes:
    """Folded text with a byte for each code point: a letter has its own, a digit or fraction is a zero, the rest blank.

    >>> word_plane("so 15")[2:]
    b' 00'
    """
    encoder, _ = code_page()
    encoded, _ = codecs.charmap_encode(folded, _ERRORS, encoder)
    return encoded.translate(_classes())


def words(plane: bytes) -> list[bytes]:
    """The words of a stretch of a plane, between them empty ones.

    >>> set(words(word_plane("one, one"))) == {word_plane("one"), b""}
    True
    """
    return plane.translate(None, _IGNORED).split(_BLANK)


def word_set(listed: Iterable[str]) -> frozenset[bytes]:
    """Folded words as ``words`` finds them.

    >>> word_set(["one"]).isdisjoint(words(word_plane("at one")))
    False
    """
    return frozenset(words(word_plane(" ".join(listed)))) - {b""}


@cache
def _classes() -> bytes:
    """What each byte of the code page becomes; letters take what is left of the bytes."""
    _, folded = code_page()
    letters = iter(sorted({*range(256)} - {*DIGIT, *_BLANK, *_IGNORED}))
    bytes_of = {char: next(letters) for char in dict.fromkeys(folded) if char.isalpha()}
    bytes_of |= dict.fromkeys((*"0123456789", *FRACTION_SIGNS), *DIGIT)
    bytes_of[IGNORED] = _IGNORED[0]
    return bytes(bytes_of.get(char, _BLANK[0]) for char in folded)


def _unlisted(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    return "".join(_UNLISTED if char.isalnum() else " " for char in error.object[error.start : error.end]), error.end


codecs.register_error(_ERRORS, _unlisted)
