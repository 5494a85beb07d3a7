"""Text that runs from right to left kept apart, so that it and what surrounds it each keep their order."""

from __future__ import annotations

import unicodedata
from typing import Final

FIRST_STRONG: Final = "\u2068"
RIGHT_TO_LEFT: Final = "\u2067"
END: Final = "\u2069"
_RIGHT: Final = ("R", "AL")


def isolated(text: str, *, like: str | None = None) -> str:
    """The text in an isolate when any of it runs from right to left, in the direction of most of its letters.

    ``like`` is the whole text when ``text`` is one line of it.

    >>> isolated("two died")
    'two died'
    """
    strong = [unicodedata.bidirectional(char) for char in like or text]
    right = sum(strong.count(kind) for kind in _RIGHT)
    if not right:
        return text
    return (RIGHT_TO_LEFT if right >= strong.count("L") else FIRST_STRONG) + text + END
