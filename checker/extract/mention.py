"""A place that a sentence names, and what the places beside it make of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from checker.extract.context import Context
from checker.lexicon.token import OWNER
from checker.places import contains, related

_NOBODYS: Final = "x/"
"""Seas and parts of the world: a country that is named as well says more."""


class Mention(NamedTuple):
    """A place at a token; ``located``: a word such as "in" stands before it, ``people``: named by its people alone.

    ``name`` is the name in comparable form, ``shared`` are other places that bear it, ``borne`` tells that people do.
    ``place`` is empty where the name means a place only together with its larger place; ``beside`` tells that something
    lies next to it or in a part of it.
    """

    token: int
    place: str
    located: bool
    people: bool
    name: str = ""
    shared: tuple[str, ...] = ()
    borne: bool = False
    beside: bool = False


def settled_among(at: Context, found: Sequence[Mention]) -> Iterator[Mention]:
    """The places of a sentence in order, each as owned by, or beside, the others.

    >>> list(settled_among(context, []))  # of a sentence without places  # doctest: +SKIP
    []
    """
    return _without_neighbours(list(_of_owners(at, found)))


def _of_owners(at: Context, found: Sequence[Mention]) -> Iterator[Mention]:
    """Whose something is names a people; what lies inside is where that is: in Nigeria's city of Kano."""
    owner: Mention | None = None
    for each in found:
        inside = owner is not None and owner.located and contains(owner.place, each.place)
        located = each._replace(located=each.located or inside)
        owner = each if at.form(each.token + len(each.name.split())) == OWNER else None
        yield each._replace(located=False, people=True) if owner else located


def _without_neighbours(found: Sequence[Mention]) -> Iterator[Mention]:
    """South of a city in a province is in the province, not in the city; off a country is where it is said to be."""
    inside = [each.place for each in found if each.located and not each.beside]
    for each in found:
        elsewhere = each.beside and "/" in each.place and any(not related(place, each.place) for place in inside)
        yield each._replace(located=False) if elsewhere else each


def of_countries(found: Sequence[Mention]) -> Sequence[Mention]:
    """Mentions without seas and parts of the world, unless these are all there is."""
    return [each for each in found if not each.place.startswith(_NOBODYS)] or found
