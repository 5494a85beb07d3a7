"""Links inside a block and the clusters that they make: the surest first, never across what rules it out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import islice, product
from typing import Final, NamedTuple

from checker.compare.intervals import best
from checker.resolve.candidates import candidates
from checker.resolve.evidence import NEVER, THRESHOLD, score
from checker.resolve.evidence.values import agrees, alike
from checker.resolve.setting import Setting

_MEMBERS: Final = 8
_POSSIBLE: Final = 0.5
_GROWN: Final = Decimal("2.5")
"""How many times the toll of an earlier report the one that recalls it has at the most."""

_State = tuple[str, int]


class Link(NamedTuple):
    """Two claims, by id, that the evidence takes to answer one question; ``alike`` when their figures agree."""

    score: float
    first: str
    second: str
    alike: bool


class _Group(NamedTuple):
    """Claims that answer one question, in the order of their joining; ``told`` has by article those that hold."""

    members: deque[Setting]
    told: dict[str, list[Setting]]

    @property
    def state(self) -> _State:
        """Tells the group, as it now is, from all others: groups only grow, and each claim is in one of them."""
        return self.members[0].claim.id, len(self.members)


def links(block: Sequence[Setting], key: str) -> list[Link]:
    """The pairs of the block named ``key`` that answer one question.

    A pure function of one block in order of publication; in a large one only claims that share words, place, event or
    value are held against each other. Of several blocks that two claims share, only the first by name weighs them.
    """
    found = []
    for first, second in candidates([_features(setting) for setting in block]):
        one, other = block[first], block[second]
        if min(one.blocks & other.blocks) != key:
            continue
        weighed = score(one, other, least=THRESHOLD)
        if weighed >= THRESHOLD:
            found.append(Link(weighed, one.claim.id, other.claim.id, alike(one, other)))
    return found


def clusters(settings: Mapping[str, Setting], found: Iterable[Link]) -> list[list[str]]:
    """Groups of claim ids joined by links, singles left out; ``settings`` by claim id.

    Claims whose figures agree are joined first; groups with different figures then join as wholes.
    """
    groups: dict[str, _Group] = {}
    refused: set[tuple[_State, _State]] = set()
    for link in sorted(set(found), key=lambda link: (not link.alike, -link.score, link.first, link.second)):
        one, other = (groups.get(name) or _single(settings[name]) for name in (link.first, link.second))
        states = one.state, other.state
        if one is other or states in refused:
            continue
        if not _may_join(one, other):
            refused.add(states)
            continue
        groups |= {link.first: one, link.second: other}
        groups |= _joined(one, other)
    return [
        [member.claim.id for member in group.members]
        for name, group in groups.items()
        if group.members[0].claim.id == name
    ]


def _single(setting: Setting) -> _Group:
    return _Group(deque([setting]), {} if setting.claim.superseded else {setting.claim.article: [setting]})


def _joined(one: _Group, other: _Group) -> dict[str, _Group]:
    """Move the smaller group into the larger, ``one`` before ``other``: the larger, by the moved claims."""
    smaller, larger = sorted((one, other), key=lambda group: len(group.members))
    if larger is one:
        larger.members.extend(smaller.members)
    else:
        larger.members.extendleft(reversed(smaller.members))
    for article, settings in smaller.told.items():
        larger.told.setdefault(article, []).extend(settings)
    return {member.claim.id: larger for member in smaller.members}


def _may_join(one: _Group, other: _Group) -> bool:
    """No article keeps the two apart, few pairs across are ruled out, and on average the evidence holds."""
    if _kept_apart(one, other):
        return False
    across = product(islice(one.members, _MEMBERS), islice(other.members, _MEMBERS))
    scores = [score(mine, theirs) for mine, theirs in across]
    possible = [score for score in scores if score > NEVER]
    if len(possible) < _POSSIBLE * len(scores):
        return False
    best = sorted(possible)[len(possible) // 2 :]
    return sum(best) / len(best) >= THRESHOLD


def _kept_apart(one: _Group, other: _Group) -> bool:
    """One article gives both figures, for two questions: whoever wrote it knew them to be two."""
    fewer = min(one.told, other.told, key=len)
    return any(
        not agrees(mine, theirs)
        and score(mine, theirs) < THRESHOLD
        and not (_recalls(mine, theirs, one) or _recalls(theirs, mine, other))
        for article in fewer
        for mine, theirs in product(one.told.get(article, ()), other.told.get(article, ()))
    )


def _recalls(detail: Setting, own: Setting, group: _Group) -> bool:
    """Whether an article gives, beside its own larger figure, the one that an earlier article on the event had."""
    before, now = best(detail.claim), best(own.claim)
    if detail.role != "detail" or own.role != "answer" or not before < now <= before * _GROWN:
        return False
    return any(
        earlier.role == "answer"
        and earlier.event == detail.event
        and earlier.order < detail.order
        and alike(earlier, detail)
        for earlier in group.members
    )


def _features(setting: Setting) -> list[str]:
    """What two claims of one question are likely to share."""
    places = [f"place {place}" for place in setting.places if "/" in place]
    events = [f"event {event}" for event in sorted(setting.events)]
    words = [f"word {word}" for word in sorted(setting.story.words)]
    value = [f"value {getattr(setting.claim.value, 'best', '')}"]
    return [*places, *events, *words, *value]
