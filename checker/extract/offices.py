"""The office of a person whom an article credits by name alone, from where it introduces the person."""

from __future__ import annotations

from itertools import islice
from typing import Final

from checker.extract.around import Around
from checker.extract.context import Context
from checker.extract.credit import Credit
from checker.extract.source_words import is_name, known, office_in, start_of, tells, widened, words

_MENTIONS: Final = 4
_REACH: Final = 10


def with_office(around: Around, credit: Credit) -> Credit:
    """A credit with the office of the one who bears its name, if the article tells it at one of the first mentions."""
    if credit.name is None:
        return credit
    if credit.name not in around.offices:
        mentions = islice(around.naming(credit.name), _MENTIONS)
        told = (_introduced(at, credit.name) for at in mentions)
        around.offices[credit.name] = next((office for office in told if office), None)
    return credit._replace(source=around.offices[credit.name] or credit.source)


def _introduced(at: Context, name: str) -> str | None:
    index = next((index for index, token in enumerate(at.tokens) if token.form == name), None)
    return None if index is None else _titled(at, index) or _apposed(at, index)


def _titled(at: Context, index: int) -> str | None:
    """An office right in front of a name: Regional Governor Ann Pell."""
    start = start_of(at, index + 1)
    found = known(at, start, index)
    if found is None or any(not _is_of_name(at, each) for each in range(found.end, index)):
        return None
    return words(at, widened(at, start, found), index + 1)


def _is_of_name(at: Context, index: int) -> bool:
    return not tells(at, index) if at.tongue.attaches else is_name(at, index)


def _apposed(at: Context, index: int) -> str | None:
    """An office behind a name: Ann Pell, the governor of the region."""
    first, name = index, index + 1
    while first and is_name(at, first - 1):
        first -= 1
    if at.form(name) != "," and not at.tongue.attaches:
        return None
    office = office_in(at, name + (at.form(name) == ","), min(name + _REACH, len(at.tokens)))
    return f"{office} {words(at, first, name)}" if office else None
