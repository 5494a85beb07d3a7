"""The words for a country's people and things, inflected from ``demonyms.yaml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from checker.fold import bare, fold
from checker.records import Record
from checker.yaml_file import load

FILE: Final = Path(__file__).with_name("demonyms.yaml")


class Ending(Record):
    """What a base form that ends in one of ``ends`` may take at its end."""

    ends: tuple[str, ...]
    add: tuple[str, ...]


class DemonymFile(Record):
    """By language: the inflections and the article; by country key and language: ``base/irregular`` forms."""

    inflections: dict[str, tuple[Ending, ...]]
    articles: dict[str, str]
    words: dict[str, dict[str, tuple[str, ...]]]


@cache
def demonyms() -> Mapping[str, str]:
    """The country of a folded nationality word, adjective or people; the words of a phrase are parted by one space.

    A form may also be the name of the country itself (an Arabic accusative ends as Syria does).

    >>> demonyms()["afghans"], demonyms()["south african"]
    ('af', 'za')
    """
    read = load(FILE, DemonymFile)
    forms = [(form, country) for country in read.words for form in _forms(read, country)]
    folded = bare(fold("\n".join(form for form, _ in forms))).split("\n")
    return MappingProxyType({form: country for form, (_, country) in zip(folded, forms, strict=True)})


def _forms(read: DemonymFile, country: str) -> Iterator[str]:
    for language, entries in read.words[country].items():
        article = read.articles.get(language, "")
        for entry in entries:
            base, *irregular = entry.split("/")
            for form in (*_inflected(base, read.inflections[language]), *irregular):
                yield form
                yield article + form
                yield " ".join(article + word for word in form.split())


def _inflected(base: str, endings: tuple[Ending, ...]) -> list[str]:
    """A base in all its regular forms; an entry that starts with a slash has none, a phrase ends as it stands."""
    if not base:
        return []
    return next(([base + add for add in ending.add] for ending in endings if base.endswith(ending.ends)), [base])
