"""The parts of a rule file: what it speaks of, how far apart, how grave, what is said, and its examples."""

from __future__ import annotations

from decimal import Decimal
from string import Formatter
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from checker.ledger import LedgerEntry
from checker.problem import did_you_mean
from checker.records import Level, Modality, Record, Verdict, Wording

LEDGER_FIELDS: Final = ("agreed", "agreed_source", "agreed_as_of")
MESSAGE_FIELDS: Final = (
    "kind",
    "who",
    "place",
    "when",
    "first",
    "second",
    "first_outlet",
    "second_outlet",
    "articles",
    *LEDGER_FIELDS,
)


class About(Record):
    """The claims that a rule speaks of; an empty list is no restriction.

    ``who`` holds population keys, ``place`` keys of the gazetteer (a country holds its cities), ``source`` words of
    the credited source, ``when`` the years or days (ISO 8601 beginnings) of the event.
    """

    kinds: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    modality: tuple[Modality, ...] = ("asserted",)


class Within(Record):
    """How far apart two claims may lie: days between the dates they speak of, places at one level."""

    days: int | None = Field(default=None, ge=0)
    place: Literal["city", "country"] | None = None


class Tolerance(Record):
    """How far two figures may differ: a share of the figure (0.05 is 5 per cent) or an amount in its unit."""

    relative: Decimal = Field(default=Decimal(0), ge=0, lt=1)
    absolute: Decimal = Field(default=Decimal(0), ge=0)


class Levels(Record):
    """The level of each verdict."""

    conflict: Level = "error"
    disputed: Level = "warning"
    revision: Level = "warning"
    mismatch: Level = "warning"
    update: Level = "note"

    def of(self, verdict: Verdict) -> Level:
        """The level of a verdict; what is consistent or cannot be compared is silent."""
        level: Level = getattr(self, verdict, "silent")
        return level


def fields_of(template: str) -> list[str]:
    """The names in braces of a message, in order; ValueError for a brace without its other half.

    >>> fields_of("{first} in {first_outlet}")
    ['first', 'first_outlet']
    """
    try:
        return [field for _, field, _, _ in Formatter().parse(template) if field is not None]
    except ValueError:
        raise ValueError("a brace { without its }, or the other way round") from None


def _known_fields(template: str) -> str:
    for field in fields_of(template):
        if field not in MESSAGE_FIELDS:
            raise ValueError(f"{{{field}}} is not a field{did_you_mean(field, MESSAGE_FIELDS)}")
    return template


Template = Annotated[str, AfterValidator(_known_fields)]


class Message(Record):
    """What a finding says, in each language, with named fields in braces."""

    en: Template
    ar: Template


def _in_every_language(said: object) -> object:
    if not isinstance(said, str | dict | Wording):
        raise ValueError(f"found {said}, expected words, or en and ar with words each")
    return {"en": said, "ar": said} if isinstance(said, str) else said


Worded = Annotated[Wording, BeforeValidator(_in_every_language, json_schema_input_type=str | Wording)]


class Document(Record):
    """One article of an example."""

    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    language: str | None = None


class Example(Record):
    """Dated articles that together break the rule (``fails``) or keep it (``passes``).

    ``verdict`` is that of what is found, ``ledger`` holds the agreed figures of the example's newsroom.
    """

    what: str
    documents: tuple[Document, ...] = Field(min_length=1)
    verdict: Verdict | None = None
    ledger: tuple[LedgerEntry, ...] = ()
