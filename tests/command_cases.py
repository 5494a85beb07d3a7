"""Cases of a person at the command line: the files that are there, the commands one after the other, what they say."""

from __future__ import annotations

import io
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import Field

from checker.cli import main
from checker.records import Record
from checker.yaml_file import load

FOLDER = Path(__file__).with_name("commands")


class Step(Record):
    """One command: what it says on both streams holds every part of ``says`` and none of ``not``.

    ``write`` are files written before it; ``made`` are files that hold a part afterwards.
    """

    run: str
    stdin: str = ""
    exit: int = 0
    write: dict[str, str] = Field(default_factory=dict)
    env: dict[str, str] = Field(default_factory=dict)
    says: tuple[str, ...] = ()
    silent_on: tuple[str, ...] = Field(default=(), alias="not")
    made: dict[str, str] = Field(default_factory=dict)


class Case(Record):
    """Files and steps."""

    what: str
    files: dict[str, str] = Field(default_factory=dict)
    steps: tuple[Step, ...]


class Cases(Record):
    """A file of cases; ``files`` are there in all of them."""

    files: dict[str, str] = Field(default_factory=dict)
    cases: tuple[Case, ...]


def cases() -> list[Any]:
    """The cases of every file, as parameters of a test: all files and the steps."""
    return [
        pytest.param({**found.files, **case.files}, case.steps, id=f"{path.stem}: {case.what}")
        for path in sorted(FOLDER.glob("*.yaml"))
        for found in (load(path, Cases),)
        for case in found.cases
    ]


def follow(
    files: dict[str, str],
    steps: tuple[Step, ...],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Take the steps in a folder that holds the files."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    write(folder, files)
    for step in steps:
        write(folder, step.write)
        with monkeypatch.context() as patch:
            for name, value in step.env.items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(step.stdin.encode())))
            code = _run(step.run)
        spoken = capsys.readouterr()
        said = " ".join((spoken.out + spoken.err).split())
        assert code == step.exit, said
        assert [part for part in step.says if part not in said] == [], said
        assert [part for part in step.silent_on if part in said] == [], said
        for file, part in step.made.items():
            assert part in (folder / file).read_text(encoding="utf-8")


def _run(command: str) -> int:
    try:
        return main(shlex.split(command))
    except SystemExit as left:
        return int(left.code or 0)


def write(folder: Path, files: dict[str, str]) -> None:
    """Write files into a folder; one whose text is a dash is taken away."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text == "-":
            path.unlink(missing_ok=True)
        else:
            path.write_text(text, encoding="utf-8")
