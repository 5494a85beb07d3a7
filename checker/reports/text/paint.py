"""Colour for terminals, or none."""

from __future__ import annotations

from typing import Final

_CODES: Final = {"error": "1;31", "warning": "1;33", "note": "1;36", "silent": "2", "faint": "2", "strong": "1"}


def paint(text: str, role: str, color: bool) -> str:
    """Text in the colour of a level, ``faint`` or ``strong``.

    >>> paint("error", "error", False)
    'error'
    """
    return f"\x1b[{_CODES[role]}m{text}\x1b[0m" if color else text
