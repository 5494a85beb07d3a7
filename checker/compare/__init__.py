"""Compare: what the rules say about the claims of each fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from checker.compare import (
    adds_up,
    agree,
    at_most,
    in_order,
    matches_ledger,
    never_falls,
    not_stale,
    percent_of,
    same_date,
)
from checker.compare.context import Context, Disagreement, context_of
from checker.compare.wording import finding
from checker.kind import Kind, bundled_kinds
from checker.ledger import LedgerEntry
from checker.records import ArticleHead, Claim, Fact, Finding, Level, Verdict
from checker.rule import Comparison, Rule

_FIND: dict[Comparison, Callable[[Rule, Context], Iterator[Disagreement]]] = {
    "agree": agree.find,
    "never-falls": never_falls.find,
    "at-most": at_most.find,
    "adds-up": adds_up.find,
    "percent-of": percent_of.find,
    "same-date": same_date.find,
    "in-order": in_order.find,
    "matches-ledger": matches_ledger.find,
    "not-stale": not_stale.find,
}
_STRENGTH: dict[Verdict, int] = {"conflict": 2, "update": 0}
_EVERY = 1000
_LEVELS: tuple[Level, ...] = ("silent", "note", "warning", "error")


def compare(
    facts: Sequence[Fact],
    claims: Iterable[Claim],
    articles: Iterable[ArticleHead],
    rules: Sequence[Rule],
    *,
    kinds: Iterable[Kind] | None = None,
    ledger: Sequence[LedgerEntry] = (),
    language: str = "en",
) -> list[Finding]:
    """Say where claims of one fact may not stand side by side; the gravest first, one finding for each disagreement.

    ``kinds`` defaults to the bundled pack; ``ledger`` holds the agreed figures; ``language`` is that of the messages.

    >>> compare([], [], [], [])
    []
    """
    context = context_of(facts, claims, articles, bundled_kinds() if kinds is None else kinds, ledger)
    found = [finding(rule, one, context, language) for rule in rules for one in _FIND[rule.compare](rule, context)]
    return sorted(_one_for_each(found, rules), key=_place_in_report)


def _one_for_each(found: list[Finding], rules: Sequence[Rule]) -> list[Finding]:
    """Of rules that speak of the same disagreement, keep the one that says most about it, whatever level it has.

    So a newsroom's own level for a special case holds, and a silent special case is not told by a broader rule.
    """
    by_name = {rule.id: rule for rule in rules}
    best: dict[tuple[str, ...], Finding] = {}
    for one in found:
        key = _disagreement(one, by_name[one.rule])
        known = best.get(key)
        if known is None or _rank(one, by_name) > _rank(known, by_name):
            best[key] = one
    return [one for one in best.values() if one.level != "silent"]


def _disagreement(one: Finding, rule: Rule) -> tuple[str, ...]:
    """What a finding is about: the figures of a fact, one figure that does not fit, or a figure and the ledger."""
    if rule.compare == "matches-ledger":
        return one.fact, "ledger"
    return (one.fact, "mismatch", one.primary) if one.verdict == "mismatch" else (one.fact, "figures")


def _rank(one: Finding, rules: Mapping[str, Rule]) -> tuple[int, ...]:
    """The gravest verdict first, then how much the rule says about the disagreement, then the level."""
    rule = rules[one.rule]
    stale = rule.compare == "not-stale"
    narrow = (rule.settled_after is not None, stale, _bounds(rule), bool(rule.same), -(len(rule.about.kinds) or _EVERY))
    return _STRENGTH.get(one.verdict, 1), *narrow, _LEVELS.index(one.level)


def _bounds(rule: Rule) -> int:
    """By how many things other than kinds a rule is bounded."""
    about = rule.about
    return sum(bool(bound) for bound in (about.who, about.place, about.when, about.source))


def _place_in_report(one: Finding) -> tuple[int, str, str, str]:
    return -_LEVELS.index(one.level), one.rule, one.fact, one.fingerprint
