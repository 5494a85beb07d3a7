"""Every folder of fixtures/stories is a test: its articles raise exactly the findings that its story.yaml expects."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import model_validator

from checker.check import check
from checker.records import Claim, Confidence, Finding, Level, Modality, Quantity, Record, Report, Verdict
from checker.reports import render
from checker.yaml_file import load

ROOT = Path(__file__).parents[1]
FIXTURES = ROOT / "fixtures"
STORIES = FIXTURES / "stories"
TODAY = date(2026, 1, 1)
GOLDEN = "report.golden"
LEAST_GOLDEN = 3
LEAST_STORIES = 22
ARTICLES_OF_A_STORY = range(2, 6)


class WantedFinding(Record):
    """What a finding must be; keys that are left out are not looked at, ``values`` without repetition."""

    verdict: Verdict
    level: Level | None = None
    rule: str | None = None
    confidence: tuple[Confidence, ...] = ()
    values: tuple[Decimal, ...] = ()
    articles: tuple[str, ...] = ()


class WantedClaim(Record):
    """A claim that must have been read; of a date ``value`` is its first day (ISO 8601)."""

    article: str
    kind: str
    value: Decimal | str
    modality: Modality | Literal["any"] = "asserted"
    superseded: bool = False


class Wanted(Record):
    """All findings of a story, or that there are none."""

    findings: tuple[WantedFinding, ...] = ()
    silent: bool = False

    @model_validator(mode="after")
    def says_something(self) -> Wanted:
        if self.silent == bool(self.findings):
            raise ValueError("either findings or silent: true")
        return self


class Story(Record):
    """What stands in a story.yaml; a silent one names claims, or it would pass when nothing is read at all."""

    what: str
    expect: Wanted
    claims: tuple[WantedClaim, ...] = ()

    @model_validator(mode="after")
    def can_fail(self) -> Story:
        if self.expect.silent and not self.claims:
            raise ValueError("a silent story names claims that must be read")
        return self


class KnownFailures(Record):
    """Stories that come out wrong, and why; one that comes out right must be deleted from the list."""

    stories: dict[str, str]


KNOWN_FAILURES = load(STORIES / "known-failures.yaml", KnownFailures).stories


def folders() -> list[Path]:
    """The bundled articles and every folder of stories."""
    return [FIXTURES / "articles", *sorted(path for path in STORIES.iterdir() if path.is_dir())]


def cases() -> list[Any]:
    return [pytest.param(folder, id=folder.name, marks=known_failure(folder.name)) for folder in folders()]


def known_failure(name: str) -> list[pytest.MarkDecorator]:
    if name not in KNOWN_FAILURES:
        return []
    return [pytest.mark.xfail(reason=KNOWN_FAILURES[name], strict=True, raises=AssertionError)]


@pytest.mark.parametrize("folder", cases())
def test_story(folder: Path) -> None:
    story = load(folder / "story.yaml", Story)
    report = check([folder], today=TODAY)
    assert not report.unreadable
    assert missing(story.claims, report.claims) == []
    assert told(report, story.expect.findings) == wanted(story.expect.findings)


def missing(expected: tuple[WantedClaim, ...], claims: tuple[Claim, ...]) -> list[str]:
    """The expected claims that no claim matches."""
    return [str(one) for one in expected if not any(matches(claim, one) for claim in claims)]


def matches(claim: Claim, one: WantedClaim) -> bool:
    value = claim.value.best if isinstance(claim.value, Quantity) else claim.value.start
    said = (claim.article, claim.kind, value, claim.superseded)
    return said == (one.article, one.kind, one.value, one.superseded) and one.modality in (claim.modality, "any")


def wanted(expected: tuple[WantedFinding, ...]) -> list[dict[str, Any]]:
    """The expectations with the keys that they hold, values in order of size and articles in order of name."""
    return ordered([{key: plain(key, getattr(one, key)) for key in one.model_fields_set} for one in expected])


def plain(key: str, value: Any) -> Any:
    return sorted(set(value)) if key in ("values", "articles", "confidence") else value


def told(report: Report, expected: tuple[WantedFinding, ...]) -> list[dict[str, Any]]:
    """What was found, each finding in the keys of the expectation that it meets, or in all keys when it meets none."""
    open_ones = list(expected)
    return ordered([as_expected(everything(finding, report.claims), open_ones) for finding in report.findings])


def as_expected(found: dict[str, Any], open_ones: list[WantedFinding]) -> dict[str, Any]:
    for one in open_ones:
        [keys] = wanted((one,))
        if all(found[key] in value if key == "confidence" else found[key] == value for key, value in keys.items()):
            open_ones.remove(one)
            return keys
    return found


def everything(finding: Finding, claims: tuple[Claim, ...]) -> dict[str, Any]:
    by_id = {claim.id: claim for claim in claims}
    spoken = [by_id[name] for name in (finding.primary, *finding.related)]
    return {
        "verdict": finding.verdict,
        "level": finding.level,
        "rule": finding.rule,
        "confidence": finding.confidence,
        "values": sorted({claim.value.best for claim in spoken if isinstance(claim.value, Quantity)}),
        "articles": sorted({claim.article for claim in spoken}),
    }


def ordered(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(findings, key=lambda finding: repr(sorted(finding.items())))


def test_known_failures_are_stories() -> None:
    assert set(KNOWN_FAILURES) <= {folder.name for folder in folders()}


def test_there_are_stories_in_both_languages() -> None:
    stories = folders()[1:]
    arabic = [folder for folder in stories if any("language: ar" in head(path) for path in folder.glob("*.md"))]
    assert len(stories) >= LEAST_STORIES
    assert len(arabic) * 2 >= len(stories)


def head(path: Path) -> str:
    """The front matter of an article."""
    return path.read_text(encoding="utf-8").split("\n---\n", 1)[0]


@pytest.mark.parametrize("folder", folders()[1:], ids=lambda folder: folder.name)
def test_a_story_is_a_few_articles(folder: Path) -> None:
    names = {path.stem for path in folder.glob("*.md")}
    story = load(folder / "story.yaml", Story)
    named = {name for one in story.expect.findings for name in one.articles} | {one.article for one in story.claims}
    assert len(names) in ARTICLES_OF_A_STORY
    assert named <= names
    assert len({head(folder / f"{name}.md") for name in names}) == len(names)


def golden() -> list[Path]:
    """The stories whose text report is kept beside them, as ``checker check STORY --output STORY/report.golden``
    writes it in the root of the repository.
    """
    return [folder for folder in folders() if (folder / GOLDEN).exists()]


@pytest.mark.parametrize("folder", golden(), ids=lambda folder: folder.name)
def test_text_report(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    report = check([folder.relative_to(ROOT)], today=TODAY)
    written = render(report, "text", language="en", width=100).replace(os.sep, "/")
    assert written == (folder / GOLDEN).read_text(encoding="utf-8")


def test_there_are_text_reports() -> None:
    assert len(golden()) >= LEAST_GOLDEN
