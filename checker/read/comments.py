"""Comments in an article that speak to the checker: taken out of the text, which keeps its length."""

from __future__ import annotations

import re
from typing import Final

_OPENING: Final = "<!--"
_COMMENT: Final = re.compile(r"<!--\s*checker:\s*(.*?)\s*-->", re.DOTALL)
_NOT_A_BREAK: Final = re.compile(r"[^\n]")


def blanked(text: str) -> tuple[str, list[tuple[int, str]]]:
    """The text with blanks in the place of every comment to the checker, and offset and words of each.

    The words of a comment are no news: a number in a reason must not be read as a figure.

    >>> text, found = blanked("Two died. <!-- checker: ignore a-rule -->")
    >>> text.rstrip(), len(text), found
    ('Two died.', 41, [(10, 'ignore a-rule')])
    """
    if _OPENING not in text:
        return text, []
    found = [(match.start(), match[1]) for match in _COMMENT.finditer(text)]
    return _COMMENT.sub(lambda match: _NOT_A_BREAK.sub(" ", match[0]), text), found
