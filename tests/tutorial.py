"""Follows a page of the documentation word for word: writes its files, runs its commands, and puts in what they say.

``python -m tests.tutorial`` writes the page anew after a change of the program's words.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "writing-rules.md"
BLOCK = re.compile(
    r"^```\w+ file=(?P<file>\S+)\n(?P<text>.*?)^```$"
    r"|^<!-- replace (?P<changed>\S+) (?P<old>\S+) (?P<new>\S+) -->$"
    r"|^```console\n(?P<console>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
PROMPT = "$ "
INVISIBLE = dict.fromkeys(range(0x2066, 0x206A))
Run = Callable[[list[str], Path], str]


def followed(page: str, folder: Path, run: Run) -> str:
    """The page with the answers that its commands give in an empty folder."""

    def step(found: re.Match[str]) -> str:
        if found["file"]:
            _write(folder / found["file"], found["text"])
        elif found["changed"]:
            file = folder / found["changed"]
            before = file.read_text(encoding="utf-8")
            assert found["old"] in before
            _write(file, before.replace(found["old"], found["new"]))
        else:
            return f"```console\n{''.join(_answered(line, folder, run) for line in commands(found['console']))}```"
        return found[0]

    return BLOCK.sub(step, page)


def commands(console: str) -> list[str]:
    """The lines of a console that are typed."""
    return [line.removeprefix(PROMPT) for line in console.splitlines() if line.startswith(PROMPT)]


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def _answered(command: str, folder: Path, run: Run) -> str:
    name, *arguments = shlex.split(command)
    assert name == "checker"
    return f"{PROMPT}{command}\n{run(arguments, folder).translate(INVISIBLE).rstrip()}\n"


def run_apart(arguments: list[str], folder: Path) -> str:
    """What a command prints, complaints too, in a process of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CHECKER_")}
    done = subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        cwd=folder,
        env={**kept, "LC_ALL": "en_US.UTF-8", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1, 2), done.stdout
    return done.stdout


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as empty:
        PAGE.write_text(followed(PAGE.read_text(encoding="utf-8"), Path(empty), run_apart), encoding="utf-8")
