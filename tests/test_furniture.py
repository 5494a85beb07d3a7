"""Lines of the page are told apart from lines of its article."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checker.extract import extract
from checker.extract.furniture import is_furniture
from checker.fold import fold
from checker.read import read_text
from checker.records import Article, Record
from checker.yaml_file import load

CASES = Path(__file__).resolve().parent.parent / "fixtures" / "reading" / "furniture.yaml"
TWO_DIED = "Two people died in the fire."


class Lines(Record):
    """Lines by what they look like."""

    furniture: dict[str, tuple[str, ...]]
    news: dict[str, tuple[str, ...]]


def params(groups: dict[str, tuple[str, ...]]) -> list[Any]:
    return [
        pytest.param(line, id=f"{name}-{number}")
        for name, lines in groups.items()
        for number, line in enumerate(lines, 1)
    ]


KNOWN = load(CASES, Lines)


@pytest.mark.parametrize("line", params(KNOWN.furniture))
def test_belongs_to_the_page(line: str) -> None:
    assert is_furniture(fold(line))


@pytest.mark.parametrize("line", params(KNOWN.news))
def test_belongs_to_the_article(line: str) -> None:
    assert not is_furniture(fold(line))


def test_a_long_line_is_never_furniture() -> None:
    assert is_furniture(fold("Copyright 2015 Harbour Daily. All rights reserved."))
    assert not is_furniture(fold(f"{TWO_DIED} " * 10 + "Copyright 2015 Harbour Daily. All rights reserved."))


@pytest.mark.parametrize("line", params(KNOWN.furniture))
def test_yields_no_claim(line: str) -> None:
    article = read_text(f"{TWO_DIED}\n\n{line}\n", path="a.txt")
    assert isinstance(article, Article)
    assert {claim.sentence.strip() for claim in extract(article)} == {TWO_DIED}
