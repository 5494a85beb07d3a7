"""What every record is made of: the base, and the words that several of them share."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Verdict = Literal["consistent", "update", "revision", "disputed", "conflict", "mismatch", "incomparable"]
Level = Literal["error", "warning", "note", "silent"]
Confidence = Literal["high", "medium", "low"]


class Record(BaseModel):
    """The base of every record: frozen, and no unknown field passes."""

    model_config = ConfigDict(frozen=True, extra="forbid")
