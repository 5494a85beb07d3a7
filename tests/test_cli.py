"""The command line as a user meets it: what is printed where, and the exit code."""

from __future__ import annotations

import gc
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import Field, RootModel

from checker.cli import main
from checker.records import Record
from checker.yaml_file import load

ROOT = Path(__file__).resolve().parent.parent
ISOLATES = dict.fromkeys(map(ord, "\u2067\u2068\u2069"))
CASES = ROOT / "fixtures" / "cli"


class Case(Record):
    """One command line, the files it finds, and what must come of it.

    ``out`` and ``err`` are parts of standard output and error, ``no_out`` is in neither; ``values`` are those of
    the JSON output by their path; ``made`` are files that must exist afterwards and a part of each.
    """

    what: str
    run: str
    exit: int
    files: dict[str, str] = Field(default_factory=dict)
    bytes: dict[str, str] = Field(default_factory=dict)
    folders: tuple[str, ...] = ()
    stdin: str = ""
    env: dict[str, str] = Field(default_factory=dict)
    out: tuple[str, ...] = ()
    err: tuple[str, ...] = ()
    no_out: tuple[str, ...] = ()
    values: dict[str, Any] = Field(default_factory=dict)
    made: dict[str, str] = Field(default_factory=dict)


class Cases(RootModel[tuple[Case, ...]]):
    """A file of cases."""


def cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{path.stem}: {case.what}")
        for path in sorted(CASES.glob("*.yaml"))
        for case in load(path, Cases).root
    ]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to run in, and no setting of the machine that changes the output."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.parametrize("case", cases())
def test_command(case: Case, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(case, place)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(case.stdin.encode()), encoding="utf-8"))
    for name, value in case.env.items():
        monkeypatch.setenv(name, value)
    code = left_with(shlex.split(case.run))
    printed = capsys.readouterr()
    assert code == case.exit, printed.err
    assert [part for part in case.out if part not in printed.out] == []
    assert [part for part in case.err if part not in printed.err] == []
    assert [part for part in case.no_out if part in printed.out + printed.err] == []
    assert {path: at(printed.out, path) for path in case.values} == case.values
    assert [name for name, part in case.made.items() if part not in (place / name).read_text(encoding="utf-8")] == []
    assert code != 2 or not printed.out


def lay_out(case: Case, place: Path) -> None:
    """Make the files and folders of a case."""
    contents = {name: text.encode() for name, text in case.files.items()}
    contents |= {name: bytes.fromhex(digits) for name, digits in case.bytes.items()}
    for name in case.folders:
        (place / name).mkdir(parents=True)
    for name, content in contents.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)


def left_with(arguments: list[str]) -> int:
    """The exit code, however the command leaves."""
    try:
        return main(arguments)
    except SystemExit as leaving:
        return int(leaving.code or 0)


def at(printed: str, path: str) -> Any:
    """A value of printed JSON by the keys and numbers that lead to it; ``#`` is the length of a list."""
    value: Any = json.loads(printed)
    for step in path.split("/"):
        value = len(value) if step == "#" else value[int(step) if isinstance(value, list) else step]
    return value


def test_readme_shows_a_real_finding(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = readme.partition("<!-- finding -->\n```text\n")[2].partition("```")[0]
    monkeypatch.chdir(ROOT)
    assert left_with(["check", "fixtures/articles", "--lang", "en"]) == 1
    assert shown
    assert shown in capsys.readouterr().out.translate(ISOLATES)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert left_with(["--version"]) == 0
    assert capsys.readouterr().out.startswith("checker ")


@pytest.mark.parametrize("command", ["check -", "claims -", "values -", "why a b -"])
def test_the_tables_of_a_run_are_not_searched_for_garbage(
    command: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Two people were killed."), encoding="utf-8"))
    gc.unfreeze()
    left_with(shlex.split(command))
    assert gc.get_freeze_count() > 0
    assert gc.isenabled()


def test_a_mistake_in_the_tables_leaves_the_collector_running(place: Path) -> None:
    kind = place / "mine" / "kinds" / "dead.yaml"
    kind.parent.mkdir(parents=True)
    kind.write_text("kind: dead\nwordz: {}\n", encoding="utf-8")
    assert left_with(["claims", "mine", "--rules", "mine"]) == 2
    assert gc.isenabled()


def test_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ([], ["check"], ["claims"], ["values"]):
        assert left_with([*command, "--help"]) == 0
        assert "examples:\n  checker " in capsys.readouterr().out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_reads_its_completion(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    assert main(["completion", shell]) == 0
    subprocess.run([program, "-n"], input=capsys.readouterr().out, text=True, check=True)


def test_a_shell_completes_the_names_of_rules(tmp_path: Path) -> None:
    line = "checker explain figures-d"
    answer = tmp_path / "answer"
    asked = {
        "_ARGCOMPLETE": "1",
        "COMP_LINE": line,
        "COMP_POINT": str(len(line)),
        "_ARGCOMPLETE_STDOUT_FILENAME": str(answer),
    }
    subprocess.run([sys.executable, "-m", "checker"], env={**os.environ, **asked}, cwd=ROOT, check=True)
    assert answer.read_text(encoding="utf-8").split() == ["figures-disagree"]
