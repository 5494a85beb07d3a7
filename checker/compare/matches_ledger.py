"""``matches-ledger``: figures must be those that the newsroom has agreed on."""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.context import Context, Disagreement
from checker.compare.intervals import Interval, best, interval
from checker.compare.moment import event_end, moment_of
from checker.compare.pair import settled_for
from checker.ledger import LedgerEntry
from checker.records import Claim, Fact, Quantity, Reason, Verdict
from checker.rule import Rule


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each fact with a figure that is not the agreed one; figures from before the agreed one's day pass."""
    for fact in context.facts if context.ledger else ():
        members = context.members(fact, rule)
        for entry in context.ledger:
            judged = [
                (claim, said)
                for claim in members
                if entry.answers(claim, fact) and (said := _verdict(claim, entry, members, context, rule))
            ]
            if judged:
                yield _disagreement(fact, entry, judged)


def _verdict(claim: Claim, entry: LedgerEntry, members: list[Claim], context: Context, rule: Rule) -> Verdict | None:
    """What a claim is to the agreed figure: None where it agrees or speaks of an earlier or another time."""
    if not isinstance(claim.value, Quantity) or not _apart(claim.value, entry, rule):
        return None
    kind = context.kinds.get(claim.kind)
    growth = kind.growth if kind else "varies"
    if growth == "fixed" or entry.as_of is None or settled_for([claim], event_end(members), context, rule):
        return "conflict"
    order = context.moment(claim).order(moment_of(entry.as_of))
    if growth == "varies":
        return "conflict" if order == "same" else None
    if order == "before":
        return None
    return "update" if order == "after" and best(claim) > entry.bounds[1] else "conflict"


def _apart(value: Quantity, entry: LedgerEntry, rule: Rule) -> bool:
    if entry.unit is not None and entry.unit != value.unit:
        return False
    said = interval(value, rule.qualifiers).widened(rule.tolerance.relative, rule.tolerance.absolute)
    return said.disjoint(Interval(*entry.bounds))


def _disagreement(fact: Fact, entry: LedgerEntry, judged: list[tuple[Claim, Verdict]]) -> Disagreement:
    gravest: Verdict = "conflict" if any(said == "conflict" for _, said in judged) else "update"
    first, *others = [claim for claim, said in judged if said == gravest]
    fields = {"agreed": entry.figure, "agreed_source": entry.source} | (
        {"agreed_as_of": entry.as_of} if entry.as_of else {}
    )
    return Disagreement(fact, gravest, "high", first, first, tuple(others), tuple(_reasons(entry)), fields)


def _reasons(entry: LedgerEntry) -> Iterator[Reason]:
    said = {"figure": entry.figure, "source": entry.source}
    yield (
        Reason(key="ledger-as-of", fields={**said, "day": entry.as_of})
        if entry.as_of
        else Reason(key="ledger", fields=said)
    )
    if entry.note:
        yield Reason(key="ledger-note", fields={"note": entry.note})
