"""How near a word that tells what happened stands to a figure.

Each language puts the word that tells it before the number or behind it. The candidates are weighed by how near they
stand, by what lies between, and by the order that is usual in the language.
"""

from __future__ import annotations

from collections.abc import Sequence
from re import Pattern
from typing import Final

from checker.extract.asides import outside_asides
from checker.extract.context import Context
from checker.extract.describing import (
    has_other_subject,
    is_complement,
    is_had,
    is_in_next_clause,
    is_inside,
    is_of_apposition,
    is_of_next_verb,
    is_of_place,
    is_of_those,
)
from checker.extract.happened import Figure, Happening
from checker.extract.predicates import begins_anew, has_subject, is_passive, is_predicate, word_before
from checker.lexicon.roles import BORDER, CLAUSE, marks_of
from checker.lexicon.telling_roles import BORDERS

_FAR = 16
_FAR_BEHIND = 30
_AFTER_APPOSITION = 30
_AT_END_OF_LIST = 67
_FAR_BEFORE_RISE = 40
_RISEN = 5
_RISE = 4
_LINKS = 2
_TOLL = 91
_FAR_TOLL = 40
_PAST_WHOLE = 70
"""What stands behind a part and its whole tells of the part where no verb before it does: ten of the 30 were saved."""
_PREDICATE = 95
_ADJACENT = 2
_OF_PEOPLE = ("people",)
_ASIDE = frozenset({"date", "age"})
_WHEN = _ASIDE | {"duration"}
_BORDER: Final = marks_of(BORDER)
_CLAUSE: Final = marks_of(CLAUSE)


def nearness(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> float:
    """The weight of a word as the one that tells of a figure; 0 when it cannot be."""
    if happening.end <= figure.first:
        return _before(at, figure, others, happening)
    if _tells_of_next(at, others, happening):
        return 0
    return _behind(at, figure, others, happening)


def _before(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> float:
    gap = figure.first - happening.end
    if _is_risen(at, figure, others, happening):
        return _TOLL
    if _is_toll(at, figure, others, happening):
        return _TOLL
    if is_predicate(at, figure, happening):
        return _PREDICATE
    if gap > _FAR and _is_number_of(at, figure, others, happening):
        return _FAR_TOLL
    if gap > _FAR and _rises_to(at, figure, happening):
        return _RISEN if gap <= _FAR_BEFORE_RISE else 0
    if begins_anew(at, figure, others, happening) or (has_subject(at, others, happening) and at.joined(figure.first)):
        return 0
    if gap > 0 and not happening.noun and at.has(figure.first - 1, at.tongue.names_of):
        return 0
    if gap > 0 and is_had(at, figure):
        return 0
    if is_of_place(at, figure) or is_of_those(at, figure, others) or is_of_apposition(at, figure, happening.end):
        return 0
    if gap > 0 and (is_of_next_verb(at, figure) or is_in_next_clause(at, figure)):
        return 0
    if gap > _FAR or _opens_clause(at, outside_asides(at, happening.end, figure.first)):
        return 0
    borders = _borders(at, range(happening.end, figure.first))
    between = len(_figures_on(range(happening.end, figure.first), figure, others))
    if gap <= _ADJACENT and not borders and not between:
        return 100 - 8 * gap
    fall = 4 if happening.noun and at.tongue.attaches else 2
    return 62 - fall * gap - 8 * borders - 10 * between


def _is_risen(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether a noun is what a word of change right before it says to have come to a figure: rise of the dead to 64."""
    reached = happening.noun and at.tongue.attaches and at.form(figure.first - 1) in at.tongue.range_to
    if not reached or at.form(happening.end) in at.tongue.relative:
        return False
    rose = any(at.has(index, at.tongue.change) for index in range(max(0, happening.start - _RISE), happening.start))
    return rose and not _figures_on(range(happening.end, figure.first), figure, others)


def _is_number_of(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether the first figure behind says what number those of a noun reached: the number of the dead who fell."""
    counts = at.has(happening.start - 1, at.tongue.numbers_of) and at.has(happening.start - 2, at.tongue.reached)
    way = range(happening.end, figure.first)
    return counts and len(way) <= _FAR_BEFORE_RISE and not _figures_on(way, figure, others)


def _is_toll(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether a noun is what a verb of change says to have come to a figure: the death toll of the raid rose to 64."""
    reached = happening.noun and figure.noun is None and at.form(figure.first - 1) in at.tongue.range_to
    way = range(happening.end, figure.first)
    if at.tongue.attaches or not reached or len(way) > _FAR_BEFORE_RISE:
        return False
    rose = any(at.has(index, at.tongue.change) for index in range(max(0, figure.first - _RISE), figure.first))
    return rose and not [other for other in _figures_on(way, figure, others) if not other.spot.superseded]


def _rises_to(at: Context, figure: Figure, happening: Happening) -> bool:
    """Whether a figure without a noun is what something rose to that a noun far before it names: toll ... to 100."""
    return happening.noun and figure.noun is None and at.has(figure.first - 1, at.tongue.range_to)


def _behind(at: Context, figure: Figure, others: Sequence[Figure], happening: Happening) -> float:
    """Behind its figure a word counts for less where verbs come first, and not at all in the next clause."""
    if not 0 <= happening.start - figure.end <= _FAR_BEHIND:
        return 0
    if happening.noun and is_complement(at, figure, happening):
        return 0
    passive = is_passive(at, happening)
    if is_of_place(at, figure) or is_of_those(at, figure, others):
        return 0
    if passive and at.form(figure.first - 1) in at.tongue.within:
        return 0
    way = outside_asides(at, _past_parts(at, figure, others), happening.start)
    borders = _borders(at, way)
    if _opens_clause(at, way) or has_other_subject(at, way, happening):
        return 0
    if happening.active and not passive and (borders or len(way) > 1):
        return 0
    on_way = [
        other
        for other in _figures_on(way, figure, others)
        if not (passive and _is_within(at, other)) and not is_of_those(at, other, others)
    ]
    between = sum(1 if _is_listed(at, other) else 2 for other in on_way)
    if at.tongue.attaches:
        weight = _behind_where_verbs_come_first(len(way), borders, between, happening)
        return min(weight, _PAST_WHOLE) if at.tongue.wholes.at(at.tokens, figure.end) else weight
    weight = 80 - 5 * len(way) - 12 * borders - 30 * between
    if passive and not between:
        return max(weight, _AT_END_OF_LIST if _is_list(at, way) else _AFTER_APPOSITION)
    return weight


def _is_list(at: Context, way: Sequence[int]) -> bool:
    """Whether only other nouns of a list stand on the way: 34 houses, a school and several shops were damaged."""
    forms = [at.form(index) for index in way]
    forms = forms[: -2 if forms and forms[-1].endswith(at.tongue.adverb_endings) else -1]
    links = at.tongue.and_words | at.tongue.one_articles | {","}
    plain = all(form in links or (form.isalpha() and form not in at.tongue.noun_breaks) for form in forms)
    return plain and bool(forms) and (forms[0] == "," or forms[0] in at.tongue.and_words)


def _is_within(at: Context, figure: Figure) -> bool:
    """Whether a figure only says where, or of how many: people in nine towns, in two of the nine towns."""
    return is_inside(at, figure) or at.tongue.wholes.before(at.tokens, figure.first) is not None


def _past_parts(at: Context, figure: Figure, others: Sequence[Figure]) -> int:
    """Where the sentence goes on behind a figure and, where verbs come first, the parts that are told of it."""
    of_them = at.tongue.parts.at(at.tokens, figure.end)
    end = of_them.end if of_them else figure.end
    for other in others if at.tongue.attaches else ():
        listed = of_them is not None or (at.joined(other.first) and figure.noun and other.noun)
        if listed and end <= other.first <= end + _LINKS and all(_links(at, step) for step in range(end, other.first)):
            end = other.end
    return end


def _links(at: Context, index: int) -> bool:
    """Whether a word between two figures of a list is "and", or describes what the first one counts."""
    if at.form(index) in at.tongue.and_words:
        return True
    return not (at.joined(index) or at.told(index + 1) or at.form(index) in at.tongue.noun_breaks)


def _behind_where_verbs_come_first(gap: int, borders: int, between: int, happening: Happening) -> float:
    if happening.joined or (happening.noun and gap > 1):
        return 0
    start = 30 if happening.noun else 90 if gap < _ADJACENT else 44
    return start - 5 * gap - 12 * borders - 25 * between


def _figures_on(way: Sequence[int], figure: Figure, others: Sequence[Figure]) -> list[Figure]:
    """The other figures that stand on the way, dates and ages apart."""
    return [other for other in others if other is not figure and other.spot.kind not in _ASIDE and other.first in way]


def _is_listed(at: Context, figure: Figure) -> bool:
    """Whether a figure goes on with a list or is a part; what stands behind any other is likely to tell of that one."""
    part = at.tongue.parts.at(at.tokens, figure.end) or at.tongue.parts.before(at.tokens, figure.first)
    return part is not None or _is_border(at, figure.first - 1) or at.joined(figure.first)


def _opens_clause(at: Context, way: Sequence[int]) -> bool:
    """Whether another clause begins on the way: two were wounded when three gunmen attacked."""
    opening = [index for index in _marked(at, way, _CLAUSE) if at.form(index) in at.tongue.clauses]
    going_on = (at.tongue.change_back, at.tongue.same_clause)
    return any(not any(words.at(at.tokens, index) for words in going_on) for index in opening)


def _tells_of_next(at: Context, others: Sequence[Figure], happening: Happening) -> bool:
    """Whether a word has its own figure right behind it, and nothing makes it passive: 15 people and killed one man.

    In how many places something happened is no figure of its own (15 people died in two villages), nor is what stands
    behind a word that says no more than of whom it tells: 15 between dead and wounded by two bombs.
    """
    alone = happening.kinds == _OF_PEOPLE or has_subject(at, others, happening)
    if alone or at.form(happening.end) in at.tongue.within:
        return False
    part = at.tongue.parts.at(at.tokens, happening.end) if _is_border(at, happening.start - 1) else None
    reach = part.end if part else happening.end + (not at.tongue.attaches and not _is_border(at, happening.end))
    followed = any(happening.end <= other.first <= reach for other in others if other.spot.kind not in _WHEN)
    before = word_before(at, happening)
    return followed and (before not in at.tongue.passive or before in at.tongue.and_words)


def _marked(at: Context, way: Sequence[int], pattern: Pattern[str]) -> list[int]:
    """Those tokens of a way whose marks fit a pattern."""
    if not way or not pattern.search(at.marks, way[0], way[-1] + 1):
        return []
    found = [marked.start() for marked in pattern.finditer(at.marks, way[0], way[-1] + 1)]
    return [index for index in found if index in way]


def _borders(at: Context, way: Sequence[int]) -> int:
    return len([index for index in _marked(at, way, _BORDER) if _is_border(at, index)])


def _is_border(at: Context, index: int) -> bool:
    if index >= len(at.tokens):
        return True
    form = at.tokens[index].form
    return form in BORDERS or form in at.tongue.and_words
