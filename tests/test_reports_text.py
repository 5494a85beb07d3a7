"""The text report: golden files over reports made by hand, and what holds for every one of them."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from checker.records import Report
from checker.reports import render
from checker.reports.interface import interface_languages

REPORTS = Path(__file__).resolve().parent.parent / "fixtures" / "cli" / "reports"
COLOUR = re.compile("\x1b\\[[0-9;]*m")
OPENS, CLOSES = "\u2066\u2067\u2068", "\u2069"
WIDTH = 80


def golden() -> list[Any]:
    return [pytest.param(path, language, id=f"{path.stem}-{language}") for path, language in every_report()]


def every_report() -> list[tuple[Path, str]]:
    return [(path, language) for path in sorted(REPORTS.glob("*.json")) for language in interface_languages()]


def read(path: Path) -> Report:
    return Report.model_validate_json(path.read_bytes())


@pytest.mark.parametrize(("path", "language"), golden())
def test_golden(path: Path, language: str) -> None:
    expected = path.with_suffix(f".{language}.txt").read_text(encoding="utf-8")
    assert render(read(path), "text", language=language, width=WIDTH) == expected


@pytest.mark.parametrize(("path", "language"), golden())
def test_colour_adds_nothing_but_colour(path: Path, language: str) -> None:
    plain = render(read(path), "text", language=language, width=WIDTH)
    colored = render(read(path), "text", language=language, width=WIDTH, color=True)
    assert colored != plain
    assert COLOUR.sub("", colored) == plain


@pytest.mark.parametrize(("path", "language"), golden())
def test_text_of_articles_commands_nothing(path: Path, language: str) -> None:
    written = render(read(path), "text", language=language, width=WIDTH)
    assert {char for char in written if unicodedata.category(char) in ("Cc", "Cs")} <= {"\n"}
    assert not set(written) & set("\u202a\u202b\u202c\u202d\u202e")


@pytest.mark.parametrize(("path", "language"), golden())
def test_right_to_left_text_is_isolated(path: Path, language: str) -> None:
    for line in render(read(path), "text", language=language, width=WIDTH).splitlines():
        depth = 0
        for char in line:
            depth += (char in OPENS) - (char in CLOSES)
            assert language == "ar" or depth or unicodedata.bidirectional(char) not in ("R", "AL"), line
        assert depth == 0, line


def test_json_is_the_report() -> None:
    for path in sorted(REPORTS.glob("*.json")):
        assert Report.model_validate_json(render(read(path), "json")) == read(path)
