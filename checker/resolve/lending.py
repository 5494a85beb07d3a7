"""Dates that an article lends to figures which give none: said a sentence before, or not said at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.records import Claim, Period
from checker.resolve.days import Days, days_of

_LENDING: Final = 250


def without_reckoned_dates(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of an undated article without dates that it does not say: "Sunday" is no date there."""
    said = {days_of(f"{c.value.start}/{c.value.end}") for c in claims if isinstance(c.value, Period)}
    return [c if days_of(c.when) in said else c.model_copy(update={"when": None}) for c in claims]


def dates_before(claims: Sequence[Claim]) -> dict[str, Days]:
    """The last date said within a sentence or so before each claim that gives none itself."""
    found: dict[str, Days] = {}
    last: tuple[int, Days] | None = None
    for claim in claims:
        if isinstance(claim.value, Period):
            days = days_of(f"{claim.value.start}/{claim.value.end}")
            last = (claim.end, days) if days else last
        elif claim.when is None and last and claim.start - last[0] <= _LENDING:
            found[claim.id] = last[1]
    return found
