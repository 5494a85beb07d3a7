"""Paragraphs that were broken into lines of one width, put together again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_WIDEST: Final = 130
"""No one breaks lines wider than this by hand or in mail."""
_FIRST: Final = re.compile(r"[0-9]+(?: [0-9]{3})+\S*|\S+")
"""The first word of a line, or its first number, whose groups a space that breaks no line may part."""


def unwrapped(folded: str) -> str:
    """The text with a space for each line end inside a paragraph that was filled to a width; no offset changes.

    Filled means: on no line but the last there was room for the first word of the next one. So a headline above its
    text stays a line of its own.

    >>> unwrapped("at least five\\nmen died")
    'at least five men died'
    """
    if "\n" not in folded:
        return folded
    return "\n\n".join(map(_filled, folded.split("\n\n")))


def _filled(paragraph: str) -> str:
    lines = paragraph.split("\n")
    width = max(map(len, lines))
    if len(lines) < 2 or width > _WIDEST:
        return paragraph
    for line, following in pairwise(lines):
        first = _FIRST.match(following)
        if not line or first is None or len(line) + 1 + len(first[0]) <= width:
            return paragraph
    return paragraph.replace("\n", " ")
