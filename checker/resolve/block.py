"""Blocks: claims that may answer one question share a key, so that no claim is held against all others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from sys import intern
from typing import Final

from checker.records import Claim
from checker.resolve.days import Days
from checker.resolve.story import Story

_PERIOD: Final = 10
_MIXED_UNITS: Final = frozenset({"money"})


def block_keys(
    claim: Claim, unit: str | None, places: Iterable[str], when: Days | None, story: Story, event: str
) -> frozenset[str]:
    """The blocks of one claim: its kind and unit, in the countries of its places, in the days of its event, and in the
    coverage of one ``event``.

    ``places`` are the claim's own, its article's, and the countries that those counted come from.
    """
    what = claim.kind if claim.kind in _MIXED_UNITS else f"{claim.kind}|{unit}"
    countries = [place.split("/")[0] for place in places] or ["nowhere"]
    return frozenset(intern(f"{what}|{where}") for where in (*countries, *_days(claim, when, story), event))


def _days(claim: Claim, when: Days | None, story: Story) -> Iterator[str]:
    """Overlapping spans of days with each kind of event and with the figure itself: articles of one event meet though
    their places differ or are unknown."""
    day = when[0] if when else story.written
    if day is None:
        return
    figure = getattr(claim.value, "best", claim.value.said)
    for span in (f"{day // _PERIOD}", f"{(day + _PERIOD // 2) // _PERIOD}+"):
        yield from (f"{event}|{span}" for event in sorted(story.events))
        yield f"{figure}|{span}"
