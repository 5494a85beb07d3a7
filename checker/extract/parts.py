"""Which figure of a sentence is a stated part of which other: 30 killed, including 8 children; 8 of the 30."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.extract.context import Context
from checker.extract.describing import is_of_apposition
from checker.extract.happened import Figure
from checker.extract.understood import are_others
from checker.lexicon.phrases import Found
from checker.lexicon.roles import PART, marks_of
from checker.lexicon.telling_roles import BREAKS
from checker.lexicon.token import OWNER, Token

_REACH = 4
_INTRODUCES: Final = marks_of(PART)


def whole_of(at: Context, figures: Sequence[Figure], index: int) -> int | None:
    """The index of the figure of which one figure is a part; None when it is a part of nothing."""
    figure = figures[index]
    if figure.spot.kind or is_whole(at, figures, index):
        return None
    after = _whole_behind(at, figures, index)
    if after is not None:
        return after
    if index and opens_with_parts(at, figures, index - 1):
        return index - 1
    if _goes_on(at, figures, index):
        return whole_of(at, figures, index - 1)
    if not (_is_introduced(at, figures, index) or _is_of_them(at, figures, index) or _is_bracketed(at, figures, index)):
        return None
    return _whole_before(at, figures, index)


def is_whole(at: Context, figures: Sequence[Figure], index: int) -> bool:
    """Whether a figure is that of which the one before is a part: 8 of 30."""
    return index > 0 and figures[index - 1].spot.kind is None and _whole_behind(at, figures, index - 1) == index


def opens_with_parts(at: Context, figures: Sequence[Figure], index: int) -> bool:
    """Whether a figure opens a sentence as the whole of the one that follows: of the 40 houses, 12 were damaged."""
    if at.tongue.attaches or index + 1 >= len(figures):
        return False
    whole, part = figures[index], figures[index + 1]
    before = whole.first - 1 - at.has(whole.first - 1, at.tongue.definite)
    of = at.form(before) in at.tongue.member_links & at.tongue.order_links
    opens = of and (before == 0 or at.form(before - 1) in BREAKS)
    if not opens or whole.spot.kind or part.spot.kind or part.spot.best > whole.spot.best or _unlike(whole, part):
        return False
    return any(at.form(token) == "," for token in range(whole.end, part.first))


def _whole_before(at: Context, figures: Sequence[Figure], index: int) -> int | None:
    """The nearest figure before a part that is large enough, else the nearest: a part that exceeds it is a mistake.

    Others are no part of fewer: they come on top of them; people are no part of things.
    """
    before = [
        other
        for other in range(index - 1, -1, -1)
        if figures[other].spot.kind is None and not _unlike(figures[other], figures[index])
    ]
    enough = [other for other in before if figures[other].spot.best >= figures[index].spot.best]
    noun = figures[index].noun
    others = noun is not None and any(token.form in at.tongue.others for token in at.tokens[noun.start : noun.end])
    return next(iter(enough or ([] if others else before)), None)


def _goes_on(at: Context, figures: Sequence[Figure], index: int) -> bool:
    """Whether a figure goes on with the list of the one before: 8 children, two women; 12 men in A, nine men in B.

    Whose noun says by itself what happened to them begins anew: 58 dead, 38 children among them, and 123 wounded.
    """
    noun, before = figures[index].noun, figures[index - 1].noun if index else None
    if noun is None or before is None or are_others(at, figures[index]) or (noun.strong and not before.strong):
        return False
    between = at.tokens[figures[index - 1].end : figures[index].first]
    if not (at.joined(figures[index].first) or (between and _links(at, between[-1]))):
        return False
    return all(_links(at, token) for token in between) or (
        len(between) <= _REACH and _alike(at, figures[index - 1], figures[index])
    )


def _links(at: Context, token: Token) -> bool:
    return token.form == "," or token.form in at.tongue.and_words


def _alike(at: Context, one: Figure, other: Figure) -> bool:
    """Whether two figures count the same noun."""
    return bool(one.noun and other.noun and at.tokens[one.noun.start].form == at.tokens[other.noun.start].form)


def _whole_behind(at: Context, figures: Sequence[Figure], index: int) -> int | None:
    if index + 1 >= len(figures):
        return None
    figure, following = figures[index], figures[index + 1]
    wholes, near = at.tongue.wholes, figure.end
    near += at.form(near) in at.tongue.auxiliaries
    link = wholes.at(at.tokens, near) or wholes.at(at.tokens, near + 1) or _link_far_behind(at, figure, following)
    end = _past_owner(at, link.end + (at.form(link.end) == "(")) if link else -1
    fitting = following.spot.kind is None and not _unlike(figure, following)
    if end >= following.first and fitting and following.spot.best >= figure.spot.best:
        return index + 1
    return None


def _link_far_behind(at: Context, figure: Figure, following: Figure) -> Found[bool] | None:
    """What makes a figure the whole of one far before it: 14 were found alive, out of the 456; not "of" alone."""
    if at.tongue.attaches or _unlike(figure, following):
        return None
    first = following.first
    ends = (first, first - at.has(first - 1, at.tongue.definite))
    links = [link for end in ends if (link := at.tongue.wholes.before(at.tokens, end)) and link.end > link.start + 1]
    link = next((each for each in links if at.form(each.start) not in at.tongue.member_links), None)
    return link if link and not any(at.form(index) in BREAKS for index in range(figure.end, link.start)) else None


def _unlike(one: Figure, other: Figure) -> bool:
    """Whether one figure counts people and the other one things."""
    return bool(one.noun and other.noun and one.noun.people != other.noun.people)


def _past_owner(at: Context, index: int) -> int:
    """Past the one whose they are: 76 of the ferry's 118 passengers, three of his five victims."""
    return index + 2 if at.form(index + 1) == OWNER else index + at.has(index, at.tongue.definite)


def _is_of_them(at: Context, figures: Sequence[Figure], index: int) -> bool:
    """Whether a figure without a noun counts some of those before it: two of whom, five of them, not six besides."""
    figure = figures[index]
    if at.tongue.also.before(at.tokens, figure.first):
        return False
    back = at.tongue.parts.at(at.tokens, figure.end) if figure.noun is None else None
    return back is not None and all(other.first > back.end for other in figures[index + 1 :])


def _is_bracketed(at: Context, figures: Sequence[Figure], index: int) -> bool:
    """Whether brackets behind a figure say who or where: 9 missing (5 Syrians), 5,182 dead (5,087 in the strip)."""
    figure, before = figures[index], figures[index - 1] if index else None
    if before is None or before.spot.kind or before.spot.best <= figure.spot.best:
        return False
    opened = at.form(figure.first - 1) == "(" and before.end == figure.first - 1
    if figure.noun:
        return opened and bool(figure.noun.who) and not _unlike(before, figure)
    return opened and figure.spot.shape == "number" and at.form(figure.end) in at.tongue.locators


def _comes_on_top(at: Context, figure: Figure, token: int) -> bool:
    """Whether a word that introduces a part does not here: along with nine others, 600 affected, with 12 deaths."""
    apart = at.tongue.also.before(at.tokens, token + 1) is not None or _is_denied(at, token)
    own = figure.noun is not None and figure.noun.strong
    return apart or (own and at.form(token) in at.tongue.faint_parts)


def _is_denied(at: Context, token: int) -> bool:
    denial = at.tongue.modality.at(at.tokens, token - 1) if token else None
    return denial is not None and denial.end > token


def _is_introduced(at: Context, figures: Sequence[Figure], index: int) -> bool:
    """Whether a word such as "including" stands before the figure, or the colon that opens a list of who they were."""
    first = figures[index].first
    farthest = max(figures[index - 1].end if index else 0, first - _REACH)
    if not _INTRODUCES.search(at.marks, farthest, first):
        return False
    for token in range(first - 1, farthest - 1, -1):
        if at.tongue.parts.at(at.tokens, token):
            described = index > 0 and is_of_apposition(at, figures[index], figures[index - 1].end)
            return not (described or _comes_on_top(at, figures[index], token))
        if at.tokens[token].form == ":":
            noun = figures[index].noun
            listed = (
                noun is not None and index > 0 and (bool(noun.who) or _alike(at, figures[index - 1], figures[index]))
            )
            return token == first - 1 and listed
        if at.tokens[token].form in (".", ";"):
            return False
    return False
