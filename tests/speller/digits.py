"""Numbers written in digits, of any script and with any sign between the thousands."""

from __future__ import annotations

from typing import NamedTuple


class DigitStyle(NamedTuple):
    """The ten digits and the sign that groups thousands; none when it is empty."""

    digits: str
    sign: str


def write(number: int, style: DigitStyle) -> str:
    """The number in digits; four-digit numbers take a sign only where it cannot be mistaken for a space.

    >>> write(33175, DigitStyle("0123456789", ","))
    '33,175'
    """
    sign = "" if number < 10000 and style.sign.isspace() else style.sign
    text = f"{number:,}".replace(",", sign)
    return "".join(style.digits[int(char)] if char.isdigit() else char for char in text)
