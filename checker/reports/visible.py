"""Text of articles made harmless: nothing in it may hide, reverse or break what stands beside it."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

_OVERRIDES: Final = re.compile("[\u202d\u202e]")
_OTHER_BIDI: Final = re.compile("[\u202a-\u202c\u2066-\u2069]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_UNSEEN: Final = re.compile(f"{_OVERRIDES.pattern}|{_OTHER_BIDI.pattern}|{_CONTROLS.pattern}")


def visible(text: str) -> str:
    """The same text without characters that act instead of being read.

    An override of direction makes 123 read as 321, so its place is shown; embeddings and isolates do nothing once
    a report sets text apart by itself, so they go; a control character is shown as the replacement character.

    >>> visible("a\\u202e321")
    'a[U+202E]321'
    """
    if not _UNSEEN.search(text):
        return text
    shown = _OVERRIDES.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
    return _CONTROLS.sub("\ufffd", _OTHER_BIDI.sub("", shown))


def one_line(text: str) -> str:
    """Visible text with every run of white space made one space.

    >>> one_line("twelve\\n  people")
    'twelve people'
    """
    return " ".join(visible(text).split())


def direction_of(text: str) -> str:
    """``rtl`` when more than half of a text's letters are written from right to left, else ``ltr``.

    The first letter alone does not tell: an Arabic sentence may begin with a Latin name.

    >>> direction_of("two died")
    'ltr'
    """
    right = len(_RIGHT_TO_LEFT.findall(text))
    return "rtl" if right and 2 * right > len(_LETTERS.findall(text)) else "ltr"


def web_address(url: str | None) -> str | None:
    """An address that may be made a link: http or https with a host; anything else (``javascript:``) is None.

    >>> web_address("https://news.example/1"), web_address("javascript:alert(1)")
    ('https://news.example/1', None)
    """
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
