"""The words of the text report and the tables, one YAML file per language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from checker.records import Modality, Qualifier, Record
from checker.yaml_file import load

_FOLDER = Path(__file__).resolve().parent / "words"


class Columns(Record):
    """The headings of the tables."""

    position: str
    kind: str
    value: str
    who: str
    where: str
    when: str
    source: str
    quote: str


class Plurals(Record):
    """A unit behind its number, by the plural categories of the CLDR; ``other`` stands for those that are not named."""

    one: str | None = None
    two: str | None = None
    few: str | None = None
    many: str | None = None
    other: str


class Words(Record):
    """Every word of one language; names in braces stand for what is told."""

    qualifiers: dict[Qualifier, str]
    orders: dict[int, str]
    units: dict[str, str | Plurals]
    unit: str
    modalities: dict[Modality, str]
    credited: str
    uncredited: str
    undated: str
    not_before: str
    grew: str
    more: str
    summary: str
    columns: Columns
    no_claims: str
    no_figures: str


@cache
def words(language: str) -> Words:
    """The words of a language; InputError when there is no such file.

    >>> words("en").undated
    'undated'
    """
    return load(_FOLDER / f"{language}.yaml", Words)
