"""What part a figure plays in its article: the answer to the question, the answer for a group, or a detail.

An article says its own answer first: in the headline, and again in the first sentence that takes it up. A later figure
that differs is about something else (a share, an earlier count, another place) unless it is credited to another source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from checker.compare.headline import in_headline
from checker.compare.intervals import comparable, disjoint
from checker.compare.sources import one_source
from checker.records import Claim, Period, Quantity
from checker.resolve.besides import counting_others, on_top_of
from checker.resolve.breakdown import summands
from checker.resolve.condition import IN_ALL, hard
from checker.resolve.frame import Frame, Member, frames, same_number
from checker.resolve.story import Story

Role = Literal["answer", "share", "detail"]
_RIVAL: Final = Decimal("2.5")
_NEXT_ORDER: Final = 12
_MUCH_LARGER: Final = Decimal("1.7")
_SMALL: Final = 10


def roles(claims: Sequence[Claim], states: Sequence[frozenset[str]], story: Story) -> dict[str, Role]:
    """The role of each claim of one article, by id; ``states`` are the conditions of those counted."""
    added = summands(claims)
    counted = [(claim, state) for claim, state in zip(claims, states, strict=True) if claim.id not in added]
    besides = counting_others(claims, story.language)
    told = {name: role for each in frames(counted, story) for name, role in _in_frame(each, besides, story)}
    parts: dict[str, Role] = {claim.id: "share" if claim.who else "detail" for claim in claims if claim.id in added}
    return told | parts


def _in_frame(frame: Frame, besides: frozenset[str], story: Story) -> list[tuple[str, Role]]:
    members = frame.members
    main = _whole_groups(members)
    whole = [claim for claim, state in members if claim.who in main and not hard(state) and _counts(claim)]
    on_top = on_top_of(whole, besides, story.language)
    unsure = _is_doubtful([claim for claim in whole if claim.id not in on_top])
    lead = next((claim.sentence_start for claim, _ in members if not in_headline(claim)), None)
    told: dict[object, list[Claim]] = defaultdict(list)
    found: list[tuple[str, Role]] = []
    for claim, state in members:
        mine = claim in whole
        group = None if mine else (claim.who, hard(state))
        role: Role = "detail"
        if claim.superseded:
            role = _outgrown(claim, state, main, story)
        elif claim.id in on_top and not told[group]:
            role = "detail"
        elif _is_answer(claim, told[group], claim.id in besides, lead) or (
            IN_ALL in state and _close(claim, told[group][-1])
        ):
            told[group].append(claim)
            role = "answer" if mine and not unsure and frame.of_story else "share"
        found.append((claim.id, role))
    return found


def _outgrown(claim: Claim, state: frozenset[str], main: frozenset[str | None], story: Story) -> Role:
    """The role of a figure that its article has outgrown: an earlier answer to the same question."""
    whole = claim.who in main and not claim.part_of and not hard(state)
    return "answer" if whole and story.is_at(claim.place) else "detail"


def _counts(claim: Claim) -> bool:
    return not (claim.part_of or claim.superseded)


def _is_doubtful(whole: Sequence[Claim]) -> bool:
    """An article that gives a figure once and later a much larger one may have begun with a part of it."""
    values = [c.value.best for c in whole if isinstance(c.value, Quantity) and c.value.qualifier != "order"]
    return bool(values) and values.count(values[0]) == 1 and max(values) > values[0] * _MUCH_LARGER


def _whole_groups(members: Sequence[Member]) -> frozenset[str | None]:
    """What the article calls those of its answer: the first figure's group, and that of figures that repeat it."""
    whole = [claim for claim, state in members if _counts(claim) and not hard(state)]
    if any(claim.who is None and _exceeds(claim, whole[0]) for claim in whole):
        return frozenset({None})
    return frozenset(claim.who for claim in whole if claim is whole[0] or same_number(claim, whole[0]))


def _exceeds(claim: Claim, other: Claim) -> bool:
    first, second = claim.value, other.value
    return isinstance(first, Quantity) and isinstance(second, Quantity) and first.best > second.best


def _is_answer(claim: Claim, told: Sequence[Claim], besides: bool, lead: int | None) -> bool:
    """The first of its question, a repeat, the lead's own after the headline's, or the word of another source.

    ``besides`` tells that it counts others than those of an earlier figure, ``lead`` where the first sentence below the
    headline begins that has a figure of the kind.
    """
    if not told or any(agree(claim, one) and not (besides and _is_order(claim, one)) for one in told):
        return True
    if besides or not _close(claim, told[-1]):
        return False
    below = len(told) == 1 and in_headline(told[0]) and claim.sentence_start == lead
    return below or _rival(claim, told[-1])


def _is_order(one: Claim, other: Claim) -> bool:
    """One of the figures is only an order of size, with which nearly every figure agrees."""
    return any(isinstance(c.value, Quantity) and c.value.qualifier == "order" for c in (one, other))


def _close(claim: Claim, told: Claim) -> bool:
    """The figures are of one order of size; one that is only an order may be of the next."""
    first, second = claim.value, told.value
    if isinstance(first, Period) or isinstance(second, Period):
        return True
    low, high = sorted((first.best, second.best))
    most = _NEXT_ORDER if "order" in (first.qualifier, second.qualifier) else _RIVAL
    return low > 0 and high / low <= most


def _rival(claim: Claim, told: Claim) -> bool:
    """Another source's figure for the same; a small bare number is too little to rival one without a source."""
    if not claim.source or (told.source and one_source(claim.source, told.source)):
        return False
    bare = claim.counted is None and isinstance(claim.value, Quantity) and claim.value.best < _SMALL
    return bool(told.source) or not bare


def agree(one: Claim, other: Claim) -> bool:
    """Whether the values of two claims can both hold."""
    first, second = one.value, other.value
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        return comparable(first, second) and not disjoint(first, second)
    if isinstance(first, Period) and isinstance(second, Period):
        return first.start <= second.end and second.start <= first.end
    return False
