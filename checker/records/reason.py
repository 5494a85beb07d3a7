"""A reason, in no language yet."""

from __future__ import annotations

from pydantic import Field

from checker.records.record import Record


class Reason(Record):
    """What a report gives as a reason, for a finding or a file not read: the key of a sentence and what it names.

    ``fields`` are the same in every language: quotes, numbers, ISO 8601 days, names.
    """

    key: str
    fields: dict[str, str] = Field(default_factory=dict)
