"""The newsroom's agreed figures: one YAML file, each figure with what it answers, since when, and who says so."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, model_validator

from checker.problem import InputError, Problem, did_you_mean
from checker.records import Claim, Fact, Record
from checker.yaml_file import load, parse, read_text

FILE: Final = "facts.yaml"


def _day(said: str) -> str:
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError:
        raise ValueError(f"found {said}, expected a day such as 2021-09-01") from None


Day = Annotated[str, AfterValidator(_day)]


class LedgerEntry(Record):
    """One agreed figure.

    ``kind``, ``who`` (population keys), ``place`` (gazetteer key), ``when`` (beginning of an ISO 8601 day) and
    ``event`` (event key) say which question it answers. The figure is ``value``, or ``low`` to ``high``. ``as_of`` is
    the day on which it held.
    """

    kind: str
    who: str | None = None
    place: str | None = None
    when: str | None = None
    event: str | None = None
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    as_of: Day | None = None
    source: str
    note: str | None = None

    @model_validator(mode="after")
    def is_one_figure_of_one_question(self) -> LedgerEntry:
        """Refuse an entry without a figure, with two, or about every figure of its kind."""
        if (self.value is None) == (self.low is None or self.high is None):
            raise ValueError("expected either value, or low and high")
        if not (self.place or self.when or self.event):
            raise ValueError(
                "expected at least one of place, when, event; else it would speak of every figure of its kind"
            )
        return self

    @property
    def bounds(self) -> tuple[Decimal, Decimal]:
        """The lowest and the highest figure agreed on."""
        low = self.value if self.low is None else self.low
        high = self.value if self.high is None else self.high
        return low or Decimal(0), high or Decimal(0)

    @property
    def figure(self) -> str:
        """The agreed figure for readers.

        >>> LedgerEntry(kind="killed", place="ly", low=1200, high=1300, source="Ministry").figure
        '1,200-1,300'
        """
        low, high = self.bounds
        return f"{low:,}" if low == high else f"{low:,}-{high:,}"

    def answers(self, claim: Claim, fact: Fact) -> bool:
        """Whether the entry and a claim of a fact answer one question; what the entry leaves out is no restriction."""
        event = (fact.event or "").split()
        whens = [claim.when] if claim.when else event
        return (
            claim.kind == self.kind
            and claim.part_of is None
            and fact.who == self.who
            and self.place in (None, claim.place, fact.place)
            and (self.event is None or self.event in event)
            and (self.when is None or any(when.startswith(self.when) for when in whens))
        )


class Ledger(Record):
    """What stands in a ledger file."""

    facts: tuple[LedgerEntry, ...] = ()


def load_ledger(path: Path, kinds: Iterable[str]) -> tuple[LedgerEntry, ...]:
    """The agreed figures of a ledger file.

    Raises InputError with every mistake, among them kinds, places, people and events that do not exist.

    >>> load_ledger(Path("facts.yaml"), ["killed"])  # doctest: +SKIP
    """
    from checker.names import known_names

    facts = load(path, Ledger).facts
    known: dict[str, Container[str]] = {"kind": frozenset(kinds), **known_names()}
    wrong = [
        (f"/facts/{number}/{key}", key, word)
        for number, entry in enumerate(facts)
        for key, words in known.items()
        for word in (getattr(entry, key) or "").split()
        if word not in words
    ]
    if wrong:
        raise InputError([_unknown(path, at, key, word, known[key]) for at, key, word in wrong])
    return facts


def _unknown(path: Path, at: str, key: str, word: str, known: Container[str]) -> Problem:
    _, places = parse(read_text(path), path)
    line, column = places.get(at, [1, 1])
    near = did_you_mean(word, known) if isinstance(known, Iterable) else ""
    return Problem(str(path), line, column, f"{word}: no such {key}{near}")


def with_entry(text: str, entry: LedgerEntry) -> str:
    """The text of a ledger with one entry more at its end; what stands there, comments too, stays as it is.

    >>> print(with_entry("", LedgerEntry(kind="killed", place="ly", value=12, source="Ministry")).strip())
    facts:
      - kind: killed
        place: ly
        value: 12
        source: Ministry
    """
    fields = entry.model_dump(exclude_none=True, mode="json")
    lines = [f"{key}: {_scalar(value)}" for key, value in fields.items()]
    item = "".join(f"{'  - ' if number == 0 else '    '}{line}\n" for number, line in enumerate(lines))
    head = text if text.strip() else "facts:\n"
    return head + ("" if head.endswith("\n") else "\n") + item


def _scalar(value: object) -> str:
    """A YAML scalar; words that could mean anything else are quoted."""
    import json

    said = str(value)
    plain = said.replace("_", "").replace("-", "").replace("/", "").isalnum() and not said[0].isdigit()
    number = said.replace(".", "", 1).isdigit()
    return said if plain or number else json.dumps(said, ensure_ascii=False)
