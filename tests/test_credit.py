"""Whom a figure is credited to: offices, names, countries; and who is only spoken of, told, or guilty."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import extract
from checker.records import Article, Record
from checker.yaml_file import load


class Case(Record):
    """One article and the source of each of its figures, dates left out."""

    what: str
    text: str
    sources: tuple[str | None, ...]
    language: str = "en"


class Cases(Record):
    """All cases of the file."""

    cases: tuple[Case, ...]


CASES = load(Path(__file__).with_name("credit.yaml"), Cases).cases


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_figures_are_credited(case: Case) -> None:
    article = Article(id="a", path="a.txt", language=case.language, published="2023-03-15", text=case.text)
    figures = [claim for claim in extract(article) if claim.value.type == "quantity"]
    assert tuple(claim.source for claim in figures) == case.sources
