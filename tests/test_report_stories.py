"""Every story, from its articles to every format: what is written is whole and valid whatever was found."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from report_fixtures import FORMATS, LANGUAGES, writer
from test_report_machines import COUNTERS, schema

from checker.check import check
from checker.records import Report
from checker.reports.case import level_counts
from checker.reports.visible import visible

STORIES = Path(__file__).resolve().parent.parent / "fixtures" / "stories"
NAMES = sorted(path.parent.name for path in STORIES.glob("*/story.yaml"))


@cache
def told(story: str) -> Report:
    return check([STORIES / story])


@pytest.mark.parametrize("story", NAMES)
def test_counts_agree_in_every_format(story: str) -> None:
    known = level_counts(told(story))
    counted = {format: dict(count(writer(format)(told(story)))) for format, count in COUNTERS.items()}
    assert counted == dict.fromkeys(COUNTERS, known)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("story", NAMES)
def test_sarif_is_valid(story: str, language: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    log = json.loads(writer("to_sarif")(told(story), language=language))
    jsonschema.Draft4Validator(schema("sarif-2.1.0.json")).validate(log)


@pytest.mark.parametrize("format", ["to_html", "to_markdown", "to_junit", "to_csv", "to_jsonl", "claimreview"])
@pytest.mark.parametrize("story", NAMES)
def test_every_disagreeing_figure_is_quoted(story: str, format: str) -> None:
    report = told(story)
    text = writer(format)(report)
    quoted = {id for finding in report.findings for id in (finding.primary, *finding.related)}
    sought = {json.dumps(visible(one.quote), ensure_ascii=False)[1:-1] for one in report.claims if one.id in quoted}
    if format == "to_junit":
        sought = {f":{one.line}:{one.column}" for one in report.claims if one.id in quoted}
    assert [words for words in sought if words not in text] == []


def test_every_format_is_tried() -> None:
    assert NAMES
    assert set(COUNTERS) <= set(FORMATS)
