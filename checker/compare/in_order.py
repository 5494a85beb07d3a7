"""``in-order``: what an article tells as having happened may not be dated after the article itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from checker.compare.context import Context, Disagreement, speaks_of
from checker.compare.moment import moment_of
from checker.records import Claim, Reason
from checker.rule import Rule


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each figure whose event, or whose as-of date, begins after its article was published."""
    for claim in context.claims.values():
        if claim.id in context.fact_of and speaks_of(rule.about, claim) and _ahead(claim, context, rule):
            reason = Reason(key="published", fields={"day": (context.head(claim).published or "")[:10]})
            fact = context.fact_of[claim.id]
            yield Disagreement(fact, "mismatch", "low", claim, claim, reasons=(reason,))


def _ahead(claim: Claim, context: Context, rule: Rule) -> bool:
    published = moment_of(context.head(claim).published).end
    spare = timedelta(days=rule.within.days or 0)
    dated = [moment_of(said).start for said in (claim.when, claim.as_of)]
    return published is not None and any(start is not None and start > published + spare for start in dated)
