"""A finding, its reasons, and what keeps it quiet."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from checker.records.record import Confidence, Level, Record, Verdict


class Reason(Record):
    """What makes claims comparable or what their difference amounts to: the key of a sentence and what it names.

    ``fields`` are the same in every language: quotes, numbers, ISO 8601 days, names.
    """

    key: str
    fields: dict[str, str] = Field(default_factory=dict)


class Finding(Record):
    """One disagreement of one fact: places, not a string.

    ``fingerprint`` stays the same when lines move. ``reasons`` say what makes the claims comparable, ``why`` says the
    same in English sentences.
    """

    rule: str
    level: Level
    confidence: Confidence
    verdict: Verdict
    message: str
    fact: str
    primary: str
    related: tuple[str, ...]
    fingerprint: str
    why: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


class Silence(Record):
    """What keeps a finding quiet: a comment in an article (``inSource``), and where it stands, or a baseline."""

    kind: Literal["inSource", "external"]
    reason: str = ""
    path: str | None = None
    line: int | None = None
    column: int | None = None


class Suppressed(Record):
    """A finding that is put up with; it counts nowhere."""

    finding: Finding
    by: tuple[Silence, ...]
