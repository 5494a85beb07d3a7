"""The reasons of findings: the same in every language, every one of them in use, and those of the English ``why``."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

import checker
from checker.check import check
from checker.records import Report
from checker.reports.case import docket, heads
from checker.reports.interface import interface_languages
from checker.reports.telling import Telling
from checker.sentences import sentences

CODE = Path(checker.__file__).parent
STORIES = Path(__file__).resolve().parent.parent / "fixtures" / "stories"
LATIN = re.compile("[A-Za-z]{2,}")
# What has no other name in Arabic: formats, encodings, keys and what a person has to type.
NAMES_OF_THINGS = {
    "JSON",
    "YAML",
    "UTF",
    "windows",
    "tab",
    "text",
    "body",
    "content",
    "checker",
    "ignore",
    "RULE",
    "reason",
}
ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
NAMES = sorted(path.parent.name for path in STORIES.glob("*/story.yaml"))


@cache
def told(story: str) -> Report:
    return check([STORIES / story])


def fields(template: str) -> list[str]:
    return sorted(re.findall(r"{(\w+)}", template))


@pytest.mark.parametrize("language", interface_languages())
def test_every_language_names_the_same(language: str) -> None:
    english = {key: fields(text) for key, text in sentences("en").items()}
    assert {key: fields(text) for key, text in sentences(language).items()} == english


def test_arabic_is_arabic() -> None:
    found = {key: LATIN.findall(re.sub(r"{\w+}", "", text)) for key, text in sentences("ar").items()}
    assert {key: words for key, words in found.items() if not NAMES_OF_THINGS.issuperset(words)} == {}


def test_every_sentence_is_used() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in CODE.rglob("*.py"))
    assert [key for key in sentences("en") if f'"{key}"' not in code] == []


@pytest.mark.parametrize("story", NAMES)
def test_every_finding_says_why_in_both_languages(story: str) -> None:
    for case in docket(told(story)).cases:
        english, arabic = (Telling(language).why(case) for language in ("en", "ar"))
        assert case.finding.why
        assert len(case.finding.why) == len(english) == len(arabic)
        assert [said for said in arabic if LATIN.search(ISOLATED.sub("", said))] == []


@pytest.mark.parametrize("story", NAMES)
def test_every_rule_has_a_heading_in_arabic(story: str) -> None:
    assert [head.id for head in heads(told(story)).values() if LATIN.search(head.heading("ar"))] == []
