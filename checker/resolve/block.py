"""Blocks: claims that may answer one question share a key, so that no claim is held against all others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from checker.resolve.setting import Setting

_PERIOD: Final = 10
_MIXED_UNITS: Final = frozenset({"money"})


def block_keys(setting: Setting) -> tuple[str, ...]:
    """The blocks of one claim: its kind and unit, in the country of its place, in that of its article, and in the days
    of its event.

    A pure function of one claim in its setting.
    """
    kind = setting.claim.kind
    what = kind if kind in _MIXED_UNITS else f"{kind}|{setting.unit}"
    return tuple(dict.fromkeys(f"{what}|{where}" for where in (*_countries(setting), *_days(setting))))


def _countries(setting: Setting) -> Iterator[str]:
    yield from (place.split("/")[0] for place in (*setting.places, *setting.homes))
    if not setting.places:
        yield "nowhere"


def _days(setting: Setting) -> Iterator[str]:
    """Overlapping spans of days with each kind of event and with the figure itself: articles of one event meet though
    their places differ or are unknown."""
    day = setting.when[0] if setting.when else setting.story.written
    if day is None:
        return
    figure = getattr(setting.claim.value, "best", setting.claim.value.said)
    for span in (f"{day // _PERIOD}", f"{(day + _PERIOD // 2) // _PERIOD}+"):
        yield from (f"{event}|{span}" for event in sorted(setting.story.events))
        yield f"{figure}|{span}"
