"""Verbs of two words of which their subject parts the second: the fire came / over 30 houses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from checker.extract.context import Context
from checker.extract.happened import Figure, Happening
from checker.lexicon.roles import GOES_ON
from checker.lexicon.vocabulary import Vocabulary

_REACH: Final = 12
"""How far before its second word, which stands right before the figure, a verb may begin."""


def parted_verbs(at: Context, figures: Sequence[Figure], vocabulary: Vocabulary) -> Iterator[Happening]:
    """The verbs of which the second word stands right before a figure, in languages that put the verb first."""
    for figure in figures if at.tongue.attaches else ():
        link = figure.first - 1
        if link > 1 and not figure.spot.kind and at.tokens[link].roles & GOES_ON:
            found = _parted(at, link, vocabulary)
            if found:
                yield found


def _parted(at: Context, link: int, vocabulary: Vocabulary) -> Happening | None:
    for index in range(link - 2, max(-1, link - _REACH), -1):
        token = at.tokens[index]
        if token.digits or token.form in (".", ";"):
            return None
        verb = vocabulary.triggers.at((token, at.tokens[link]), 0)
        if verb and verb.end > 1 and not (verb.meaning.noun or at.tongue.not_told.at(at.tokens, index)):
            joined = verb.prefix[:1] in at.tongue.and_words
            return Happening(verb.meaning.kinds, index, link + 1, False, joined)
    return None
