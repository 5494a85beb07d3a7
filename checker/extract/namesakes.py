"""Which place an article means by a name that several places or also people bear.

One sense per discourse (Gale, Church and Yarowsky 1992): a name means one place in the whole of an article. Of several,
it is the one whose larger place the article names; a town is none without it, and the name of a person is none unless
the article says that something is in, from or near it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from checker.extract.mention import Mention
from checker.extract.setting import Setting
from checker.places.gazetteer import Place, country_of, outwards, places

_SHORTEST: Final = 4


def settled(settings: Sequence[Setting], text: str, folded: str) -> list[Setting]:
    """The settings of one article with each name meaning one place; those that mean none are left out.

    ``text`` is the article's, ``folded`` the same in comparable form.
    """
    mentions = [each for setting in settings for each in setting.places]
    doubtful = {each.name: each for each in mentions if each.shared or each.borne}
    if not doubtful:
        return list(settings)
    named = _named(each.place for each in mentions if each.name not in doubtful)
    located = {each.name for each in mentions if each.located}
    meant = {
        name: _meant(each, named, text, folded) if name in located or _stands_alone(each, text, folded) else ""
        for name, each in doubtful.items()
    }
    return [setting._replace(places=tuple(_of_article(setting.places, meant))) for setting in settings]


def _of_article(mentions: Iterable[Mention], meant: dict[str, str]) -> Iterable[Mention]:
    for each in mentions:
        place = meant.get(each.name, each.place)
        if place:
            yield each._replace(place=place)


def _named(keys: Iterable[str]) -> set[str]:
    """Places that are named or hold a place that is."""
    return {outer for key in keys for outer in (key, *outwards(key))}


def _stands_alone(mention: Mention, text: str, folded: str) -> bool:
    """Whether a name is a place's though nothing is said to be there: no person's, or of the one town of its region."""
    if not mention.borne:
        return bool(mention.place)
    return _has_region(mention.place) and not mention.shared and _is_said(places()[mention.place].within, text, folded)


def _meant(mention: Mention, named: set[str], text: str, folded: str) -> str:
    """The first place of a name whose region is named, else whose country is; else what the name mostly means."""
    possible = [key for key in (mention.place, *mention.shared) if key]
    for key in possible:
        region = places()[key].within
        if "/" in region and (region in named or _is_said(region, text, folded)):
            return key
    countries = [key for key in possible if country_of(key) in named and (mention.place or not _has_region(key))]
    return next(iter(countries), mention.place)


def _has_region(key: str) -> bool:
    return "/" in places()[key].within


def _is_said(region: str, text: str, folded: str) -> bool:
    """Whether an article names a region or a large city of it, or abbreviates the region behind a comma."""
    if any(name in folded and re.search(rf"\b{re.escape(name)}\b", folded) for name in _names_in(region)):
        return True
    short = places()[region].short.split("|")
    return any(re.search(rf",\s+{re.escape(each)}\b", text) for each in short if each and each in text)


@cache
def _cities() -> dict[str, list[Place]]:
    """The places within each region that bear no name of a person."""
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places().values():
        if not place.borne:
            found[place.within].append(place)
    return dict(found)


@cache
def _names_in(region: str) -> tuple[str, ...]:
    """The names of a region and of its cities that are long enough to be no other word."""
    known = (places()[region], *_cities().get(region, ()))
    return tuple(name for each in known for name in each.names.split("|") if len(name) >= _SHORTEST)
