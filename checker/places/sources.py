"""The shapes of the hand-written YAML files that the gazetteer is built from."""

from __future__ import annotations

from typing import Any

from pydantic import RootModel, model_validator

from checker.records import Record


class Called(Record):
    """Words by language: names of a country, or what regions are called (province, governorate)."""

    en: tuple[str, ...] = ()
    ar: tuple[str, ...] = ()


class CountriesFile(RootModel[dict[str, Called]]):
    """More names by country key; ``+`` stands for the Unicode name."""


class Region(Record):
    """Names of a region besides its English key, in either script; ``seat`` is a city that lies in it,
    ``within`` the key of a larger region, ``short`` are abbreviations that stand behind the name of a town.
    """

    names: tuple[str, ...]
    seat: str | None = None
    within: str | None = None
    short: tuple[str, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _short(cls, data: Any) -> Any:
        """A single name or a list stands for a region without more to say."""
        return {"names": [data]} if isinstance(data, str) else {"names": data} if isinstance(data, list) else data


class Regions(Record):
    """The regions of one country by English name."""

    called: Called
    regions: dict[str, Region]


class RegionsFile(RootModel[dict[str, Regions]]):
    """First-level regions by country key."""


class MoreFile(Record):
    """What the sources lack.

    ``places``: names by key; a city of the sources that bears one of the names takes the key, or it is new.
    ``within`` names a nearer larger place than the country. ``near``: countries whose small towns are news.
    """

    within: dict[str, str]
    near: tuple[str, ...]
    places: dict[str, tuple[str, ...]]


class NeverFile(Record):
    """Names that are no place on their own; ``bare`` only forbids the form without the article."""

    ar: tuple[str, ...]
    bare: tuple[str, ...]
    en: tuple[str, ...]
