"""A cluster of claims put down as a fact: its question in a few words, and an id that stays the same."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from checker.compare.moment import shortened
from checker.records import Fact
from checker.resolve.setting import Setting


def fact_of(cluster: Sequence[Setting]) -> Fact:
    """The fact of a cluster; its id comes from its earliest claim, so that later articles do not change it."""
    members = sorted(cluster, key=lambda setting: setting.order)
    first = members[0].claim
    place = _most([s.claim.place or s.story.place for s in members])
    who = _most([s.claim.who for s in members if s.claim.who]) if all(s.who for s in members) else None
    return Fact(
        id=f"{first.kind}-{hashlib.sha256(first.id.encode()).hexdigest()[:10]}",
        kind=first.kind,
        who=who,
        place=place,
        event=_event(members),
        claims=tuple(setting.claim.id for setting in members),
    )


def _event(members: Sequence[Setting]) -> str | None:
    """The commonest event word and the year or day that the claims give it."""
    name = _most([event for setting in members for event in sorted(setting.events)])
    when = _most([setting.claim.when for setting in members if setting.claim.when])
    return " ".join(part for part in (name, shortened(when or "")) if part) or None


def _most(values: Iterable[str | None]) -> str | None:
    """The commonest value that is known; of equals the first."""
    counted = Counter(value for value in values if value)
    return counted.most_common(1)[0][0] if counted else None
