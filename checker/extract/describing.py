"""Figures and words that only describe others: died in six wards, pilots of four nations, friends of the missing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.context import Context
from checker.extract.happened import Figure, Happening
from checker.lexicon.telling_roles import BREAKS


def is_of_place(at: Context, figure: Figure) -> bool:
    """Whether a figure says in how many places or ways: died in six wards, fell in nine towns, paid in three parts."""
    noun = figure.noun
    unknown = noun is not None and noun.end > noun.start and not noun.people and noun.kind in (None, "count")
    return unknown and is_inside(at, figure)


def is_inside(at: Context, figure: Figure) -> bool:
    """Whether a word such as "in" stands before a figure, an article between or not: in nine towns, in the nine."""
    known = not at.tongue.attaches and at.form(figure.first - 1) in at.tongue.definite
    return at.form(figure.first - 1 - known) in at.tongue.within


def is_of_apposition(at: Context, figure: Figure, start: int) -> bool:
    """Whether a figure only describes what a comma sets beside a name: 12 died in A, a town by the sea with 900 people.

    ``start`` is the token from which on the comma may stand.
    """
    link = figure.first - 1
    with_them = at.form(link) in at.tongue.faint_parts and at.form(link - 1) not in BREAKS
    return with_them and any(at.form(index) == "," for index in range(start, link))


def is_had(at: Context, figure: Figure) -> bool:
    """Whether a figure is what the thing before a clause of its own has: all died in the bus, which had 38 seats."""
    own = at.form(figure.first - 1) in at.tongue.perfect and at.form(figure.first - 2) in at.tongue.relatives
    return own and not at.tongue.attaches


def is_of_next_verb(at: Context, figure: Figure) -> bool:
    """Whether a figure is what a further verb is done to: he condemned the killings and dismissed two generals."""
    verb = at.form(figure.first - 1)
    known = verb in at.tongue.change or verb in at.tongue.credit_verbs or verb in at.tongue.auxiliaries
    if at.tongue.attaches or known or at.form(figure.first - 2) not in at.tongue.and_words:
        return False
    part = at.tongue.parts.before(at.tokens, figure.first)
    return verb.endswith(at.tongue.verb_endings[:2]) and not (part or at.told(figure.first))


def is_in_next_clause(at: Context, figure: Figure) -> bool:
    """Whether a word right before a figure opens a clause of its own: it killed three as 40 guests looked on."""
    word = at.form(figure.first - 1)
    return not at.tongue.attaches and word in at.tongue.openers and word not in at.tongue.and_words


def is_of_those(at: Context, figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a figure only says whose, or of where, those right before it are: 9 pilots of four nations."""
    noun = figure.noun
    things = noun is not None and noun.end > noun.start and not noun.people and noun.kind in (None, "count")
    fitting = (things or figure.spot.best == 1) and not at.tongue.attaches
    if not fitting or at.form(figure.first - 1) not in at.tongue.member_links:
        return False
    return any(other.end == figure.first - 1 and other.noun and other.noun.people for other in others)


def is_complement(at: Context, figure: Figure, happening: Happening) -> bool:
    """Whether a noun only says whose they are, or tells of what stands behind it: 40 friends of the missing.

    Where nouns belong to the one behind them without a word between, the article stands on the last of them alone.
    """
    if at.tongue.attaches:
        owned = figure.noun is not None and happening.start == figure.noun.end
        return owned and _is_definite(at, happening.start) and not _is_definite(at, happening.start - 1)
    before = at.form(happening.start - 1), at.form(happening.start - 2)
    whose = before[0] in at.tongue.definite and before[1] in at.tongue.member_links
    last = at.form(happening.end - 1)
    links = at.tongue.member_links | at.tongue.noun_breaks
    ends = happening.end > happening.start + 1 and (last in links or last.endswith(at.tongue.verb_endings[:2]))
    return ends or (whose and figure.noun is not None and happening.start - 2 == figure.end)


def has_other_subject(at: Context, way: Sequence[int], happening: Happening) -> bool:
    """Whether a clause with a verb ends on the way and a noun opens the next: 40 were out, and jets flew."""
    if at.tongue.attaches or happening.noun:
        return False
    ends = (index for index in way[1:] if at.form(index) in at.tongue.and_words and at.form(index - 1) == ",")
    end = next(ends, None)
    if end is None or end + 1 >= happening.start or not (at.counted(end + 1) or at.form(end + 1) in at.tongue.definite):
        return False
    return any(at.form(index) in at.tongue.auxiliaries | at.tongue.verbs for index in way if index < end)


def _is_definite(at: Context, index: int) -> bool:
    """Whether the article, and no more than that, is written onto a word."""
    return any(prefix in at.tongue.file.prefixes.articles for _, prefix in at.tokens[index].bases)
