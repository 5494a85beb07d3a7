"""Of which day a figure is, as of when it holds, and whom it is credited to."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import extract
from checker.records import Article, Record
from checker.yaml_file import load


class Told(Record):
    """What the article says of one figure beside its value."""

    when: str | None = None
    as_of: str | None = None
    source: str | None = None


class Case(Record):
    """One article and what it says of its figures, dates left out."""

    what: str
    text: str
    claims: tuple[Told, ...]
    language: str = "en"


class Cases(Record):
    """All cases of the file."""

    cases: tuple[Case, ...]


CASES = load(Path(__file__).with_name("when.yaml"), Cases).cases


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_figures_have_their_day_and_source(case: Case) -> None:
    article = Article(id="a", path="a.txt", language=case.language, published="2023-03-15", text=case.text)
    figures = [claim for claim in extract(article) if claim.kind != "date" and claim.value.type == "quantity"]
    told = tuple(Told(when=claim.when, as_of=claim.as_of, source=claim.source) for claim in figures)
    assert told == case.claims
