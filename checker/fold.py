"""Comparable text: one folded character for every original character, so an offset in one is an offset in the other."""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache
from typing import Any, Final

from checker.language_file import language_files

IGNORED: Final = "\x7f"
"""Stands for a character that carries no meaning for comparison: vowel marks, tatweel, direction controls."""

_SIGNS: Final = {
    '"': "\u00ab\u00bb\u201c\u201d\u201e\u201f",
    "'": "\u2018\u2019\u201b\u0060\u00b4\u2032",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
    " ": "\u00a0\u2007\u2009\u202f\t\r",
    IGNORED: "\x7f\u200b\u200c\u200d\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad",
}
FRACTION_SIGNS: Final = tuple(map(chr, (*range(0xBC, 0xBF), *range(0x2150, 0x215F))))
_LIGATURE: Final = re.compile("[\ufb00-\U0010ffff]")
_PLAIN: Final = [chr(code) for code in (0, 10, *range(32, 127))]
"""Null comes first: without it the codec leaves its table for a dictionary and takes nine times as long."""


def fold(text: str) -> str:
    """Make comparable text of the same length: letter variants, digits, case and signs become one form each.

    The way back is the identity: character ``i`` of the result stands for character ``i`` of the text. Characters that
    carry nothing become ``IGNORED``; ``bare`` takes them out. Two C passes (an own 8-bit code page) do the work for
    common characters, a slower table for texts with any other.

    >>> fold("OVER 1,000")
    'over 1,000'
    """
    encoder, decoder = code_page()
    try:
        encoded, _ = codecs.charmap_encode(text, "strict", encoder)
    except UnicodeEncodeError:
        return text.translate(_rare())
    return codecs.charmap_decode(encoded, "strict", decoder)[0]


def bare(folded: str) -> str:
    """Folded text without the ignored characters, ligatures taken apart.

    >>> bare("a\\x7fb")
    'ab'
    """
    if IGNORED in folded:
        folded = folded.replace(IGNORED, "")
    if not folded.isascii() and _LIGATURE.search(folded):
        folded = fold(unicodedata.normalize("NFKC", folded)).replace(IGNORED, "")
    return folded


@cache
def _known() -> dict[str, str]:
    """What each listed character folds to: the signs of typography and the letters of every language."""
    known = {char: char.lower() for char in (*_PLAIN, *FRACTION_SIGNS)}
    for target, sources in _SIGNS.items():
        known |= dict.fromkeys(sources, target)
    for language in language_files():
        for target, sources in language.letters.items():
            known |= dict.fromkeys(sources, target or IGNORED)
        known |= {char: char for char in language.alphabet if char not in known}
    return known


@cache
def code_page() -> tuple[Any, str]:
    """The 8-bit code page: an encoder of up to 256 characters and the folded character of each byte.

    >>> len(code_page()[1])
    256
    """
    chars = list(_known())[:256]
    originals = "".join(chars).ljust(256, "\ufffe")
    return codecs.charmap_build(originals), "".join(_known()[char] for char in chars).ljust(256, "\ufffe")


class _Rare(dict[int, str]):
    """The table of ``str.translate`` for texts with characters outside the code page; fills itself."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = self[code] = _known().get(char) or _fold_rare(char)
        return folded


@cache
def _rare() -> _Rare:
    return _Rare()


def _fold_rare(char: str) -> str:
    if unicodedata.category(char) in ("Mn", "Cf"):
        return IGNORED
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    plain = unicodedata.normalize("NFKD", char)
    plain = "".join(mark for mark in plain if unicodedata.category(mark) != "Mn").lower()
    return _known().get(plain, plain) if len(plain) == 1 else char
