"""When a figure holds: the date it speaks of, else the moment of publication, and which of two came later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

from checker.records import ArticleHead, Claim

Order = Literal["before", "same", "after", "unknown"]
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Moment:
    """The first and the last moment at which a figure may hold; both None when nothing is known."""

    start: datetime | None
    end: datetime | None

    def order(self, other: Moment) -> Order:
        """Whether this moment lies before, in the same time as, or after the other.

        >>> moment_of("2024-03-01").order(moment_of("2024-03-02T08:00"))
        'before'
        """
        if self.start is None or self.end is None or other.start is None or other.end is None:
            return "unknown"
        if self.end < other.start:
            return "before"
        return "after" if other.end < self.start else "same"

    def days_from(self, other: Moment) -> int | None:
        """Whole days between the two, None when either is unknown."""
        if self.start is None or other.start is None:
            return None
        return abs((self.start.date() - other.start.date()).days)


NEVER = Moment(None, None)


@lru_cache(maxsize=65536)
def moment_of(said: str | None) -> Moment:
    """The moment of an ISO 8601 day, date-time or ``start/end``; days without a year are unknown.

    >>> moment_of("2024-03-01").end.isoformat()
    '2024-03-01T23:59:59'
    """
    if not said or said.startswith("--"):
        return NEVER
    start, _, end = said.partition("/")
    first, last = _parse(start), _parse(end or start)
    if first is None or last is None:
        return NEVER
    return Moment(first[0], last[1])


def shortened(said: str) -> str:
    """An ISO 8601 span as people would write it: a whole year as the year, a whole month as year and month.

    >>> shortened("2021-01-01/2021-12-31"), shortened("2021-02-01/2021-02-28"), shortened("2021-02-03")
    ('2021', '2021-02', '2021-02-03')
    """
    start, _, end = said.partition("/")
    for whole in (start[:4], start[:7]):
        moment = moment_of(whole)
        if (
            end
            and moment.start
            and moment.end
            and (start, end)
            == (
                moment.start.date().isoformat(),
                moment.end.date().isoformat(),
            )
        ):
            return whole
    return start if start == end else said


def _parse(said: str) -> tuple[datetime, datetime] | None:
    """First and last second of a year, a month, a day or a date-time; time zones are put aside."""
    try:
        if len(said) > 10:
            exact = datetime.fromisoformat(said).replace(tzinfo=None)
            return exact, exact
        first = date.fromisoformat((said + "-01-01")[:10] if len(said) < 10 else said)
    except ValueError:
        return None
    last = _last_day(first, len(said))
    return datetime.combine(first, time()), datetime.combine(last, time(23, 59, 59))


def _last_day(first: date, length: int) -> date:
    if length == 4:
        return date(first.year, 12, 31)
    if length == 7:
        return (first.replace(day=28) + 4 * _DAY).replace(day=1) - _DAY
    return first


def held_at(claim: Claim, head: ArticleHead) -> Moment:
    """The moment of a claim's figure: its own as-of date when the article gives one, else the publication."""
    return moment_of(claim.as_of) if claim.as_of else moment_of(head.published)


def written_after(head: ArticleHead) -> date | None:
    """The earliest day on which an article can have been written."""
    moment = moment_of(head.published or head.not_before)
    return moment.start.date() if moment.start else None


def event_end(claims: Sequence[Claim]) -> date | None:
    """The last day of the event that claims speak of, where any of them gives its date."""
    ends = [moment.end.date() for claim in claims if (moment := moment_of(claim.when)).end]
    return max(ends, default=None)
