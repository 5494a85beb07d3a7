"""What came of one case: where it stands, what was expected, what was found, and what was read in its articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.records import Claim, Period, Report


class Outcome(NamedTuple):
    """One case of a rule or a kind; ``section`` is the key that it stands under.

    ``fields`` are the message fields that were rendered, ``fired`` says that the rule of the case raised a finding.
    """

    path: str
    line: int
    owner: str
    section: str
    number: int
    what: str
    passed: bool
    expected: str
    found: str
    trace: tuple[str, ...] = ()
    fired: bool = False
    fields: frozenset[str] = frozenset()


def told(outcome: Outcome) -> str:
    """A failed case for people: expected against found, then what was read."""
    head = f"{outcome.path}:{outcome.line}: {outcome.section} {outcome.number}: {outcome.what}"
    lines = [head, f"  expected  {outcome.expected}", f"  found     {outcome.found}"]
    read = outcome.trace or ("no claim",)
    return "\n".join([*lines, *(f"  {'read' if n == 0 else '    '}      {line}" for n, line in enumerate(read))])


def trace(claims: Sequence[Claim], report: Report | None = None) -> tuple[str, ...]:
    """One line for each claim: article, kind, value, words, and all that decides what it is compared with."""
    events = {fact.id: fact.event for fact in report.facts} if report else {}
    return tuple(_line(claim, events.get(claim.fact or "")) for claim in claims)


def _line(claim: Claim, event: str | None) -> str:
    known = {
        "who": claim.who,
        "place": claim.place,
        "when": claim.when,
        "as of": claim.as_of,
        "source": claim.source,
        "part of": claim.part_of,
        "fact": claim.fact,
        "event": event,
    }
    said = [f"{name} {value}" for name, value in known.items() if value]
    said += [claim.modality] if claim.modality != "asserted" else []
    said += ["superseded"] if claim.superseded else []
    return f'{claim.id}  {claim.kind} {value_told(claim)}  "{claim.quote}"  {", ".join(said)}'.rstrip()


def value_told(claim: Claim) -> str:
    """The value of a claim with its qualifier, or its days."""
    value = claim.value
    if isinstance(value, Period):
        return value.start if value.start == value.end else f"{value.start}/{value.end}"
    hedge = "" if value.qualifier == "exact" else f"{value.qualifier} "
    unit = f" {value.unit}" if value.unit else ""
    return f"{hedge}{value.best:,}{unit}"
