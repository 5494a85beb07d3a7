"""What is offered to those who write rules: commands, mistakes told well, schemas and pages that are current."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.authoring.coverage import uncovered
from checker.authoring.explanation import explanation
from checker.authoring.kind_cases import kind_outcomes
from checker.authoring.outcome import told
from checker.authoring.pack import load_pack
from checker.authoring.reference import reference
from checker.authoring.rule_cases import rule_outcomes
from checker.authoring.schema import HEADER, file_name, schema_names, schema_text
from checker.authoring.settings_table import settings_table
from checker.cli import main
from checker.compare.methods import methods
from checker.pack import rules_folder
from checker.rule import NOT_RULES, comparisons

ROOT = Path(__file__).resolve().parent.parent
BROKEN = ROOT / "fixtures" / "broken-rules"
LEAST_BROKEN = 20


def test_broken_files_are_told_by_line_and_column(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["rules", "lint", "fixtures/broken-rules"]) == 1
    said = capsys.readouterr().out.replace("\\", "/").splitlines()
    assert said == (BROKEN / "expected.txt").read_text(encoding="utf-8").splitlines()
    files = {path.relative_to(ROOT).as_posix() for path in BROKEN.rglob("*.yaml")}
    assert len(files) >= LEAST_BROKEN
    assert {line.partition(":")[0] for line in said} == files


def test_the_bundled_pack_has_no_mistake_and_no_gap() -> None:
    pack = load_pack()
    outcomes = [one for rule in pack.own_rules for one in rule_outcomes(rule, pack.rules, pack.words)]
    outcomes += [one for kind, path in pack.own_kinds for one in kind_outcomes(kind, path, pack.words)]
    assert [told(one) for one in outcomes if not one.passed] == []
    assert uncovered(pack.own_rules, pack.own_kinds, outcomes) == []
    assert main(["rules", "lint"]) == 0


def test_every_comparison_has_a_method() -> None:
    assert set(methods()) == set(comparisons())


def test_every_rule_and_kind_can_be_explained() -> None:
    pack = load_pack()
    for name in (*(rule.id for rule in pack.rules), *pack.words.kinds):
        assert name in explanation(name, pack).splitlines()[0]


@pytest.mark.parametrize("name", schema_names())
def test_schemas_are_current(name: str) -> None:
    """Written by ``checker rules schema NAME > schemas/NAME.schema.json``."""
    assert (ROOT / "schemas" / file_name(name)).read_text(encoding="utf-8") == schema_text(name)


def test_files_name_their_schema() -> None:
    rules = [path for path in rules_folder().glob("*.yaml") if path.name not in NOT_RULES]
    headers = dict.fromkeys(rules, f"{HEADER}../schemas/rule.schema.json")
    headers |= dict.fromkeys(rules_folder().glob("kinds/*.yaml"), f"{HEADER}../../schemas/kind.schema.json")
    assert headers
    assert [path.name for path, header in headers.items() if _first_line(path) != header] == []


def _first_line(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("\n")[0]


def test_the_page_of_rules_is_current() -> None:
    """Written by ``checker rules docs > docs/rules.md``."""
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == reference(load_pack())


def test_the_table_of_settings_is_current() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert page.partition("<!-- settings -->\n")[2].partition("<!-- end -->")[0] == settings_table()
