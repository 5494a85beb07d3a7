"""Whether a figure is asserted, or planned, demanded, feared, hypothetical, negated.

A definite noun phrase presupposes what it speaks of (Strawson 1950): whether a gunman is among the 15 wounded may be
open, that 15 are wounded is not.
"""

from __future__ import annotations

from typing import Final

from checker.extract.asides import outside_asides
from checker.extract.dates import Context
from checker.extract.happened import Figure, Happening
from checker.lexicon.phrases import Found
from checker.lexicon.roles import MODAL, START, marks_of
from checker.lexicon.telling_roles import BREAKS
from checker.records import Modality

_REACH = 6
_PARTICLE = 2
_ASIDE = 6
_OWN_VERB = 3
_MODAL: Final = marks_of(MODAL)
_OPEN: Final = frozenset({"hypothetical", "negated"})


def modality_of(at: Context, figure: Figure, told: Happening | None, kind: str | None) -> Modality:
    """What the sentence makes of a figure; ``kind`` is the figure's, ``told`` the word that told it."""
    if at.form(figure.first - 1) in at.tongue.only:
        return "asserted"
    said = _said(at, figure, told)
    if kind == "age" or (kind == "duration" and said == "negated"):
        return "asserted"
    return "asserted" if said in _OPEN and _presupposed(at, figure, told, kind) else said


def _presupposed(at: Context, figure: Figure, told: Happening | None, kind: str | None) -> bool:
    """Whether the figure is definite and its own noun says its kind, or a noun right before it does."""
    own = figure.noun is not None and figure.noun.strong and figure.noun.kind == kind
    near = told is not None and told.noun and 0 <= figure.first - told.end <= 1
    before = near and at.form(figure.first - 1) not in at.tongue.range_to
    if not own and not before:
        return False
    start = min(figure.first, told.start if told and before else figure.first)
    known = at.form(start - 1) in at.tongue.definite
    return known or any(
        at.form(index) in at.tongue.definite or _with_article(at, index) for index in range(start, figure.end)
    )


def _with_article(at: Context, index: int) -> bool:
    return any(prefix.endswith(at.tongue.file.prefixes.articles) for _, prefix in at.tokens[index].bases if prefix)


def _said(at: Context, figure: Figure, told: Happening | None) -> Modality:
    """The nearest word of modality before the figure and the word that tells what happened, in the same clause."""
    if told and told.planned:
        return "planned"
    if told and told.start > figure.end and _is_possible(at, told.start - 1):
        return "hypothetical"
    start = min(figure.first, told.start) if told else figure.first
    behind = _behind(at, figure, told) if told and told.start >= figure.end else None
    if behind:
        return behind
    farthest = max(0, start - _REACH - _ASIDE)
    if not _MODAL.search(at.marks, farthest, figure.first):
        return "asserted"
    clause = outside_asides(at, farthest, start)[-_REACH:]
    for index in reversed((*clause, *range(start, figure.first))):
        if at.tokens[index].form in BREAKS:
            return "asserted"
        if not at.tokens[index].roles & MODAL:
            continue
        if _is_possible(at, index):
            return "hypothetical"
        found = _modal(at, index)
        if found and found.end <= figure.first and not _is_month(at, index) and not _is_aside(at, found, told):
            return "asserted" if found.meaning in _OPEN and _of_another(at, found.end, figure, told) else found.meaning
    return "asserted"


def _behind(at: Context, figure: Figure, told: Happening) -> Modality | None:
    """The word of modality between a figure and its verb: 20 people may have died, 300 are expected to be freed."""
    if at.tongue.attaches or not _MODAL.search(at.marks, figure.end, told.start + 1):
        return None
    for index in range(told.start, max(figure.end, told.start - _OWN_VERB) - 1, -1):
        found = _modal(at, index)
        apart = at.form(index - 1) in at.tongue.noun_breaks - at.tongue.auxiliaries or at.form(index - 1) == "-"
        own = index == told.start and found is not None and found.meaning != "feared"
        if found and not (apart or own or _is_month(at, index)):
            return found.meaning
        if at.form(index) in BREAKS:
            return None
    return None


def _modal(at: Context, index: int) -> Found[Modality] | None:
    """The word of modality at a token; no noun behind a figure, and no particle with a preposition written onto it.

    A student counted is not one who demanded, and a verb of handing over that ends in a "not" denies nothing.
    """
    found = at.tongue.modality.at(at.tokens, index)
    if found is None or _is_counted(at, index):
        return None
    particle = at.tokens[index].form[len(found.prefix) :]
    joined = found.prefix in ("", *at.tongue.file.prefixes.conjunctions)
    return found if joined or len(particle) > _PARTICLE else None


def _is_counted(at: Context, index: int) -> bool:
    """Whether a token is a noun right behind a word that a figure may begin with."""
    if at.vocabulary is None or index == 0 or not at.tokens[index - 1].roles & START:
        return False
    return at.vocabulary.counted.at(at.tokens, index) is not None


def _is_aside(at: Context, found: Found[Modality], told: Happening | None) -> bool:
    """Whether a clause on something else holds the word: a spark that may have come from a stove killed two."""
    within = at.form(found.start - 1) in at.tongue.relative and not at.tongue.attaches
    return within and told is not None and not told.noun and told.start - found.end >= _OWN_VERB


def _is_possible(at: Context, index: int) -> bool:
    """Whether a word stands at a token that makes the verb behind it possible only, in languages that say it so."""
    return at.has(index, at.tongue.may) and at.form(index + 1).startswith(at.tongue.imperfect)


def _of_another(at: Context, after: int, figure: Figure, told: Happening | None) -> bool:
    """Whether a word in front has its own verb, and the figure's begins anew: no one was killed and 12 were hurt."""
    anew = told is not None and (told.joined or told.start >= figure.end)
    begin = min(figure.first, told.start) if told else figure.first
    return anew and any(at.told(index) for index in range(after + 1, begin + 1))


def _is_month(at: Context, index: int) -> bool:
    return at.tongue.months.at(at.tokens, index) is not None and at.capital(index)
