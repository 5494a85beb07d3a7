"""Lines that belong to the page around an article and claim nothing: share buttons, counts, copyright, contacts."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from checker.fold import IGNORED
from checker.read.dates import months, plain
from checker.records import Record
from checker.yaml_file import load

Words = tuple[str, ...]

_LONGEST: Final = 240
_LONGEST_ALONE: Final = 100
_FEW_WORDS: Final = 10
_SHAPES: Final = "".join(map(chr, range(0x25A0, 0x2600)))
_AROUND: Final = f" \t\r#*>|[](){{}}<-\u2022\u00b7\"',{_SHAPES}"
_COPYRIGHT: Final = "\u00a9"
_FIRST: Final = re.compile(rf"[^\W\d_]+|{_COPYRIGHT}")
_WORD: Final = re.compile(r"(?<!\d)[^\W\d_]+(?:'[^\W\d_]+)?")
_BARE_NUMBER: Final = re.compile(r"[\d\s.,:;/|()\[\]-]*\d[\d\s.,:;/|()\[\]-]*\Z")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ARCHIVED: Final = re.compile(r"(?P<month>[^\W\d_]+(?: [^\W\d_]+)?)?\s*(?:(?:19|20)\d\d)?\s*\(\d+\)?\Z")
_PHONE: Final = re.compile(r"(?:\+|00?)\d[\d ()-]{6,}")
_TWEET: Final = re.compile(
    r"\s*(?:\S+\s+){0,3}?(?:(?:pic\.twitter\.com|https?:)/\S*\s*)*-+ .{1,60}\(@\w+\)[^()]{0,30}\Z"
)


class Furniture(Record):
    """``furniture.yaml``, as its comments say."""

    alone: Words
    begins: Words
    numbered: Words
    short: Words
    holds: Words


class Beginning(NamedTuple):
    """A phrase that a line begins with, and what else has to be true of the line."""

    phrase: str
    colon: bool = False
    number: bool = False
    short: bool = False


def is_furniture(folded_line: str) -> bool:
    """Whether a folded line belongs to the page and not to its article; a long line never does.

    >>> is_furniture("share this story"), is_furniture("share prices fell by 5 percent on monday.")
    (True, False)
    """
    if len(folded_line) > _LONGEST:
        return False
    line = folded_line.replace(IGNORED, "").strip(_AROUND)
    return (
        _begins(line)
        or (len(line) <= _LONGEST_ALONE and _is_alone(line))
        or _holds(line)
        or (line.startswith(("+", "0")) and _PHONE.match(line) is not None)
        or ("(@" in line and _TWEET.match(folded_line) is not None)
    )


def _begins(line: str) -> bool:
    first = _FIRST.match(line)
    known = _beginnings().get(first[0]) if first else None
    return known is not None and any(_fits(line, each) for each in known)


def _holds(line: str) -> bool:
    for phrase in _held():  # noqa: SIM110 - any() with a generator takes twice as long, and every line comes by here
        if phrase in line:
            return True
    return False


def _fits(line: str, beginning: Beginning) -> bool:
    rest = line[len(beginning.phrase) :]
    if not line.startswith(beginning.phrase) or rest[:1].isalpha():
        return False
    if beginning.colon:
        return rest.lstrip().startswith(":")
    if beginning.number:
        return rest.lstrip(f" ({_COPYRIGHT}c)")[:1].isdigit() and len(line.split()) <= _FEW_WORDS
    return not beginning.short or (not line.endswith(".") and len(line.split()) <= _FEW_WORDS)


def _is_alone(line: str) -> bool:
    """Whether nothing but listed words, counts and signs stands on a line; a bare year may be a heading."""
    first = _WORD.search(line)
    if first is None:
        return _BARE_NUMBER.match(line) is not None and (not _YEAR.search(line) or _is_archived(line))
    phrases, known = _alone()
    return (first[0] in known and _is_listed(_WORD.findall(line), phrases)) or _is_archived(line)


def _is_listed(words: list[str], phrases: frozenset[str]) -> bool:
    return bool(words) and (" ".join(words) in phrases or phrases.issuperset(words))


def _is_archived(line: str) -> bool:
    """A month or a year with the number of its articles, as blogs list them."""
    found = _ARCHIVED.match(line) if "(" in line else None
    return found is not None and (found["month"] is None or found["month"] in months())


@cache
def _furniture() -> Furniture:
    return load(Path(__file__).with_name("furniture.yaml"), Furniture)


@cache
def _alone() -> tuple[frozenset[str], frozenset[str]]:
    """What may stand alone, and every word of it."""
    phrases = frozenset(" ".join(_WORD.findall(plain(entry))) for entry in _furniture().alone)
    return phrases, frozenset(word for phrase in phrases for word in phrase.split())


@cache
def _held() -> tuple[str, ...]:
    return tuple(plain(entry) for entry in _furniture().holds)


@cache
def _beginnings() -> dict[str, list[Beginning]]:
    """Every beginning by its first word."""
    known = _furniture()
    found = defaultdict(list)
    for each in (
        *(Beginning(plain(entry).removesuffix(":"), colon=entry.endswith(":")) for entry in known.begins),
        *(Beginning(plain(entry), number=True) for entry in known.numbered),
        *(Beginning(plain(entry), short=True) for entry in known.short),
    ):
        first = _FIRST.match(each.phrase)
        found[first[0] if first else each.phrase].append(each)
    return dict(found)
