"""Where the figures of an article belong: one sense for each name, and the place that the article is about."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import RootModel

from checker import extract
from checker.records import Article, Record
from checker.yaml_file import load


class Where(Record):
    """One article and the places of its claims, dates and ages left out."""

    what: str
    text: str
    places: tuple[str | None, ...]
    language: str = "en"


class Cases(RootModel[dict[str, tuple[Where, ...]]]):
    """Cases by what they show."""


CASES = [case for cases in load(Path(__file__).with_name("where.yaml"), Cases).root.values() for case in cases]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_figures_belong_where_the_article_says(case: Where) -> None:
    claims = extract(Article(id="a", path="a.txt", language=case.language, text=case.text))
    assert tuple(claim.place for claim in claims if claim.kind not in ("age", "date")) == case.places
