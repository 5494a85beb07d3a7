"""Who is credited with a figure: ministry, army, agency, witnesses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.dates import Context
from checker.lexicon.roles import CREDIT, signs_of

_CREDITS = signs_of(CREDIT)
_NEARBY = tuple(sorted((step for step in range(-6, 7) if step), key=abs))
_AFTER = 2


class Credit(NamedTuple):
    """Whom a sentence credits, as folded words; ``goes_on`` says that it goes on with whom the one before credits."""

    source: str | None
    goes_on: bool


def credit_of(at: Context) -> Credit:
    """The first source of a sentence that a word of saying or "according to" credits.

    >>> credit_of(context)  # of: "15 died, the health ministry said"  # doctest: +SKIP
    Credit(source='health ministry', goes_on=False)
    """
    goes_on = False
    for index in credits(at):
        source = _near(at, index) if at.may_hold(at.tongue.sources) else None
        if source:
            return Credit(source, False)
        goes_on = goes_on or _goes_on(at, index)
    return Credit(None, goes_on)


def _near(at: Context, index: int) -> str | None:
    for step in _NEARBY:
        found = at.tongue.sources.at(at.tokens, index + step) if step >= -index else None
        if found:
            return _named(at, found.start, found.end, found.prefix)
    return None


def _goes_on(at: Context, index: int) -> bool:
    """The one who speaks is a pronoun in front of the verb, or left out: what was said follows at once."""
    beside = index + 1 if at.tongue.stripper.prefixes else index - 1
    return 0 <= beside < len(at.tokens) and at.tokens[beside].form in at.tongue.same_speaker


def credits(at: Context) -> Iterator[int]:
    """The tokens at which a word or phrase credits someone."""
    return (index for each in _CREDITS.finditer(at.signs) if _credits(at, index := each.start()))


def _credits(at: Context, index: int) -> bool:
    token = at.tokens[index]
    if at.tongue.credit_before.at(at.tokens, index):
        return True
    return any(base in at.tongue.credit_verbs for base, _ in token.bases)


def _named(at: Context, start: int, end: int, prefix: str) -> str:
    """A source with the words that tell it from others of its sort: in front of it or behind it, by language."""
    if at.tongue.stripper.prefixes:
        while end < min(start + 1 + _AFTER, len(at.tokens)) and _is_name(at, end):
            end += 1
    else:
        while start > 0 and at.tokens[start - 1].spaced and _is_name(at, start - 1) and end - start < 3:
            start -= 1
    first = at.tokens[start].form
    words = [
        first[len(prefix) :] if first.startswith(prefix) else first,
        *(token.form for token in at.tokens[start + 1 : end]),
    ]
    return " ".join(words)


def _is_name(at: Context, index: int) -> bool:
    token = at.tokens[index]
    joined = any(base in at.tongue.noun_breaks and prefix in at.tongue.joints for base, prefix in token.bases)
    known = token.form in at.tongue.noun_breaks or token.form in at.tongue.noun_links or joined
    credited = any(base in at.tongue.credit_verbs for base, _ in token.bases)
    return token.form.isalpha() and not known and not credited


def is_in_source(at: Context, index: int) -> bool:
    """Whether a token goes on with the name of a source, so that it names no place: Agence France-Presse."""
    source = at.tongue.sources.at(at.tokens, index - 1) if index else None
    return source is not None and source.end > index
