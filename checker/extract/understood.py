"""What a figure without a noun counts: the things of the figure before it, or what is said to rise or to stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure
from checker.extract.nouns import Noun
from checker.lexicon.telling_roles import BREAKS
from checker.lexicon.vocabulary import Vocabulary

_VERB: Final = 6
"""How many words may stand between a verb of change and its figure: falling on Monday night to 300."""
_SUBJECT: Final = 10
"""How far before the verb its subject may begin."""
_SOMEONE: Final = Noun(0, 0, "people", False, (), True)


def with_understood(at: Context, figures: Sequence[Figure], vocabulary: Vocabulary) -> list[Figure]:
    """The figures with the nouns that the reader supplies: 20 flights were cancelled and another 68 delayed.

    They are of no kind, for the figure has a verb of its own.
    """
    out: list[Figure] = []
    for figure in figures:
        known = (figure.noun and not _is_others(at, figure.noun)) or figure.spot.kind or at.tongue.attaches
        noun = None if known else _noun(at, figure, out, vocabulary)
        out.append(replace(figure, noun=noun) if noun else figure)
    return out


def _noun(at: Context, figure: Figure, before: Sequence[Figure], vocabulary: Vocabulary) -> Noun | None:
    last = next((each.noun for each in reversed(before) if each.noun and _is_whole(at, each)), None)
    if last and not last.people and _tells_of_things(at, figure, vocabulary):
        return replace(last, kind=None, strong=False)
    if figure.noun:
        return None
    if are_others(at, figure):
        last = last or _nearest(at, figure.first, -_SUBJECT, vocabulary)
        return replace(last, kind="people" if last.people else None, strong=False) if last else None
    if _is_subject(at, figure) or at.tongue.of_people.before(at.tokens, figure.first):
        return replace(_SOMEONE, start=figure.first, end=figure.first)
    if at.tongue.there.before(at.tokens, figure.first):
        return Noun(figure.first, figure.first, None, False, (), False)
    right_before = at.tongue.reaching.before(at.tokens, figure.first)
    if right_before:
        return _nearest(at, right_before.start, -_SUBJECT, vocabulary)
    link = at.form(figure.first - 1)
    if link in at.tongue.reached_by:
        at_verb = _verb(at, figure.first, at.tongue.change)
        return _nearest(at, at_verb, -_SUBJECT, vocabulary) if at_verb >= 0 else None
    at_verb = _verb(at, figure.first, at.tongue.putting) if link in at.tongue.put_at else -1
    if last and at_verb >= 0 and at.has(figure.first - 2, at.tongue.numbers_of):
        return last
    return _nearest(at, figure.first - 1, at_verb + 1 - figure.first, vocabulary) if at_verb >= 0 else None


def _is_others(at: Context, noun: Noun) -> bool:
    return noun.end == noun.start + 1 and at.form(noun.start) in at.tongue.others


def _tells_of_things(at: Context, figure: Figure, vocabulary: Vocabulary) -> bool:
    """Whether the verb beside a figure is done to nothing but things: 40 houses were damaged and 12 collapsed."""
    behind = figure.end + (at.form(figure.end) in at.tongue.auxiliaries)
    verb = vocabulary.triggers.at(at.tokens, behind) or vocabulary.triggers.before(at.tokens, figure.first)
    return verb is not None and verb.meaning.things and not verb.meaning.noun


def _is_whole(at: Context, figure: Figure) -> bool:
    return not figure.spot.kind and at.tongue.parts.before(at.tokens, figure.first) is None


def _is_subject(at: Context, figure: Figure) -> bool:
    """Whether a figure alone is what a clause speaks of, which then are people: twelve were found, hundreds fled."""
    verb = at.form(figure.end)
    before = at.form(figure.first - 1)
    opens = figure.first == 0 or before in BREAKS or before in at.tongue.openers or before in at.tongue.credit_verbs
    split = verb == "," and at.tongue.parts.at(at.tokens, figure.end + 1) is not None
    return split or ((opens or figure.spot.shape == "order") and _is_verb(at, verb) and not at.capital(figure.end))


def _is_verb(at: Context, form: str) -> bool:
    return form in at.tongue.auxiliaries or form in at.tongue.verbs or form.endswith(at.tongue.verb_endings[:1])


def are_others(at: Context, figure: Figure) -> bool:
    """Whether a word such as "another" or "more" says that these come on top of those before."""
    before = figure.first - 1
    article = at.form(before) in at.tongue.one_articles
    return at.form(before - article) in at.tongue.others or at.form(figure.end) in at.tongue.others


def _verb(at: Context, first: int, verbs: frozenset[str]) -> int:
    """The verb of a figure that stands behind its link: falling on Monday to 300; -1 when there is none."""
    for index in range(first - 2, max(-1, first - 2 - _VERB), -1):
        if at.form(index) in verbs:
            return index
        if at.form(index) in BREAKS:
            return -1
    return -1


def _nearest(at: Context, end: int, reach: int, vocabulary: Vocabulary) -> Noun | None:
    """The last counted noun of a stretch before a token, people first; things that no list has when there is none.

    None where a word of the stretch tells what happened, for that says more: the death toll in the valley rose to 60.
    """
    ends = range(end, max(0, end + reach), -1)
    if any(at.told(index) for index in range(end, max(0, end + 2 * reach), -1)):
        return None
    nouns = [found for index in ends if (found := vocabulary.counted.before(at.tokens, index))]
    found = next((each for each in nouns if each.meaning.people), next(iter(nouns), None))
    if found is None:
        return Noun(end, end, None, False, (), False)
    known = found.meaning
    return Noun(found.start, found.end, known.kind, known.strong, (known.who,) if known.who else (), known.people)
