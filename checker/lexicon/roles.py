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
"""It may point back to the time or the place of the sentence before, or to an earlier report."""
MODAL: Final = 1 << 8
"""A word of modality (planned, feared, not) may begin with it."""
CLAUSE: Final = 1 << 9
"""It may open a clause."""
BORDER: Final = 1 << 10
"""It may part what is told of one figure from what is told of another: a sign, or a word for "and"."""
ASIDE: Final = 1 << 11
"""An aside may open or close with it: brackets, dashes, commas."""
PART: Final = 1 << 12
"""A word that makes a part of the figure behind it may begin with it, or be the colon before a list."""
LOCATES: Final = 1 << 13
"""It says of the place named behind it that something is there."""
BESIDE: Final = 1 << 14
"""It says of the place named behind it that something is next to it, or in a part of it."""
NO_NUMBER: Final = 1 << 15
"""A phrase in which a number word is none may begin with it."""
UNKNOWN: Final = -1
"""All bits: nothing is known of the word, so that every table is asked."""
NUMBER: Final = 1 << 16
"""A number in words, or its article, may begin with it."""
MONTH: Final = 1 << 17
"""The name of a month may begin with it."""
PERIOD: Final = 1 << 18
"""It names a decade or a season."""
FRACTION: Final = 1 << 19
"""A part of one may begin with it."""
ORDINAL: Final = 1 << 20
"""An ordinal may begin with it."""
ORDER: Final = 1 << 21
"""A vague order may begin with it."""
UNIT: Final = 1 << 22
"""A unit of time, or a word that says how many units or times, may begin with it."""
DUAL: Final = 1 << 23
"""It may be two of a counted noun in one word."""
SCALE: Final = 1 << 24
"""It multiplies a number before it."""
PARTED: Final = 1 << 25
"""It may make a part of the number before it, or tie a further word to it."""
SINGLE: Final = 1 << 26
"""It tells what happened, or names an event, by itself."""
GOES_ON: Final = 1 << 27
"""It is the second word of what tells what happened or names an event."""
FIRST_TABLE: Final = 1 << 28
"""From this bit on, two for each table of phrases: one of its phrases begins with the word, or ends with it."""
_ONE_SIGN: Final = 256


def signs(roles: int) -> tuple[str, str]:
    """The first eight bits as one character, its sign, and the next eight as another, its mark.

    So a sentence is two strings that a pattern can search.

    >>> signs(START | MODAL | NUMBER) == (signs(START)[0], signs(MODAL)[1])
    True
    """
    first = roles & (_ONE_SIGN * _ONE_SIGN - 1)
    return chr(first % _ONE_SIGN), chr(first // _ONE_SIGN)


def signs_of(role: int) -> re.Pattern[str]:
    """The pattern of every sign that holds any of the bits of a role.

    >>> [found.start() for found in signs_of(PLACE).finditer(signs(START)[0] + signs(START | PLACE)[0])]
    [1]
    """
    return re.compile("[" + "".join(re.escape(chr(bits)) for bits in range(_ONE_SIGN) if bits & role) + "]")


def marks_of(role: int) -> re.Pattern[str]:
    """The pattern of every mark that holds any of the bits of a role.

    >>> [found.start() for found in marks_of(MODAL).finditer(signs(START)[1] + signs(MODAL)[1])]
    [1]
    """
    return signs_of(role >> 8)
