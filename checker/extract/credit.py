"""Who is credited with a figure: ministry, army, agency, witnesses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from checker.extract.context import Context
from checker.extract.source_words import is_listener, nearby
from checker.extract.speaker import (
    Speaker,
    before_asides,
    behind,
    in_front,
    in_headline,
    speech_follows,
)
from checker.lexicon.roles import CREDIT, signs_of

_CREDITS = signs_of(CREDIT)
_FARTHEST: Final = 6
_NEARBY: Final = tuple(sorted((step for step in range(-_FARTHEST, _FARTHEST + 1) if step), key=abs))
_DEED: Final = 9
_SPEECH_ENDS: Final = frozenset("\",'")
_ENDS: Final = frozenset(',.;:"')


class Credit(NamedTuple):
    """Whom a sentence credits with the figures from token ``since`` on, as folded words.

    ``goes_on`` says that it goes on with whom the one before credits. ``name`` is the last word of someone who is named
    without an office.
    """

    source: str | None = None
    goes_on: bool = False
    name: str | None = None
    since: int = 0


_NOBODY: Final = Credit()
_SAME: Final = Credit(goes_on=True)


def credits_of(at: Context) -> tuple[Credit, ...]:
    """The first source that a sentence credits, and those that clauses of it credit with what is said there.

    >>> credits_of(context)  # of: "15 died, the health ministry said"  # doctest: +SKIP
    (Credit(source='health ministry', goes_on=False, name=None, since=0),)
    """
    found: list[Credit] = []
    for index in credits(at):
        credit = _NOBODY if _is_of_deed(at, index) else _credit_at(at, index)._replace(since=_since(at, index))
        if credit.source and not (found and found[-1].source and not credit.since):
            found = [*found, credit] if credit.since else [credit]
        elif credit.goes_on and not found:
            found = [credit]
    return tuple(found)


def credit_for(found: Sequence[Credit], first: int) -> Credit:
    """The credit of a figure that begins at a token."""
    return next((credit for credit in reversed(found) if credit.since <= first), _NOBODY)


def _is_of_deed(at: Context, index: int) -> bool:
    """Whether a deed is claimed, and nothing reported of it."""
    if not at.may_hold(at.tongue.deeds):
        return False
    reach = range(index + 1, min(index + _DEED, len(at.tokens)))
    deed = next((step for step in reach if at.tongue.deeds.at(at.tokens, step)), index)
    return deed > index and not any(at.has(step, at.tongue.credit_verbs) for step in range(index + 1, deed))


def _credit_at(at: Context, index: int) -> Credit:
    phrase = at.tongue.credit_before.at(at.tokens, index)
    if phrase:
        speaker = behind(at, phrase.end)
        sure = speaker and not (at.tongue.attaches and speaker.name)
        return Credit(speaker.source, name=speaker.name) if speaker and sure else _nearest(at, index)
    return _of_verb_first(at, index) if at.tongue.attaches else _of_verb(at, index)


def _of_verb(at: Context, index: int) -> Credit:
    """The subject in front of a verb, or behind it: "...", said Kim."""
    last = at.form(before_asides(at, index) - 1)
    if last in at.tongue.same_speaker:
        return _SAME
    if last in at.tongue.auxiliaries:
        return _NOBODY
    speaker = behind(at, 0) if last in at.tongue.and_words else in_front(at, index) or _inverted(at, index, last)
    if speaker:
        return Credit(speaker.source, name=speaker.name)
    return _SAME if at.has(index, at.tongue.adding_verbs) else _NOBODY


def _inverted(at: Context, index: int, last: str) -> Speaker | None:
    """A subject behind its verb: an office, or where speech ends in front of the verb also a name alone."""
    if at.has(index, at.tongue.told_verbs):
        return None
    speaker = behind(at, index + 1)
    return speaker if speaker and (last in _SPEECH_ENDS or not speaker.name) else None


def _of_verb_first(at: Context, index: int) -> Credit:
    """The subject behind a verb, or in front of it in a headline; it is left out where speech begins at once."""
    speaker = in_headline(at, index) or behind(at, index + 1)
    if speaker:
        return Credit(speaker.source, name=speaker.name)
    return _SAME if speech_follows(at, index + 1) else _nearest(at, index)


def _since(at: Context, index: int) -> int:
    """Where a clause begins in which words of saying stand, so that figures in front of it are not what was said."""
    reach = 1 if at.tongue.attaches else _FARTHEST
    for step in range(index - 1, max(-1, index - 1 - reach), -1):
        if at.form(step) in _ENDS:
            return 0
        if _opens_clause(at, step):
            return step
    return 0


def _opens_clause(at: Context, index: int) -> bool:
    form, tongue = at.form(index), at.tongue
    return form in tongue.clauses or form in tongue.relative or form in tongue.relatives


def _nearest(at: Context, index: int) -> Credit:
    """The nearest word for a source; one in front of a verb of telling, for behind it is who is told."""
    if at.has(index, at.tongue.adding_verbs):
        return _SAME
    steps = _NEARBY if at.may_hold(at.tongue.sources) else ()
    told = at.has(index, at.tongue.told_verbs)
    for step in steps:
        found = at.tongue.sources.at(at.tokens, index + step) if -index <= step <= (0 if told else _FARTHEST) else None
        if found and not (step > 0 and is_listener(at, found.start)):
            return Credit(nearby(at, found))
    return _NOBODY


def credits(at: Context) -> Iterator[int]:
    """The tokens at which a word or phrase credits someone."""
    return (index for each in _CREDITS.finditer(at.signs) if _credits(at, index := each.start()))


def _credits(at: Context, index: int) -> bool:
    token = at.tokens[index]
    if at.tongue.credit_before.at(at.tokens, index):
        return True
    return any(base in at.tongue.credit_verbs for base, _ in token.bases)


def is_in_source(at: Context, index: int) -> bool:
    """Whether a token goes on with the name of a source, so that it names no place: Agence France-Presse."""
    source = at.tongue.sources.at(at.tokens, index - 1) if index else None
    return source is not None and source.end > index
