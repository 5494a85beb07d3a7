"""The words that name a source: its office, its name, and what tells it from others of its sort."""

from __future__ import annotations

from typing import Final

from checker.extract.context import Context
from checker.lexicon.phrases import Found
from checker.lexicon.roles import DAY

LONGEST: Final = 8
"""Of how many words a noun phrase is at most that names a source."""
_WORDS: Final = 3
_SIGNS: Final = frozenset("-.")


def start_of(at: Context, end: int) -> int:
    """Where a noun phrase begins that ends right before a token."""
    start = end
    while start and end - start < LONGEST and goes_on(at, start - 1):
        start -= 1
        if at.form(start) in at.tongue.definite and at.form(start - 1) not in at.tongue.of_speakers:
            break
    return start


def goes_on(at: Context, index: int) -> bool:
    """Whether a token may belong to a noun phrase around it."""
    token = at.tokens[index]
    form = token.form
    if form in at.tongue.of_speakers or form in at.tongue.definite:
        return True
    if form in _SIGNS:
        return at.glued(index) and 0 < index < len(at.tokens) - 1
    if form in at.tongue.noun_breaks or form in at.tongue.numbers or form in at.tongue.adverbs or is_day(at, index):
        return False
    return form.replace("'", "").isalpha() and not at.has(index, at.tongue.credit_verbs)


def is_name(at: Context, index: int) -> bool:
    """Whether a token may be part of a name: written with a capital letter, or a sign between such words."""
    token = at.tokens[index]
    if token.form in _SIGNS or (at.glued(index + 1) and at.form(index + 1) == "-"):
        return True
    day = is_day(at, index) or at.tongue.months.at(at.tokens, index)
    return at.capital(index) and not day and token.form not in at.tongue.nobody


def is_day(at: Context, index: int) -> bool:
    """Whether a token is a weekday, or a day in relation to publication."""
    if not at.tokens[index].roles & DAY:
        return False
    return at.has(index, at.tongue.weekdays) or at.tongue.relative_days.at(at.tokens, index) is not None


def known(at: Context, start: int, end: int) -> Found[bool] | None:
    """The first word for a source among some tokens."""
    found = (at.tongue.sources.at(at.tokens, index) for index in range(start, end))
    return next((each for each in found if each and each.end <= end), None)


def office_in(at: Context, start: int, end: int) -> str | None:
    """The office of which some tokens tell, as folded words: head of the rescue service."""
    found = known(at, start, end)
    if found is None or not all(_leads_on(at, index) for index in range(start, found.start)):
        return None
    last = found.end
    while last < end and last - found.start < LONGEST and goes_on(at, last):
        last += 1
    while at.form(last - 1) in at.tongue.of_speakers:
        last -= 1
    return words(at, widened(at, start, found), last)


def _leads_on(at: Context, index: int) -> bool:
    return goes_on(at, index) or at.form(index) in at.tongue.one_articles


def widened(at: Context, start: int, found: Found[bool]) -> int:
    """Where a source begins with the words in front of it that tell it from others, where a language has them there."""
    first, start = found.start, found.start if at.tongue.attaches else start
    while first > start and goes_on(at, first - 1) and at.form(first - 1) not in at.tongue.of_speakers:
        if found.end - first >= _WORDS and at.tokens[first].spaced and not at.capital(first - 1):
            break
        first -= 1
    return first


def words(at: Context, start: int, end: int) -> str:
    """The words of a source, articles left out, no conjunction or preposition written onto the first."""
    found = at.tongue.sources.at(at.tokens, start)
    prefix = found.prefix if found else ""
    kept = [token for token in at.tokens[start:end] if token.form not in at.tongue.definite]
    return "".join([" " * token.spaced + token.form for token in kept]).strip().removeprefix(prefix).strip(" -.")


def tells(at: Context, index: int) -> bool:
    """Whether what was said begins, with what happened or did not: the ministry announced the death of ..."""
    if not at.tongue.attaches or at.vocabulary is None:
        return False
    tables = (at.vocabulary.triggers, at.tongue.modality, at.tongue.speaking_asides)
    letter = len(at.form(index)) == 1 or at.form(index) in at.tongue.same_speaker
    return letter or is_listener(at, index) or any(table.at(at.tokens, index) for table in tables)


def is_listener(at: Context, index: int) -> bool:
    """Whether someone is told, and does not tell: he said to the paper."""
    return at.has(index, at.tongue.listeners)


def nearby(at: Context, found: Found[bool]) -> str:
    """A source with the words that tell it from others of its sort: in front of it or behind it, by language."""
    if not at.tongue.attaches:
        return words(at, widened(at, max(0, found.start - _WORDS), found), found.end)
    end = found.end
    while end < min(found.start + _WORDS, len(at.tokens)) and goes_on(at, end) and not tells(at, end):
        end += 1
    return words(at, found.start, end)
