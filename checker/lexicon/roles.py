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
FIRST_TABLE: Final = 256
"""From this bit on, two for each table of phrases: one of its phrases begins with the word, or ends with it."""


def sign(roles: int) -> str:
    """The bits below those of the tables as one character: a sentence is then a string that a pattern can search.

    >>> sign(START | FIRST_TABLE) == sign(START)
    True
    """
    return chr(roles % FIRST_TABLE)


def signs_of(role: int) -> re.Pattern[str]:
    """The pattern of every sign that holds any of the bits of a role.

    >>> [found.start() for found in signs_of(PLACE).finditer(sign(START) + sign(START | PLACE))]
    [1]
    """
    return re.compile("[" + "".join(re.escape(chr(bits)) for bits in range(FIRST_TABLE) if bits & role) + "]")
