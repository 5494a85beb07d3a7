"""``same-date``: the dates that articles give for one event must share a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.context import Context, Disagreement
from checker.records import Claim, Period, Reason, Verdict
from checker.rule import Rule


def find(rule: Rule, context: Context) -> Iterator[Disagreement]:
    """Each fact whose dates exclude each other, as far as they were said and not implied."""
    for fact, claims in context.about(rule):
        disagreeing = _disagreeing(claims)
        if not disagreeing:
            continue
        first = disagreeing[0]
        second = next(claim for claim in disagreeing if _exclude(first, claim))
        others = tuple(claim for claim in disagreeing if claim.id not in (first.id, second.id))
        named = first.source and second.source and first.source != second.source
        verdict: Verdict = "disputed" if named else "conflict"
        yield Disagreement(fact, verdict, "medium", first, second, others, (Reason(key="comparable"),))


def _disagreeing(claims: Sequence[Claim]) -> list[Claim]:
    """The claims whose dates exclude another's; however many give a date, it is held against the others once."""
    dates = {_date(claim): claim for claim in claims}
    apart = {date for date, claim in dates.items() if any(_exclude(claim, other) for other in dates.values())}
    return [claim for claim in claims if _date(claim) in apart]


def _date(claim: Claim) -> tuple[str, ...]:
    value = claim.value
    return (value.start, value.end, *value.implied) if isinstance(value, Period) else ()


def _exclude(one: Claim, other: Claim) -> bool:
    """The two periods share no day; only what was said counts, so a year taken from the publication date does not."""
    first, second = one.value, other.value
    if not (isinstance(first, Period) and isinstance(second, Period)):
        return False
    if len(first.start) != len(second.start) or _grain(first) != _grain(second):
        return False
    if "year" in (*first.implied, *second.implied):
        return _day(first) != _day(second) and len(_day(first)) == len(_day(second)) == 5
    return first.end < second.start or second.end < first.start


def _grain(period: Period) -> int:
    """How closely a period dates: 0 a day, 1 a month, 2 more."""
    if period.start == period.end:
        return 0
    return 1 if period.start[:7] == period.end[:7] else 2


def _day(period: Period) -> str:
    """Month and day of a period of one day, else nothing."""
    return period.start[-5:] if period.start == period.end else ""
