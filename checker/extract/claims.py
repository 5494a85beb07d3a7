"""Figures bound to what happened, to whom, where, when and according to whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from checker.extract.area_lists import is_behind_area
from checker.extract.context import Context
from checker.extract.credit import Credit, credit_for
from checker.extract.happened import Figure, Happening
from checker.extract.modality import modality_of
from checker.extract.parts import is_whole, opens_with_parts, whole_of
from checker.extract.told import FAINT, VAGUE, kind_of
from checker.extract.two_kinds import kind_of_both
from checker.extract.wholes import is_total, kind_of_whole
from checker.extract.worth import is_claim, tells_of_one
from checker.kind import Kind
from checker.lexicon.vocabulary import Vocabulary
from checker.records import Modality
from checker.sealed import sealed

_LONGEST_ITEM: Final = 5
_ASIDE: Final = frozenset({"date", "age"})


@sealed
class Bound:
    """One figure of a sentence with all that the sentence says of it; ``whole`` is the index of what it is part of."""

    figure: Figure
    kind: str
    told: Happening | None
    modality: Modality
    whole: int | None
    credit: Credit


@sealed
class Said:
    """All that a sentence says: its tokens, its figures, what it tells of them, and whom it credits."""

    at: Context
    figures: Sequence[Figure]
    told: Sequence[Happening]
    kinds: Mapping[str, Kind]
    vocabulary: Vocabulary
    credits: Sequence[Credit]


def bind_all(said: Said) -> list[Bound]:
    """Every figure that is a claim; ``whole`` counts the claims before figures that are none are left out."""
    made: dict[int, Bound] = {}
    for index, figure in enumerate(said.figures):
        if is_claim(said.at, figure, said.vocabulary):
            bound = _bind(said, index, made)
            if bound:
                made[index] = bound
    made = _shared(said.at, made)
    numbers = {index: number for number, index in enumerate(made)}
    return [bound if bound.whole is None else replace(bound, whole=numbers.get(bound.whole)) for bound in made.values()]


def _shared(at: Context, made: dict[int, Bound]) -> dict[int, Bound]:
    """Each figure of a list with what stands behind the last of them: six boys, two girls and a man were hurt."""
    out = dict(made)
    for index in sorted(made, reverse=True):
        bound, following = out[index], out.get(index + 1)
        if following and following.whole != index and not at.tongue.attaches and _is_shared(at, bound, following):
            out[index] = replace(bound, kind=following.kind, told=following.told)
    return out


def _is_shared(at: Context, bound: Bound, following: Bound) -> bool:
    """Whether a comma or "and" parts a figure of which nothing is told from one of which a word behind it tells."""
    noun, other, told = bound.figure.noun, following.figure.noun, following.told
    if bound.told or bound.kind not in FAINT or following.kind in VAGUE or not (noun and other and told):
        return False
    links = at.tokens[bound.figure.end : following.figure.first]
    listed = bool(links) and all(token.form == "," or token.form in at.tongue.and_words for token in links)
    return listed and noun.people == other.people and told.start >= following.figure.end


def _bind(said: Said, index: int, made: dict[int, Bound]) -> Bound | None:
    """One figure with its kind; None when nothing tells what it counts."""
    at, figure = said.at, said.figures[index]
    whole = whole_of(at, said.figures, index)
    if is_whole(at, said.figures, index):
        kind, happening = kind_of_whole(at, figure, said.figures[index - 1], said.told), None
    elif opens_with_parts(at, said.figures, index):
        own = [each for each in said.told if each.end <= said.figures[index + 1].first]
        kind, happening = kind_of(at, figure, said.figures, own, said.kinds, None)
    else:
        kind, happening = _told_kind(said, index, whole, made)
    one = figure.spot.best == 1 and not figure.spot.kind
    part = whole in made and at.tongue.attaches
    if one and not (part or tells_of_one(at, figure, happening) or _ends_list(said, figure, made)):
        return None
    kind = kind_of_both(at, said.figures, figure, kind, said.told, happening)
    modality = made[whole].modality if whole in made and not happening else modality_of(at, figure, happening, kind)
    return Bound(figure, kind, happening, modality, whole, credit_for(said.credits, figure.first)) if kind else None


def _ends_list(said: Said, figure: Figure, made: Mapping[int, Bound]) -> bool:
    """Whether a one with its noun goes on with a list of figures: seven children and one infant."""
    last = made.get(max(made, default=-1))
    return last is not None and figure.noun is not None and _continues(said, figure, None, last)


def _told_kind(
    said: Said, index: int, whole: int | None, made: dict[int, Bound]
) -> tuple[str | None, Happening | None]:
    """What a figure counts by its own words, else by those of its whole, else by those of the list that it goes on."""
    figure = said.figures[index]
    last = next(reversed(made.values()), None)
    if last and _is_exchanged(said.at, figure, last):
        return last.kind, None
    if last and is_total(said.at, figure) and last.kind not in VAGUE:
        return last.kind, None
    noun = said.figures[whole].noun if whole is not None else None
    kind, happening = kind_of(said.at, figure, said.figures, said.told, said.kinds, noun.people if noun else None)
    if happening and not _was_told_before(kind, happening, last):
        return kind, happening
    if whole is not None and whole in made:
        kind = _kind_of_part(kind, made[whole].kind)
    elif whole is not None and kind in VAGUE:
        kind = _kind_of_part(kind, kind_of(said.at, said.figures[whole], said.figures, said.told, said.kinds, None)[0])
    last = next((each for each in reversed(made.values()) if figure.noun or each.kind not in _ASIDE), None)
    if last and _continues(said, figure, kind, last):
        kind = last.kind
    elif last and last.told and kind == "count" and is_behind_area(said.at, figure, last.figure):
        kind = next((each for each in last.told.kinds if said.kinds[each].counts == "things"), kind)
    return kind, None


def _was_told_before(kind: str | None, happening: Happening, last: Bound | None) -> bool:
    """Whether what says that some were somewhere stands before a figure of which more is told: 36 aboard were saved."""
    behind = last is not None and happening.end <= last.figure.first
    return kind == "present" and behind and last is not None and last.kind not in VAGUE


def _is_exchanged(at: Context, figure: Figure, previous: Bound) -> bool:
    """Whether people stand behind "in exchange for" whose like is told right before: three were freed for 90."""
    noun, before = figure.noun, previous.figure.noun
    people = noun.people and not noun.strong if noun else before is not None and before.people and not figure.spot.kind
    return people and previous.told is not None and at.tongue.exchange.before(at.tokens, figure.first) is not None


def _continues(said: Said, figure: Figure, kind: str | None, previous: Bound) -> bool:
    """Whether a figure goes on with a list: 22 died in A, 13 people in B and seven in C; 42 offices, 2 roads."""
    at, noun, before = said.at, figure.noun, previous.figure.noun
    if previous.figure.spot.kind or previous.kind == "count" or (noun and before and noun.people != before.people):
        return False
    same = noun and before and at.tokens[noun.start].form == at.tokens[before.start].form
    if kind not in FAINT and (not (same or _befell(said, figure, kind, previous)) or (noun and noun.strong)):
        return False
    joined = at.joined(figure.first)
    added = at.tongue.also.before(at.tokens, figure.first) is not None
    word = at.tokens[figure.first - 1].form if figure.first else ""
    listed = joined or added or word in at.tongue.and_words or word == ","
    if noun and not noun.people and word == "," and figure.first - previous.figure.end > _LONGEST_ITEM:
        return False
    elsewhere = at.form(figure.end) in at.tongue.within | at.tongue.locators
    return listed and (noun is not None or joined or added or elsewhere)


def _befell(said: Said, figure: Figure, kind: str | None, previous: Bound) -> bool:
    """Whether what happened to those of one figure is told of the next too: 20 detainees and 1,968 prisoners freed."""
    event = previous.told is not None and said.kinds[previous.kind].growth == "cumulative"
    if not event or figure.noun is None or kind != figure.noun.kind or not said.at.joined(figure.first):
        return False
    between = said.at.tokens[previous.figure.end : figure.first]
    return all(token.form in said.at.tongue.and_words for token in between)


def _kind_of_part(kind: str | None, whole: str | None) -> str | None:
    return whole or kind if kind in FAINT - {"count"} else kind
