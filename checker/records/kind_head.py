"""What a report tells of a kind that its claims are of."""

from __future__ import annotations

from checker.records.record import Record
from checker.records.wording import Wording


class KindHead(Record):
    """A kind without its words and examples: its name, and what it counts in words."""

    id: str
    label: Wording
