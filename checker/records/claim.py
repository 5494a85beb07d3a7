"""A claim, and the fact that claims answer."""

from __future__ import annotations

from typing import Literal

from checker.records.article import Span
from checker.records.record import Record, SmallRecord
from checker.records.value import Value

Modality = Literal["asserted", "planned", "hypothetical", "demanded", "negated", "feared"]


class Claim(SmallRecord):
    """A figure bound to what happened, to whom, where, when, and according to whom.

    ``start``/``end`` are code points in the article's text and ``line`` ... ``end_column`` 1-based places in the source
    file. ``place`` is a key of the gazetteer, ``when`` and ``as_of`` are ISO 8601 days or ``start/end`` intervals.
    ``part_of`` is the id of the claim of the same article that this one is a stated part of. ``about`` holds the
    language-neutral keys of the event's words. ``sentence`` and ``sentence_start`` let a report show the words around.
    """

    id: str
    article: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    quote: str
    kind: str
    value: Value
    counted: str | None = None
    who: str | None = None
    place: str | None = None
    when: str | None = None
    as_of: str | None = None
    source: str | None = None
    modality: Modality = "asserted"
    part_of: str | None = None
    superseded: bool = False
    about: tuple[str, ...] = ()
    sentence: str = ""
    sentence_start: int = 0
    fact: str | None = None

    @property
    def span(self) -> Span:
        """Where the claim stands in its article's text."""
        return Span(start=self.start, end=self.end)


class Fact(Record):
    """One question and the claims (ids, in order of publication) that answer it."""

    id: str
    kind: str
    who: str | None = None
    place: str | None = None
    event: str | None = None
    claims: tuple[str, ...]
