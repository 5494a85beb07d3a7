"""What holds for the whole project: its imports, its files, its data and its package."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from graphlib import TopologicalSorter
from importlib import import_module
from pathlib import Path

import pytest

import checker
from checker.cli.commands import names
from checker.kind import Kind, bundled_kinds
from checker.reports import formats
from checker.rule import Rule, load_rules

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
LONGEST = 250
SPINE = (
    "records",
    "yaml_file",
    "language_file",
    "fold",
    "read",
    "extract",
    "compare",
    "resolve",
    "check",
    "reports",
    "cli",
)
BIDI_CONTROLS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
MARKS = "\u200e\u200f\u061c"
CODE = sorted(
    path for folder in ("checker", "tests", "benchmarks", "scripts") for path in (ROOT / folder).rglob("*.py")
)
MODULES = [path for path in CODE if path.is_relative_to(ROOT / "checker")]
DATA = {".yaml", ".yml", ".tsv", ".html", ".css", ".js", ".j2"}
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("*.toml"), *ROOT.glob("*.yml")])
HEAVY = {"pydantic", "ruamel", "dateparser", "babel", "rapidfuzz", "jinja2", "lxml", "tabulate", "hijridate"}
HOSTS = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "local" + "host")
ELSEWHERE = re.compile(r"\.\./shared|(?<![\w.:/-])/(?:home|root|work|Users|tmp)/")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path) -> Iterator[str]:
    """The top-level modules of the package that a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        yield from (parts[1] for found in names if (parts := found.split("."))[0] == "checker" and len(parts) > 1)


def graph() -> dict[str, set[str]]:
    """What each top-level module or subpackage imports of the others; the package itself only offers them lazily."""
    found: dict[str, set[str]] = {}
    for path in MODULES:
        own = path.relative_to(ROOT / "checker").parts[0].removesuffix(".py")
        found.setdefault(own, set()).update(set(imports(path)) - {own})
    del found["__init__"]
    return found


def reached(start: str, within: dict[str, set[str]]) -> set[str]:
    """Everything that a module imports, directly or not."""
    known: set[str] = set()
    ahead = [start]
    while ahead:
        new = within[ahead.pop()] - known
        known |= new
        ahead += new
    return known


def test_imports_point_one_way() -> None:
    assert list(TopologicalSorter(graph()).static_order())


@pytest.mark.parametrize("module", SPINE)
def test_no_verb_imports_a_later_one(module: str) -> None:
    later = SPINE[SPINE.index(module) + 1 :]
    assert sorted(reached(module, graph()) & set(later)) == []


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_modules_are_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", CODE, ids=name)
def test_code_has_no_arabic_and_turns_no_direction(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = enumerate(text.splitlines(), 1)
    assert [number for number, line in lines if any(_right_to_left(char) for char in line)] == []


def _right_to_left(char: str) -> bool:
    return char in MARKS or unicodedata.bidirectional(char) in {"AL", "R", "AN", *BIDI_CONTROLS}


@pytest.mark.parametrize("path", [*CODE, *DOCUMENTS, *sorted(ROOT.glob("rules/**/*.yaml"))], ids=name)
def test_names_no_place_outside(path: Path) -> None:
    if path == Path(__file__):
        pytest.skip("this file has to name what it looks for")
    text = path.read_text(encoding="utf-8")
    assert [host for host in HOSTS if host in text] == []
    assert path.is_relative_to(ROOT / "tests") or not ELSEWHERE.findall(text)


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.id)
def test_rules_have_both_kinds_of_example(rule: Rule) -> None:
    assert rule.fails
    assert rule.passes


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.id)
def test_rules_say_what_and_why_in_both_languages(rule: Rule) -> None:
    for said in (rule.title, rule.why):
        assert said
        assert said.of("en").isascii()
        assert not said.of("ar").isascii()


@pytest.mark.parametrize("kind", bundled_kinds(), ids=lambda kind: kind.kind)
def test_kinds_have_examples_in_both_languages(kind: Kind) -> None:
    letters = [{unicodedata.bidirectional(char) for char in example.text} for example in kind.examples]
    assert any("AL" in kinds for kinds in letters)
    assert any("AL" not in kinds for kinds in letters)
    assert {"ar", "en"} <= set(kind.label)


def test_the_package_offers_its_verbs_and_records() -> None:
    for name in ("read", "extract", "resolve", "compare", "check"):
        import_module(f"checker.{name}")
    offered = {name: getattr(checker, name) for name in checker.__all__}
    assert [name for name, found in offered.items() if not callable(found)] == []
    assert set(checker.__all__) <= set(dir(checker))


def test_starting_up_imports_nothing_heavy() -> None:
    ask = "import sys\nfrom checker.cli import main\ntry: main(['--version'])\nfinally: print(*sys.modules, sep='\\n')"
    printed = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    loaded = {line.partition(".")[0] for line in printed.splitlines()}
    assert "argparse" in loaded
    assert sorted(loaded & HEAVY) == []


def test_wheel_holds_all_data() -> None:
    from hatchling.builders.wheel import WheelBuilder

    packed = {Path(found.distribution_path) for found in WheelBuilder(str(ROOT)).recurse_included_files()}
    force = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    data = [path for path in (ROOT / "checker").rglob("*") if path.suffix in DATA]
    assert data
    assert [name(path) for path in data if path.relative_to(ROOT) not in packed] == []
    assert force["force-include"]["rules"] == "checker/rules_pack"


def test_readme_and_ci_run_the_same_tests() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = re.search(r"<!-- tests -->\n```sh\n(.*?)```", readme, re.DOTALL)
    assert command
    assert all(tool in command[1] for tool in ("pytest", "ruff check", "ruff format --check", "mypy"))
    assert "<!-- tests -->" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize("word", [*names(), *formats()])
def test_readme_names_every_command_and_format(word: str) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"`{word}`" in readme or f"`checker {word} " in readme


def test_no_fixture_is_an_orphan(opened_fixtures: set[Path]) -> None:
    files = {path for path in FIXTURES.rglob("*") if path.is_file()}
    assert sorted(name(path) for path in files - opened_fixtures) == []
