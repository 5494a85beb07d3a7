"""The state of those a figure counts, read off the words of its own clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from checker.fold import fold
from checker.lexicon.phrases import Phrases
from checker.lexicon.token import tokens
from checker.lexicon.tongue import tongues
from checker.records import Claim, Record
from checker.yaml_file import load

_BREAK: Final = re.compile(r"[,;:.()\n\u060c\u061b\u201d\u201c\"]")
_WORD: Final = re.compile(r"\w+")
_BEFORE: Final = 30
_AFTER: Final = 60
_TOTAL: Final = (90, 15)
"""How far the words of a total stand: often far in front, "the toll of the floods in ... rose to", shortly behind."""
_TIMES: Final = frozenset({"date", "duration"})
IN_ALL: Final = "in-all"
"""The condition of a figure that its article calls the total."""
ANOTHER: Final = "another-event"
"""The condition of a figure of another event than the one told of before."""
WITH_ATTACKER: Final = "with-attacker"
"""The condition of a figure that counts whoever did it among the victims."""
LATEST: Final = "latest"
"""The condition of a figure of the last day or days: not the total, but what it grew by."""


class ConditionWords(Record):
    """The conditions and their words in every language.

    ``passing`` ones are often said of all who are counted; ``asides`` are said after a comma; ``only`` are the kinds of
    those that not every kind has.
    """

    passing: tuple[str, ...]
    asides: tuple[str, ...]
    only: dict[str, tuple[str, ...]]
    conditions: dict[str, dict[str, tuple[str, ...]]]


def conditions(claim: Claim, siblings: Sequence[Claim], language: str) -> frozenset[str]:
    """The conditions named in a claim's clause: from the figure or comma before it to the one after it.

    ``siblings`` are the claims of the same sentence.
    """
    own = _named(clause(claim, siblings), language) - {IN_ALL}
    end = claim.end - claim.sentence_start
    aside = _named(claim.sentence[end : end + _AFTER], language) & _asides()
    opening = _named(_in_front(claim, siblings), language) & {ANOTHER}
    named = (
        own
        | aside
        | opening
        | _listed(claim, siblings, language)
        | (_named(clause(claim, siblings, *_TOTAL), language) & {IN_ALL})
    )
    return frozenset(name for name in named if claim.kind in _words().only.get(name, (claim.kind,)))


def _listed(claim: Claim, siblings: Sequence[Claim], language: str) -> frozenset[str]:
    """What one verb said of the figures before it in a list: it damaged 42 offices, two roads and 14 hotels."""
    own = {name for name, kinds in _words().only.items() if claim.kind in kinds}
    before = [one for one in siblings if one.end <= claim.start and one.kind == claim.kind] if own else []
    last = max(before, key=lambda one: one.end, default=None)
    joints = tongues()[language].and_words if language in tongues() else frozenset[str]()
    start = claim.start - claim.sentence_start
    between = claim.sentence[last.end - claim.sentence_start : start] if last else ""
    if last is None or not all(word in joints for word in _WORD.findall(fold(between))):
        return frozenset()
    return conditions(last, siblings, language) & own


def _in_front(claim: Claim, siblings: Sequence[Claim]) -> str:
    """The words of a sentence in front of a figure, from the figure before it on."""
    start = claim.start - claim.sentence_start
    stops = [one.end - claim.sentence_start for one in siblings if one.end <= claim.start and one.kind not in _TIMES]
    return claim.sentence[max(stops, default=0) : start]


def _named(text: str, language: str) -> frozenset[str]:
    tongue = tongues().get(language) or next(iter(tongues().values()))
    found = tokens(fold(text), 0, len(text), tongue.stripper)
    table = _table(tongue.language)
    return frozenset(match.meaning for index in range(len(found)) if (match := table.at(found, index)))


def clause(claim: Claim, siblings: Sequence[Claim], before: int = _BEFORE, after: int = _AFTER) -> str:
    """The words of a sentence that belong to one figure, at most so many characters in front of it and behind it."""
    start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    counts = (one for one in siblings if one.id != claim.id and one.kind not in _TIMES)
    others = [(one.start - claim.sentence_start, one.end - claim.sentence_start) for one in counts]
    first = max([0, start - before, *(stop for _, stop in others if stop <= start)])
    last = min([len(claim.sentence), end + after, *(begin for begin, _ in others if begin >= end)])
    breaks = [match.end() for match in _BREAK.finditer(claim.sentence, first, max(first, start))]
    stop = _BREAK.search(claim.sentence, end, last)
    return claim.sentence[breaks[-1] if breaks else first : stop.start() if stop else last]


def hard(state: frozenset[str]) -> frozenset[str]:
    """The conditions that make a question of their own."""
    return state - _passing()


@cache
def _passing() -> frozenset[str]:
    return frozenset(_words().passing)


@cache
def _asides() -> frozenset[str]:
    return frozenset(_words().asides)


@cache
def _words() -> ConditionWords:
    return load(Path(__file__).with_name("conditions.yaml"), ConditionWords)


@cache
def _table(language: str) -> Phrases[str]:
    return Phrases([(word, name) for name, words in _words().conditions.items() for word in words.get(language, ())])
