"""The place that an article is about, which it lends to figures that say none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from checker.extract.mention import Mention, of_countries
from checker.places import contains, country_of, related
from checker.places.gazetteer import is_capital


def main_place(opening: Sequence[Mention], all_places: Sequence[Mention]) -> str | None:
    """The place that an article is about: the one its opening names most if it locates any, else the one most located.

    A place that something is said to be in counts as two, and a country that is named also where its people are. An
    article that locates nothing is about the place it names most.
    """
    opening, all_places = of_countries(opening), of_countries(all_places)
    if any(each.located for each in opening):
        plain = {each.place for each in opening if not each.people}
        named = (each for each in opening if not each.people or each.place in plain)
        most = Counter(_around(each) for each in named for _ in range(1 + each.located)).most_common()
        located = {each.place for each in opening if each.located}
        return _beside_the_capital(_narrowed([place for place, _ in most], located), located)
    for chosen in (
        [each for each in all_places if each.located],
        [each for each in all_places if not each.people],
        all_places,
    ):
        if chosen:
            return Counter(each.place for each in chosen).most_common(1)[0][0]
    return None


def _around(mention: Mention) -> str:
    """The place itself, or the country of one that something lies beside."""
    return (country_of(mention.place) if mention.beside else None) or mention.place


def _narrowed(places: Sequence[str], located: Collection[str]) -> Sequence[str]:
    """The places, the one of them first that lies nearest inside the first and that something is in."""
    inner = [each for each in places if each in located and contains(places[0], each)]
    return [*inner[:1], *places] if "/" not in places[0] else places


def _beside_the_capital(places: Sequence[str], located: Collection[str]) -> str:
    """The first place; but what a government says in its capital is mostly of the other place where something is."""
    first = places[0]
    if not is_capital(first):
        return first
    country = country_of(first)
    others = [each for each in places if each in located and country_of(each) == country and not related(first, each)]
    return others[0] if len(others) == 1 else first
