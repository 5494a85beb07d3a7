"""The hand-made reports of fixtures/reports, those of some stories, and every way to write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path

from checker.check import check
from checker.records import Level, Report

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "fixtures" / "reports"
NAMES = ("disagreements", "hostile", "no-findings", "empty")
LANGUAGES = ("en", "ar")
# An error and growth behind it, a toll that grows, two languages that disagree, sources that do.
STORIES = ("settled-evacuation", "toll-rises-over-two-days", "two-languages-disagree", "sources-dispute")
TODAY = date(2026, 1, 1)
FORMATS = {
    "to_text": "txt",
    "to_json": "json",
    "to_html": "html",
    "to_markdown": "md",
    "to_jsonl": "jsonl",
    "to_csv": "csv",
    "to_spreadsheet": "bom.csv",
    "to_sarif": "sarif",
    "to_github": "annotations",
    "to_gitlab": "gitlab.json",
    "to_junit": "xml",
    "claimreview": "jsonld",
}
LEVELS: tuple[Level, ...] = ("error", "warning", "note")


def report(name: str) -> Report:
    """One of the hand-made reports."""
    return Report.model_validate_json((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


@cache
def story(name: str, language: str) -> Report:
    """The report of a story in a language, its paths as they are from the root of the repository."""
    folder = ROOT / "fixtures" / "stories" / name
    found = check([folder], today=TODAY, language=language)
    heads = (one.model_copy(update={"path": _from_root(one.path)}) for one in found.articles)
    return found.model_copy(update={"articles": tuple(heads)})


def _from_root(path: str) -> str:
    return Path(path).relative_to(ROOT).as_posix()


def writer(format: str) -> Callable[..., str]:
    """The render function of a format."""
    render: Callable[..., str] = import_module(f"checker.reports.{format}").render
    return render


def many(times: int) -> Report:
    """The disagreements, repeated under other names: as many articles and findings as a test needs."""
    once = report("disagreements")
    copies = [_renamed(once, f"{number:04}-") for number in range(times)]
    return Report(
        articles=tuple(one for copy in copies for one in copy.articles),
        unreadable=once.unreadable,
        claims=tuple(one for copy in copies for one in copy.claims),
        facts=tuple(one for copy in copies for one in copy.facts),
        findings=tuple(one for copy in copies for one in copy.findings),
        rules=once.rules,
        rule_heads=once.rule_heads,
    )


def _renamed(once: Report, name: str) -> Report:
    """The same report with a name put before every id and path."""
    data = once.model_dump()
    for article in data["articles"]:
        article |= {"id": name + article["id"], "path": name + article["path"]}
    for claim in data["claims"]:
        claim |= {key: name + claim[key] for key in ("id", "article", "fact", "part_of") if claim[key]}
    for fact in data["facts"]:
        fact |= {"id": name + fact["id"], "claims": [name + id for id in fact["claims"]]}
    for finding in data["findings"]:
        finding |= {key: name + finding[key] for key in ("fact", "primary", "fingerprint")}
        finding["related"] = [name + id for id in finding["related"]]
    return Report.model_validate(data)
