"""Several tokens that are one word of a noun phrase: words that hyphens tie together, and initials."""

from __future__ import annotations

from checker.extract.context import Context
from checker.lexicon.vocabulary import Vocabulary


def past_compound(at: Context, index: int, vocabulary: Vocabulary) -> int:
    """Past words that hyphens make one: off-duty, ready-to-eat, the member of a 20-member team; a known noun is none.

    >>> past_compound(context, 1, vocabulary)  # of: "four off-duty officers"  # doctest: +SKIP
    4
    """
    end = index
    while end + 2 < len(at.tokens) and is_hyphen(at, end + 1) and not at.tokens[end + 2].spaced:
        end += 2
    if end == index:
        return index
    found = vocabulary.counted.at(at.tokens, index)
    return index if found and found.end > end else end + 1


def is_hyphen(at: Context, index: int) -> bool:
    """Whether a token is a sign that ties two words together."""
    return at.tokens[index].form == "-" and not at.tokens[index].spaced


def past_initials(at: Context, index: int) -> int:
    """Past letters with full stops that stand for a name: 300 U.S. soldiers."""
    while len(at.form(index)) == 1 and at.capital(index) and at.form(index + 1) == "." and at.glued(index + 1):
        index += 2
    return index
