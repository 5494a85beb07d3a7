"""Which language an example is written in."""

from __future__ import annotations

import unicodedata


def language_of_example(text: str) -> str:
    """The language whose letters come first in a text.

    >>> language_of_example("12 people were killed.")
    'en'
    """
    letters = (unicodedata.bidirectional(char) for char in text)
    return next(("ar" if found == "AL" else "en" for found in letters if found in ("AL", "L")), "en")
