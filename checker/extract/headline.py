"""Whom a headline credits without a word of saying: "Police: ...", "... - Regional Governor"."""

from __future__ import annotations

from typing import Final

from checker.extract.context import Context
from checker.extract.credit import Credit
from checker.extract.source_words import known, words

_LONGEST: Final = 5
_SIGNS: Final = frozenset(":-")


def headline_credit(at: Context) -> Credit | None:
    """The source in front of a headline's first colon, or behind its last colon or dash.

    >>> headline_credit(context)  # of: "Governor: 14 dead"  # doctest: +SKIP
    Credit(source='governor', goes_on=False, name=None, since=0)
    """
    signs = [index for index, token in enumerate(at.tokens) if token.form in _SIGNS and not at.glued(index + 1)]
    if not signs:
        return None
    first, last, end = signs[0], signs[-1], len(at.tokens)
    if at.form(first) == ":" and first <= _LONGEST and known(at, 0, first):
        return Credit(words(at, 0, first))
    told = end - last <= _LONGEST + 1 and not any(at.has(index, at.tongue.listeners) for index in range(last, end))
    return Credit(words(at, last + 1, end)) if told and known(at, last + 1, end) else None
