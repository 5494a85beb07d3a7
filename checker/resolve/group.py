"""How the groups of people of two figures stand to each other."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from checker.records import Record
from checker.yaml_file import load

Relation = Literal["same", "loose", "within", "named", "apart"]


class GroupWords(Record):
    """Population keys that restrict a figure little, and those that only say where people come from."""

    loose: tuple[str, ...]
    nationalities: tuple[str, ...]
    alike: tuple[frozenset[str], ...]


def relation(one: frozenset[str], other: frozenset[str]) -> Relation:
    """Same group, one loosely named, one within the other, one named and the other not, or two different groups.

    >>> relation(frozenset(), frozenset({"children"}))
    'named'
    """
    if one == other:
        return "same"
    if _hard(one) == _hard(other):
        return "apart" if _two_nations(one, other) else "loose"
    if not one or not other:
        return "named"
    return "within" if one < other or other < one or _alike(one, other) else "apart"


def _hard(who: frozenset[str]) -> frozenset[str]:
    return who - _listed().keys()


def _two_nations(one: frozenset[str], other: frozenset[str]) -> bool:
    """Both name a people, and not the same one."""
    first, second = ({key for key in who if _listed().get(key)} for who in (one, other))
    return bool(first and second and first.isdisjoint(second))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """The groups may be one, called by two names."""
    first, second = _hard(one), _hard(other)
    return bool(first and second) and any(first | second <= names for names in _words().alike)


@cache
def _words() -> GroupWords:
    return load(Path(__file__).with_name("groups.yaml"), GroupWords)


@cache
def _listed() -> dict[str, bool]:
    """Every listed key, and whether it names a people."""
    return dict.fromkeys(_words().loose, False) | dict.fromkeys(_words().nationalities, True)
