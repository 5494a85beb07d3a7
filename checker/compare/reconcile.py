"""Which figure the report suggests to print where figures disagree; who is right it does not say.

``range`` and ``conservative`` follow the practice of casualty recorders (low and high estimates of the Uppsala Conflict
Data Program, minimum of Iraq Body Count).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from checker.compare.context import Context, Disagreement
from checker.compare.intervals import best
from checker.records import Claim, Quantity, Reason
from checker.rule import Reconcile, Rule

Told = Reason | None


def suggestion(rule: Rule, found: Disagreement, context: Context) -> tuple[Reason, ...]:
    """The sentence that tells what to print, none where the rule does not ask for it or the way leads nowhere."""
    claims = [claim for claim in (found.first, found.second, *found.others) if isinstance(claim.value, Quantity)]
    if rule.reconcile is None or not claims:
        return ()
    told = _WAYS[rule.reconcile](claims, rule, context)
    return (told,) if told else ()


def _range(claims: Sequence[Claim], rule: Rule, context: Context) -> Told:
    figures = sorted(map(best, claims))
    if figures[0] == figures[-1]:
        return Reason(key="print-figure", fields={"figure": f"{figures[0]:,}"})
    return Reason(key="print-range", fields={"low": f"{figures[0]:,}", "high": f"{figures[-1]:,}"})


def _conservative(claims: Sequence[Claim], rule: Rule, context: Context) -> Told:
    return Reason(key="print-least", fields={"figure": f"{min(map(best, claims)):,}"})


def _latest(claims: Sequence[Claim], rule: Rule, context: Context) -> Told:
    dated = [(end, claim) for claim in claims if (end := context.moment(claim).end)]
    if not dated:
        return None
    last: tuple[datetime, Claim] = max(dated, key=lambda one: one[0])
    return Reason(key="print-latest", fields={"figure": last[1].quote, "day": last[0].date().isoformat()})


def _majority(claims: Sequence[Claim], rule: Rule, context: Context) -> Told:
    """The figure of more than half of the articles; copies in one article count once."""
    counted = Counter(figure for _, figure in {(claim.article, best(claim)) for claim in claims})
    figure, times = counted.most_common(1)[0]
    total = len({claim.article for claim in claims})
    if times * 2 <= total:
        return None
    return Reason(key="print-majority", fields={"figure": f"{figure:,}", "articles": str(times), "all": str(total)})


def _priority(claims: Sequence[Claim], rule: Rule, context: Context) -> Told:
    """The figure of the first source of the rule's list that is credited."""
    for wanted in rule.priority:
        for claim in claims:
            if set(_plain(wanted)) <= set(_plain(claim.source or "")):
                return Reason(key="print-source", fields={"figure": claim.quote, "source": claim.source or ""})
    return None


def _plain(words: str) -> list[str]:
    from checker.fold import bare, fold

    return bare(fold(words)).split()


_WAYS: Final[dict[Reconcile, Callable[[Sequence[Claim], Rule, Context], Told]]] = {
    "range": _range,
    "conservative": _conservative,
    "latest": _latest,
    "majority": _majority,
    "priority": _priority,
}
