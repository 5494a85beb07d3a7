"""The days that a sentence says, and whose they are: of what happened, of another clause, or of the saying itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from checker.extract.context import Context
from checker.extract.credit import credits
from checker.extract.dates import is_of_record
from checker.extract.relative import relative_day
from checker.extract.spot import Spot
from checker.lexicon.roles import DAY, signs_of
from checker.lexicon.token import OWNER

_DAYS: Final = signs_of(DAY)
_COMMAS: Final = frozenset(",;\u060c\u061b")
_BEHIND: Final = 3
_AS_FAR_BEHIND: Final = 8
_SAYS: Final = 12
_NOUN: Final = 2
_BORDER: Final = 8
"""A border between a figure and a day weighs as much as so many words."""


class SaidDay(NamedTuple):
    """A day or period at a token, as ISO day or start/end.

    ``reported``: somebody spoke on it. ``clause`` is the token of the pronoun that opens a clause about something else
    than an event, in which the day stands.
    """

    token: int
    iso: str
    reported: bool = False
    clause: int | None = None


def days_said(at: Context, found: Sequence[Spot], events: Sequence[int]) -> tuple[SaidDay, ...]:
    """The days of a sentence in which words for ``events`` stand at some tokens; ``found`` are its figures."""
    said = [spot for spot in found if spot.period and not is_of_record(at, spot.start)]
    days = [SaidDay(spot.start, _iso(spot)) for spot in said if spot.period and not spot.period.start.startswith("--")]
    days += _relative(at)
    if not days:
        return ()
    says = list(credits(at))
    return tuple(
        day._replace(
            reported=any(_is_spoken_on(at, index, day.token) for index in says), clause=_clause(at, day.token, events)
        )
        for day in days
    )


def day_of(at: Context, days: Sequence[SaidDay], first: int, end: int) -> str | None:
    """The date or period of what a figure over some tokens tells, as an ISO day or start/end: the nearest said."""
    own = [day for day in days if not day.reported and not _is_of_another(at, day, first, end)]
    return min(own, key=lambda day: _distance(at, day.token, first)).iso if own else None


def reported_on(days: Sequence[SaidDay], first: int) -> str | None:
    """The day on which whoever a sentence credits spoke, and as of which its figures hold."""
    spoken = [day for day in days if day.reported]
    return min(spoken, key=lambda day: abs(day.token - first)).iso if spoken else None


def lent(days: Sequence[SaidDay]) -> tuple[SaidDay, ...]:
    """The days of a sentence as the next one has them that points back to its time."""
    return tuple(SaidDay(0, day.iso) for day in days if not day.reported)


def _distance(at: Context, day: int, first: int) -> int:
    return abs(day - first) + _BORDER * _borders(at, min(day, first), max(day, first))


def _borders(at: Context, start: int, end: int) -> int:
    return len([token for token in at.tokens[start:end] if token.form in _COMMAS])


def _is_spoken_on(at: Context, says: int, day: int) -> bool:
    """Whether a day stands at a verb of saying: in front of what was said, where that follows the verb.

    A day that owns something tells when that was: Monday's blast.
    """
    if at.form(day + 1) == OWNER:
        return False
    if not at.tongue.stripper.prefixes:
        return (0 < day - says <= _BEHIND and not _borders(at, says, day)) or says - day == 1
    if not 0 < day - says <= _AS_FAR_BEHIND:
        return False
    what = next((index for index in range(says, len(at.tokens)) if at.tokens[index].form in at.tongue.same_speaker), 0)
    return day < what <= says + _SAYS


def _clause(at: Context, day: int, events: Sequence[int]) -> int | None:
    for index in range(day - 1, -1, -1):
        form = at.tokens[index].form
        if form in _COMMAS:
            return None
        if form in at.tongue.relatives_of_people:
            return index
        if form in at.tongue.relatives:
            about = range(index - _NOUN - _borders(at, index - 1, index), day)
            return None if any(event in about for event in events) else index
    return None


def _is_of_another(at: Context, day: SaidDay, first: int, end: int) -> bool:
    """Whether a day stands in a clause about something else that begins behind the figure, or has ended before it."""
    if day.clause is None:
        return False
    return end <= day.clause or (day.token < first and _borders(at, day.token, first) > 0)


def _iso(spot: Spot) -> str:
    period = spot.period
    assert period is not None
    return period.start if period.start == period.end else f"{period.start}/{period.end}"


def _relative(at: Context) -> Iterator[SaidDay]:
    """Today, yesterday and weekdays, counted back from the day of publication."""
    if at.base is None or not at.roles & DAY:
        return
    for names in _DAYS.finditer(at.signs):
        day = _day_at(at, names.start(), at.base)
        if day is not None:
            yield SaidDay(names.start(), day.isoformat())


def _day_at(at: Context, index: int, base: date) -> date | None:
    relative = relative_day(at, index)
    if relative:
        return base + timedelta(days=relative.meaning)
    names = at.tongue.weekdays
    weekday = next((names[form] for form, _ in at.tokens[index].bases if form in names), None)
    return None if weekday is None else _last_weekday(base, weekday)


def _last_weekday(base: date, weekday: int) -> date:
    """The latest day of that name, the day of publication included."""
    return base - timedelta(days=(base.weekday() - weekday) % 7)
