"""The timeline of a fact: each claim's value against the day it speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from checker.records import Period, Quantity, Value
from checker.reports.case import Answers, Cited
from checker.reports.html.scale import Scale, columns, labelled, scale
from checker.reports.telling import Telling
from checker.reports.visible import direction_of

WIDTH: Final = 640
HEIGHT: Final = 230
_TOP: Final = 38
_BOTTOM: Final = 188
_RIGHT: Final = 584
_LETTER: Final = 11
_INSET: Final = 14
_OTHERS: Final = 6
_ARROW: Final = 0.75
_OPEN: Final[dict[str, Literal["up", "down"]]] = {
    "at_least": "up",
    "more_than": "up",
    "order": "up",
    "at_most": "down",
    "less_than": "down",
}


@dataclass(frozen=True)
class Tick:
    """A label on an axis, in units of the plot."""

    at: float
    label: str


@dataclass(frozen=True)
class Mark:
    """One claim: where its value stands, its bar (top and bottom), its open end, and how it is drawn."""

    x: float
    y: float
    bar: tuple[float, float] | None
    open: Literal["up", "down"] | None
    outlet: int
    soft: bool
    faint: bool
    hot: bool
    title: str


@dataclass(frozen=True)
class Plot:
    """A timeline in units of ``WIDTH`` by ``HEIGHT``; ``outlets`` are told apart by their place in the list."""

    label: str
    left: float
    marks: tuple[Mark, ...]
    values: tuple[Tick, ...]
    days: tuple[Tick, ...]
    outlets: tuple[str, ...]


def timeline(answers: Answers, hot: frozenset[str], telling: Telling) -> Plot | None:
    """Plot the claims of a fact, those in ``hot`` (ids) stressed; None when fewer than two have a value to plot.

    >>> timeline(answers, frozenset(), telling).days[0].label  # doctest: +SKIP
    '9 Sep 2024'
    """
    shown = [one for one in answers.cited if _number(one.claim.value) is not None]
    if len(shown) < 2:
        return None
    axis = scale([end for one in shown for end in (*_ends(one.claim.value), *_room_below(one.claim.value))])
    labels = [_label(tick, shown[0].claim.value, telling) for tick in axis.ticks]
    left = 12.0 + _LETTER * max(map(len, labels))
    days = [_day(one) for one in shown]
    places = [round(left + _INSET + (_RIGHT - left - _INSET) * x, 1) for x in columns(days)]
    outlets = _outlets(shown, telling)
    said = telling.interface.plot.label.format(
        fact=telling.fact(answers.fact), values=telling.interface.listed.join(telling.values(shown))
    )
    return Plot(
        label=said,
        left=left,
        marks=tuple(_mark(one, x, axis, outlets, hot, telling) for one, x in zip(shown, places, strict=True)),
        values=tuple(Tick(_height(axis, at), text) for at, text in zip(axis.ticks, labels, strict=True)),
        days=tuple(_day_ticks(days, places, telling)),
        outlets=(*outlets[:_OTHERS], telling.interface.page["others"]) if len(outlets) > _OTHERS else outlets,
    )


def _mark(cited: Cited, x: float, axis: Scale, outlets: Sequence[str], hot: frozenset[str], telling: Telling) -> Mark:
    claim = cited.claim
    low, high = min(_ends(claim.value)), max(_ends(claim.value))
    qualifier = claim.value.qualifier if isinstance(claim.value, Quantity) else "exact"
    said = (telling.value(claim.value), telling.outlet(cited.article), telling.published(cited.article))
    return Mark(
        x=x,
        y=_height(axis, _number(claim.value) or 0.0),
        bar=(_height(axis, high), _height(axis, low)) if high > low else None,
        open=_OPEN.get(qualifier),
        outlet=min(outlets.index(telling.outlet(cited.article)), _OTHERS),
        soft=qualifier in ("about", "nearly", "order"),
        faint=claim.superseded or claim.modality != "asserted",
        hot=claim.id in hot,
        title=" · ".join(said),
    )


def _outlets(shown: Sequence[Cited], telling: Telling) -> tuple[str, ...]:
    return tuple(dict.fromkeys(telling.outlet(one.article) for one in shown))


def _height(axis: Scale, value: float) -> float:
    return round(_BOTTOM - (_BOTTOM - _TOP) * axis.at(value), 1)


def _number(value: Value) -> float | None:
    """The value as a number: a quantity's best, a period's first day; None for a day of no known year."""
    if isinstance(value, Quantity):
        return float(value.best)
    return None if value.start.startswith("-") else float(date.fromisoformat(value.start).toordinal())


def _ends(value: Value) -> list[float]:
    """The value and the closed ends around it, as numbers."""
    if isinstance(value, Period):
        return [float(date.fromisoformat(day).toordinal()) for day in (value.start, value.end)]
    return [float(end) for end in (value.best, value.low, value.high) if end is not None]


def _room_below(value: Value) -> list[float]:
    """What the axis must reach so that the arrow of a value open downwards has room."""
    down = isinstance(value, Quantity) and _OPEN.get(value.qualifier) == "down"
    return [float(value.best) * _ARROW] if isinstance(value, Quantity) and down else []


def _label(tick: float, like: Value, telling: Telling) -> str:
    if isinstance(like, Period):
        return telling.interval(date.fromordinal(round(tick)).isoformat())
    return telling.value(Quantity(low=None, high=None, best=Decimal(f"{tick:.10g}"), unit="people"))


def _day(cited: Cited) -> int | None:
    """The day that a claim speaks of, else the day of its article."""
    said = cited.claim.as_of or cited.article.published
    last = said.rpartition("/")[2][:10] if said else "-"
    return None if last.startswith("-") else date.fromisoformat(last).toordinal()


def _day_ticks(days: Sequence[int | None], places: Sequence[float], telling: Telling) -> list[Tick]:
    """One label for each day, at the middle of its claims, where there is room; one for all claims of no known day."""
    known = sorted({day for day in days if day is not None})
    middles = [_middle([x for x, other in zip(places, days, strict=True) if other == day]) for day in known]
    undated = [x for x, day in zip(places, days, strict=True) if day is None]
    ticks = [
        Tick(middles[index], _isolated(telling.interval(date.fromordinal(known[index]).isoformat())))
        for index in labelled([x / WIDTH for x in middles])
    ]
    return ticks + ([Tick(_middle(undated), telling.interface.plot.undated)] if undated else [])


def _isolated(label: str) -> str:
    """A label that keeps its own direction inside a plot, which runs from left to right."""
    return f"\u2067{label}\u2069" if direction_of(label) == "rtl" else label


def _middle(places: Sequence[float]) -> float:
    return round(sum(places) / len(places), 1)
