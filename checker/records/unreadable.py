"""A file that is no article."""

from __future__ import annotations

from checker.records.reason import Reason
from checker.records.record import Record


class Unreadable(Record):
    """A file, or one article of it, that could not be read, where (1-based, None where not known), and why.

    ``reason`` says place and cause in English, ``cause`` is the same in every language.
    """

    path: str
    reason: str
    line: int | None = None
    column: int | None = None
    cause: Reason
