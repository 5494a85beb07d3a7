"""Of whom an age is said: the name right before a number, right behind a word such as "25-year-old"."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from rapidfuzz.fuzz import ratio

from checker.records import Claim, Record
from checker.resolve.words import words_of
from checker.yaml_file import load

_REACH: Final = 40
_WORDS: Final = 2
_SHORT: Final = 4
_SPELLING: Final = 85
_NAME: Final = r"(?:[A-Z\u00c0-\u00de][\w'\u2019.-]*\s+){0,3}[A-Z\u00c0-\u00de][\w'\u2019-]+"
_BEHIND: Final = re.compile(rf"^[^.;\d\u2014]{{0,25}}?({_NAME})")
_OWNER: Final = re.compile("['\u2019]s?$")
_LAST: Final = re.compile(rf"({_NAME})[^;\d]*$")


class AgeWords(Record):
    """Words that may stand between a name and the number of its age."""

    between: tuple[str, ...]


def person_of(claim: Claim) -> tuple[str, ...]:
    """The folded words of the name that an age stands beside, in their order; none in a script without capitals."""
    start = claim.start - claim.sentence_start
    end = start + len(claim.quote)
    before, behind = claim.sentence[max(0, start - _REACH) : start], claim.sentence[end : end + _REACH]
    beside = (_before().search(before), _BEHIND.search(behind))
    found = (*(beside if claim.quote.isdigit() else reversed(beside)), _LAST.search(before))
    names = (words_of(match[1]) for match in found if match and not _OWNER.search(match[1]))
    return next((name for name in names if name), ())


@cache
def _before() -> re.Pattern[str]:
    words = load(Path(__file__).with_name("age_words.yaml"), AgeWords).between
    between = "|".join(map(re.escape, words))
    return re.compile(rf"({_NAME})[\"\u201d]?\s*[,(\u2014-]?\s*(?:(?:{between})\s*)?$")


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are of one person: two words in common, or a first name and the full one; a family shares its
    last name.

    >>> same_person(("amal", "darwish"), ("amal",)), same_person(("amal", "darwish"), ("darwish",))
    (True, False)
    """
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == 1:
        return len(longer) > 1 and _alike(shorter[0], longer[0])
    return sum(any(_alike(mine, theirs) for theirs in longer) for mine in shorter) >= _WORDS


def _alike(one: str, other: str) -> bool:
    """The same word, a short form of it or another spelling: Chris, Christopher; Adline, Adeline."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORT:
        return shorter == longer
    return longer.startswith(shorter) or ratio(shorter, longer) >= _SPELLING
