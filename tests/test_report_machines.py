"""What machines read: valid by its schema, whole, within their limits, and the same in every format."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import pytest
from report_fixtures import FOLDER, LANGUAGES, LEVELS, NAMES, many, report, writer

from checker.records import Level, Record, Report, RuleHead, Silence, Suppressed, Wording
from checker.reports import formats, pieces, render
from checker.reports.address import as_uri, shared_folder, with_slashes
from checker.reports.case import level_counts
from checker.reports.claim_pairs import COLUMNS

UNREAD = "title=This file could not be read"
RECORDS = ("article", "unreadable", "claim", "fact", "finding", "suppressed", "rule_head")
SCHEMAS = FOLDER / "schemas"
BOTH = [(name, language) for name in NAMES for language in LANGUAGES]


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


def loaded(format: str, name: str, language: str = "en") -> Any:
    return json.loads(writer(format)(report(name), language=language))


def test_every_schema_says_where_it_comes_from() -> None:
    told = (SCHEMAS / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in SCHEMAS.iterdir() if f"`{path.name}`" not in told] == ["README.md"]


@pytest.mark.parametrize(("name", "language"), BOTH)
def test_sarif_is_valid(name: str, language: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft4Validator(schema("sarif-2.1.0.json")).validate(loaded("to_sarif", name, language))


@pytest.mark.parametrize(("name", "language"), BOTH)
def test_gitlab_is_valid(name: str, language: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    found = loaded("to_gitlab", name, language)
    jsonschema.Draft7Validator(schema("gitlab-code-quality.json")).validate(found)
    assert len({entry["fingerprint"] for entry in found}) == len(found)


@pytest.mark.parametrize(("name", "language"), BOTH)
def test_junit_is_valid(name: str, language: str) -> None:
    xmlschema = pytest.importorskip("xmlschema")
    xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd")).validate(writer("to_junit")(report(name), language=language))


def _of_sarif(text: str) -> Counter[str]:
    results = json.loads(text)["runs"][0]["results"]
    return Counter(result["level"] for result in results if "suppressions" not in result)


def _of_gitlab(text: str) -> Counter[str]:
    levels = {"critical": "error", "major": "warning", "minor": "note"}
    return Counter(levels[entry["severity"]] for entry in json.loads(text))


def _of_junit(text: str) -> Counter[str]:
    root = ElementTree.fromstring(text)
    failed = Counter(failure.get("type", "") for failure in root.iter("failure"))
    told = (out.text or "" for out in root.iter("system-out"))
    return failed + Counter(said.partition(":")[0] for said in told)


def _of_github(text: str) -> Counter[str]:
    levels = {"error": "error", "warning": "warning", "notice": "note"}
    return Counter(levels[command] for command in re.findall(rf"(?m)^::(\w+) (?!.*{UNREAD})", text))


def _of_csv(text: str) -> Counter[str]:
    rows = {row["fingerprint"] + row["fact"]: row["level"] for row in csv.DictReader(io.StringIO(text))}
    return Counter(rows.values())


def _of_jsonl(text: str) -> Counter[str]:
    records = map(json.loads, text.splitlines())
    return Counter(record["level"] for record in records if record["record"] == "finding")


def _of_markdown(text: str) -> Counter[str]:
    return Counter(re.findall(r"(?m)^### \S+ (error|warning|note): ", text))


def _of_html(text: str) -> Counter[str]:
    return Counter(re.findall(r'<article class="card[^>]* data-level="(\w+)"', text))


def _of_json(text: str) -> Counter[str]:
    return Counter(finding["level"] for finding in json.loads(text)["findings"])


def _of_text(text: str) -> Counter[str]:
    """By the last line, since what merely grew is told as a timeline; every other finding has a heading too."""
    told = Counter({level: int(count) for count, level in re.findall(r"(\d+) (error|warning|note)", _last_line(text))})
    headed = Counter(re.findall(r"(?m)^(error|warning|note)  \S", text))
    assert headed <= told
    return told


def _last_line(text: str) -> str:
    return text.rstrip("\n").rpartition("\n")[2]


COUNTERS: dict[str, Callable[[str], Counter[str]]] = {
    "to_sarif": _of_sarif,
    "to_gitlab": _of_gitlab,
    "to_junit": _of_junit,
    "to_github": _of_github,
    "to_csv": _of_csv,
    "to_spreadsheet": lambda text: _of_csv(text.removeprefix("\ufeff")),
    "to_json": _of_json,
    "to_text": _of_text,
    "to_jsonl": _of_jsonl,
    "to_markdown": _of_markdown,
    "to_html": _of_html,
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("format", COUNTERS)
def test_counts_agree(format: str, name: str) -> None:
    known = level_counts(report(name))
    assert COUNTERS[format](writer(format)(report(name))) == Counter(known)


def test_json_lines_hold_the_whole_report() -> None:
    once = report("disagreements")
    kept: dict[str, list[Any]] = {name: [] for name in (*RECORDS, "rule")}
    for line in writer("to_jsonl")(once).splitlines():
        record = json.loads(line)
        kept[record.pop("record")].append(record)
    fields = {
        "article": "articles",
        "claim": "claims",
        "fact": "facts",
        "finding": "findings",
        "rule_head": "rule_heads",
    }
    again = {fields.get(name, name): records for name, records in kept.items() if name != "rule"}
    assert Report.model_validate(again | {"rules": [rule["id"] for rule in kept["rule"]]}) == once


@pytest.mark.parametrize("name", NAMES)
def test_json_is_the_dump_of_the_report(name: str) -> None:
    assert writer("to_json")(report(name)) == report(name).model_dump_json() + "\n"


@pytest.mark.parametrize("format", formats())
def test_pieces_make_the_whole(format: str) -> None:
    once = report("disagreements")
    for language in LANGUAGES:
        assert "".join(pieces(once, format, language=language)) == render(once, format, language=language)


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_no_piece_is_longer_than_a_record(format: str) -> None:
    once = report("disagreements")
    records = [record for name in Report.model_fields for record in getattr(once, name) if isinstance(record, Record)]
    longest = max(len(record.model_dump_json()) for record in records)
    assert max(map(len, pieces(once, format))) <= longest + len('{"record":"unreadable",\n')


def test_sarif_links_lead_somewhere() -> None:
    results = loaded("to_sarif", "disagreements")["runs"][0]["results"]
    assert results
    for result in results:
        links = {int(number) for number in re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"])}
        assert links == {location["id"] for location in result["relatedLocations"]}


def test_sarif_keeps_unreadable_files_and_places() -> None:
    run = loaded("to_sarif", "disagreements")["runs"][0]
    notes = run["invocations"][0]["toolExecutionNotifications"]
    uri = notes[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert uri == "news/scan.bin"
    assert notes[0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 13}
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (8, 28, 47)
    assert region["endColumn"] - region["startColumn"] == len(region["snippet"]["text"])


@pytest.mark.parametrize("level", LEVELS)
def test_github_shows_ten_of_a_level_and_tells_the_rest(level: Level) -> None:
    text = writer("to_github")(many(25))
    shown = _of_github(text)[level]
    counts = level_counts(many(25))
    plain = len(re.findall(rf"(?m)^{level}  ", text))
    assert shown == 10
    assert shown + plain == counts[level]
    assert text.splitlines()[-1] == "Errors: 25, Warnings: 50, Notes: 25, Unreadable files: 1"


def test_github_gives_errors_first() -> None:
    commands = re.findall(r"(?m)^::(\w+) ", writer("to_github")(report("disagreements")))
    assert commands == ["error", "error", "warning", "warning", "notice"]


def test_github_tells_what_could_not_be_read_after_the_errors() -> None:
    lines = writer("to_github")(report("disagreements")).splitlines()
    assert lines[1] == f"::error file=news/scan.bin,line=1,col=13,{UNREAD}::not a text file: control character 0x00"


def test_markdown_fits_in_a_comment() -> None:
    text = writer("to_markdown")(many(100))
    hidden = int(re.findall(r"(?m)^Not listed here: (\d+)$", text)[0])
    assert len(text) <= 65_536
    assert sum(_of_markdown(text).values()) + hidden == 400


def test_sarif_respects_the_limit_of_results(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.reports.to_sarif._MOST_RESULTS", 5)
    run = json.loads(writer("to_sarif")(many(3)))["runs"][0]
    notes = [note["message"]["text"] for note in run["invocations"][0]["toolExecutionNotifications"]]
    assert Counter(result["level"] for result in run["results"]) == {"error": 3, "warning": 2}
    assert notes[-1] == "Not listed here: 7"


COMMENT = Silence(kind="inSource", reason="counted anew", path="news/a b.md", line=3, column=1)
BASELINE = Silence(kind="external")


def silenced(*by: Silence) -> Report:
    """The disagreements, the first of which is put up with."""
    first, *others = report("disagreements").findings
    quiet = (Suppressed(finding=first, by=by),)
    return report("disagreements").model_copy(update={"findings": tuple(others), "suppressed": quiet})


@pytest.mark.parametrize("by", [(COMMENT,), (BASELINE,), (COMMENT, BASELINE)])
def test_sarif_tells_what_is_suppressed(by: tuple[Silence, ...]) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    log = json.loads(writer("to_sarif")(silenced(*by)))
    jsonschema.Draft4Validator(schema("sarif-2.1.0.json")).validate(log)
    results = log["runs"][0]["results"]
    told = [[one["kind"] for one in result.get("suppressions", [])] for result in results]
    assert told == [[], [], [], [one.kind for one in by]]
    assert {one["status"] for one in results[-1]["suppressions"]} == {"accepted"}
    assert all(one["justification"] for one in results[-1]["suppressions"])


def test_sarif_tells_where_the_comment_stands() -> None:
    (told,) = json.loads(writer("to_sarif")(silenced(COMMENT)))["runs"][0]["results"][-1]["suppressions"]
    place = told["location"]["physicalLocation"]
    assert told["justification"] == "counted anew"
    assert place == {"artifactLocation": {"uri": "news/a%20b.md"}, "region": {"startLine": 3, "startColumn": 1}}


@pytest.mark.parametrize("format", COUNTERS)
def test_what_is_suppressed_counts_nowhere(format: str) -> None:
    known = level_counts(silenced(COMMENT))
    assert "error" not in known
    assert COUNTERS[format](writer(format)(silenced(COMMENT))) == Counter(known)


QUAY = "The desk counts *boats* at the quay."
OWN = RuleHead(id="harbour-desk", level="warning", kinds=("aid",), why=Wording(en=QUAY, ar=""))


def with_own_rule() -> Report:
    """The disagreements, the first of which a rule of the newsroom found."""
    once = report("disagreements")
    first, *others = once.findings
    found = (first.model_copy(update={"rule": OWN.id}), *others)
    return once.model_copy(update={"findings": found, "rules": (*once.rules, OWN.id), "rule_heads": (OWN,)})


def test_sarif_explains_a_rule_of_the_newsroom() -> None:
    rules = json.loads(writer("to_sarif")(with_own_rule()))["runs"][0]["tool"]["driver"]["rules"]
    (told,) = [rule for rule in rules if rule["id"] == OWN.id]
    assert told["fullDescription"]["text"] == QUAY
    assert told["help"]["text"].startswith(QUAY)
    assert told["defaultConfiguration"] == {"level": "warning"}
    assert "aid" in told["properties"]["tags"]


@pytest.mark.parametrize(("format", "why"), [("to_html", QUAY), ("to_markdown", r"The desk counts \*boats\* at")])
def test_people_are_told_why_the_newsroom_has_a_rule(format: str, why: str) -> None:
    assert why in writer(format)(with_own_rule())


def test_csv_has_one_row_for_each_pair() -> None:
    rows = list(csv.DictReader(io.StringIO(writer("to_csv")(report("disagreements")))))
    values = [(row["first_value"], row["second_value"]) for row in rows if row["level"] == "error"]
    assert tuple(rows[0]) == COLUMNS
    assert values == [("100000", "80000"), ("100000", "80000")]


def test_spreadsheets_get_a_byte_order_mark() -> None:
    once = report("disagreements")
    assert writer("to_spreadsheet")(once) == "\ufeff" + writer("to_csv")(once)


def test_claimreview_says_how_claims_stand() -> None:
    graph = loaded("claimreview", "disagreements")["@graph"]
    nodes = {node["@id"]: node for node in graph}
    claim = "urn:claim-consistency-checker:claim:"
    later = nodes[f"{claim}derna-3%3A3"]
    reviews = [node for node in graph if node["@type"] == "ClaimReview"]
    assert nodes[f"{claim}khaleej-weekly%3A1"]["contradicts"] == [f"{claim}al-minbar%3A1"]
    assert later["supersedes"] == [f"{claim}derna-2%3A2"]
    assert all(one["@id"] in nodes for review in reviews for one in review["itemReviewed"])
    assert not any("ratingValue" in review["reviewRating"] for review in reviews)


@pytest.mark.parametrize(
    ("paths", "folder"),
    [
        (["/archive/may/a.md", "/archive/june/b.md"], "/archive/"),
        (["/archive/may/a.md"], "/archive/may/"),
        (["/a.md", "/b.md"], "/"),
        (["may/a.md", "may/b.md"], ""),
        (["/archive/a.md", "b.md"], ""),
        (["C:\\archive\\a.md", "C:\\archive\\may\\b.md"], "C:/archive/"),
        (["C:\\a.md", "D:\\b.md"], ""),
        ([], ""),
    ],
)
def test_shared_folder(paths: list[str], folder: str) -> None:
    assert shared_folder(paths) == folder
    assert all(with_slashes(path).startswith(folder) for path in paths)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("news/may.md", "news/may.md"),
        ("./news/\u0645 1%.md", "news/%D9%85%201%25.md"),
        ("..\\news\\a.md", "../news/a.md"),
        ("/news/a#b.md", "file:///news/a%23b.md"),
        ("C:\\news\\a.md", "file:///C:/news/a.md"),
    ],
)
def test_addresses_of_files(path: str, uri: str) -> None:
    assert as_uri(path) == uri
