"""A language is one file: French, on trial, is read by the same code from nothing but its file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import RootModel

from checker.extract.context import Context
from checker.extract.reading import spots
from checker.extract.spot import Spot
from checker.fold import fold
from checker.language_file import LanguageFile
from checker.lexicon.figure_roles import figure_roles
from checker.lexicon.token import Stripper, placed
from checker.lexicon.tongue import Tongue
from checker.lexicon.vocabulary import Events, Population, Vocabulary
from checker.records import Record
from checker.yaml_file import load

FOLDER = Path(__file__).resolve().parent / "languages"
PUBLISHED = date(2016, 7, 5)
FILE = load(FOLDER / "fr.yaml", LanguageFile)
TONGUE = Tongue(FILE)
NO_KINDS = Vocabulary(FILE, (), Population(generic={}, populations={}), Events(events={}))


class Case(Record):
    """A sentence and its figures: best value or first day, qualifier (or date) and unit of each."""

    text: str
    read: tuple[tuple[Decimal | str, str, str | None], ...]


def cases() -> tuple[Case, ...]:
    return load(FOLDER / "fr-cases.yaml", RootModel[tuple[Case, ...]]).root


def read(text: str) -> list[Spot]:
    """The figures of a sentence, by the words of the trial language alone."""
    folded = fold(text)
    roles: dict[str, int] = {}
    for bits, words in figure_roles(TONGUE):
        roles |= {word: roles.get(word, 0) | bits for word in words}
    found = placed(folded, 0, len(folded), Stripper(FILE.prefixes, roles))
    at = Context(*found, text, TONGUE, PUBLISHED, NO_KINDS)
    return spots(at, NO_KINDS)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.text)
def test_reads(case: Case) -> None:
    said = [
        (spot.period.start if spot.period else spot.best, "date" if spot.period else spot.qualifier, spot.unit)
        for spot in read(case.text)
    ]
    assert said == list(case.read)
