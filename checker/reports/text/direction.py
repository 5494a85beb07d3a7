"""Text that runs from right to left kept apart, so that it and what surrounds it each keep their order."""

from __future__ import annotations

import unicodedata
from textwrap import wrap
from typing import Final

FIRST_STRONG: Final = "\u2068"
RIGHT_TO_LEFT: Final = "\u2067"
END: Final = "\u2069"
_BEGIN: Final = (FIRST_STRONG, RIGHT_TO_LEFT)
_RIGHT: Final = ("R", "AL")


def isolated(text: str, *, like: str | None = None, inside: str = "ltr") -> str:
    """The text in an isolate when any of it runs against what surrounds it, in the direction of most of its letters.

    ``like`` is the whole text when ``text`` is one line of it; ``inside`` is the direction around it. Inside text that
    runs from right to left a day or a sum counts too: its hyphens and signs would turn it round.

    >>> isolated("two died")
    'two died'
    """
    strong = [unicodedata.bidirectional(char) for char in like or text]
    right = sum(strong.count(kind) for kind in _RIGHT)
    left = strong.count("L")
    if not (right if inside == "ltr" else left + strong.count("ES")):
        return text
    return (RIGHT_TO_LEFT if right >= left and right else FIRST_STRONG) + text + END


def lines_of(text: str, width: int) -> list[str]:
    """Text broken into lines of a width; an isolate that goes on is ended with its line and begun again on the next.

    >>> [line.count(END) for line in lines_of(f"a {FIRST_STRONG}b c{END}", 4)]
    [1, 1]
    """
    lines, open_ones = [], ""
    for line in wrap(text, width):
        begun = open_ones + line
        open_ones = _left_open(begun)
        lines.append(begun + END * len(open_ones))
    return lines


def _left_open(line: str) -> str:
    """The isolates that begin in a line and do not end there."""
    found: list[str] = []
    for char in line:
        if char in _BEGIN:
            found.append(char)
        elif char == END and found:
            found.pop()
    return "".join(found)
