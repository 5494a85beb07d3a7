"""Nouns that no list has: whether a word behind a number can be one, and where it ends."""

from __future__ import annotations

from typing import Final

from checker.extract.below_thousand import word_at
from checker.extract.context import Context
from checker.extract.spot import Spot
from checker.lexicon.roles import PLACE
from checker.lexicon.token import OWNER
from checker.lexicon.vocabulary import Vocabulary

_REACH: Final = 5
_SHORT: Final = 4


def is_unknown(at: Context, spot: Spot, vocabulary: Vocabulary) -> bool:
    """Whether a word right behind a figure is a noun that no list has, by its ending or its article.

    What eleven to ninety-nine count has an ending of its own; tens, hundreds and thousands of a kind have the article.

    >>> is_unknown(context, tens, vocabulary)  # of: "tens of the rafts"  # doctest: +SKIP
    True
    """
    index = spot.whole[1]
    if index >= len(at.tokens) or not is_quality(at, index) or word_at(at.tokens, index, at.tongue):
        return False
    if spot.shape == "order":
        return _is_definite_plural(at, spot, index) and not vocabulary.triggers.at(at.tokens, index)
    form = at.tokens[index].form
    if spot.best % 100 < 11 or not form.endswith(at.tongue.counted_endings) or form.endswith(at.tongue.verb_endings):
        return False
    in_place = index + 1 < len(at.tokens) and at.tokens[index + 1].roles & PLACE and form[:1] in at.tongue.locators
    return not in_place and not vocabulary.triggers.at(at.tokens, index)


def _is_definite_plural(at: Context, spot: Spot, index: int) -> bool:
    """Whether a word with the article is what a vague order without it belongs to."""
    if at.has(index, at.tongue.weekdays) or at.tongue.units.at(at.tokens, index):
        return False
    own = any(prefix in at.tongue.articles for _, prefix in at.tokens[spot.start].bases)
    return not own and any(prefix in at.tongue.file.prefixes.articles for _, prefix in at.tokens[index].bases)


def is_quality(at: Context, index: int) -> bool:
    """Whether a word may be a noun or an adjective of one.

    >>> is_quality(context, 2)  # of: "ten more in hospital"  # doctest: +SKIP
    False
    """
    token = at.tokens[index]
    breaks = any(base in at.tongue.noun_breaks and prefix in at.tongue.joints for base, prefix in token.bases)
    word = token.form.replace("'", "").isalpha() and not token.digits
    return word and not breaks and token.form not in at.tongue.noun_breaks


def end_of_unknown(at: Context, start: int, end: int, vocabulary: Vocabulary) -> int:
    """Where a noun that no list has ends, the last of the words that could be one; 0 when there is none.

    >>> end_of_unknown(context, 1, 4, vocabulary)  # of: "four young climbers tried"  # doctest: +SKIP
    3
    """
    end = _before_verb(at, start, end)
    if end == start or end > start + _REACH or at.capital(end - 1):
        return 0
    told = any(vocabulary.triggers.at(at.tokens, index) for index in range(start, end))
    return 0 if told or at.tokens[end - 1].form in at.tongue.others else end


def _before_verb(at: Context, start: int, end: int) -> int:
    """The end of a noun without the verb or adverb behind it: four climbers tried, two floods badly."""
    endings, links = at.tongue.verb_endings, at.tongue.no_nouns
    while endings and end > start and _ends_no_noun(at.tokens[end - 1].form, endings, links, alone=end - 1 == start):
        owner = at.form(end - 1) == OWNER
        end -= 1 + (owner and end - 1 > start)
    return end


def _ends_no_noun(form: str, endings: tuple[str, ...], links: frozenset[str], *, alone: bool) -> bool:
    return form in links or form == OWNER or (form.endswith(endings) and (len(form) > _SHORT or alone))
