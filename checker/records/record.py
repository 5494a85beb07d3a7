"""What every record is made of: the base, and the words that several of them share."""

from __future__ import annotations

from functools import cache
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict

Verdict = Literal["consistent", "update", "revision", "disputed", "conflict", "mismatch", "incomparable"]
Level = Literal["error", "warning", "note", "silent"]
Confidence = Literal["high", "medium", "low"]


class Record(BaseModel):
    """The base of every record: frozen, and no unknown field passes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SmallRecord(Record):
    """A record of which a run holds very many: all of them share one set of the names of their fields.

    The set that pydantic keeps with every object, of the fields that were given, is larger than a claim.
    """

    def model_post_init(self, context: object, /) -> None:
        object.__setattr__(self, "__pydantic_fields_set__", _field_names(type(self)))

    def __copy__(self) -> Self:
        copied = super().__copy__()
        copied.model_post_init(None)
        return copied


@cache
def _field_names(record: type[SmallRecord]) -> set[str]:
    return set(record.model_fields)
