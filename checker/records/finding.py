"""A finding, its reasons, and what keeps it quiet."""

from __future__ import annotations

from typing import Literal

from checker.records.reason import Reason
from checker.records.record import Confidence, Level, Record, Verdict


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
