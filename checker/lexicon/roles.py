"""What a word can be: bits by which a scan of a sentence passes over the words that are nothing to it."""

from __future__ import annotations

import re
from typing import Final

START: Final = 1
"""A figure may begin with it."""
ALONE: Final = 128
"""A unit of time that states one of it behind a hedge, without a number."""
TELLS: Final = 2
"""It may tell what happened."""
EVENT: Final = 4
"""An event's word may begin with it."""
PLACE: Final = 8
"""A name of a place or a people may begin with it."""
CREDIT: Final = 16
"""It may credit a source."""
DAY: Final = 32
"""It names a day in relation to publication."""
BACK: Final = 64
"""It may point back to the time or the place of the sentence before."""
UNKNOWN: Final = -1
"""All bits: nothing is known of the word, so that every table is asked."""
NUMBER: Final = 1 << 8
"""A number in words, or its article, may begin with it."""
MONTH: Final = 1 << 9
"""The name of a month may begin with it."""
PERIOD: Final = 1 << 10
"""It names a decade or a season."""
FRACTION: Final = 1 << 11
"""A part of one may begin with it."""
ORDINAL: Final = 1 << 12
"""An ordinal may begin with it."""
ORDER: Final = 1 << 13
"""A vague order may begin with it."""
UNIT: Final = 1 << 14
"""A unit of time, or a word that says how many units or times, may begin with it."""
DUAL: Final = 1 << 15
"""It may be two of a counted noun in one word."""
NO_NUMBER: Final = 1 << 16
"""A phrase in which a number word is none may begin with it."""
_ONE_SIGN: Final = 256
FIRST_TABLE: Final = 1 << 17
"""From this bit on, two for each table of phrases: one of its phrases begins with the word, or ends with it."""


def sign(roles: int) -> str:
    """The first eight bits as one character: a sentence is then a string that a pattern can search.

    >>> sign(START | NUMBER) == sign(START)
    True
    """
    return chr(roles % _ONE_SIGN)


def signs_of(role: int) -> re.Pattern[str]:
    """The pattern of every sign that holds any of the bits of a role.

    >>> [found.start() for found in signs_of(PLACE).finditer(sign(START) + sign(START | PLACE))]
    [1]
    """
    return re.compile("[" + "".join(re.escape(chr(bits)) for bits in range(_ONE_SIGN) if bits & role) + "]")
