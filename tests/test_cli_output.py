"""What happens to output when a run is cut short, and what a terminal sees that a file does not."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.cli import main
from checker.cli.outputs import write
from checker.cli.terminal import Progress, wants_color
from checker.problem import InputError

MORE_THAN_A_PIPE_HOLDS = b"The flood drove 240,000 people out in May 2021.\n" * 50_000


class Terminal(io.StringIO):
    """Takes itself for a terminal."""

    def isatty(self) -> bool:
        return True


def interrupted() -> Iterator[str]:
    yield "half a rep"
    raise KeyboardInterrupt


def test_a_run_cut_short_leaves_the_old_file(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("yesterday's report", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        write(interrupted(), report)
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]
    assert report.read_text(encoding="utf-8") == "yesterday's report"


def test_a_file_is_written_as_utf_8_and_with_plain_line_ends(tmp_path: Path) -> None:
    write(["caf\u00e9\n", "\udc80\n"], tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_bytes() == b"caf\xc3\xa9\n\\udc80\n"


def test_a_file_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"report\.txt: cannot be written"):
        write(["report"], tmp_path / "gone" / "report.txt")


def test_an_interrupt_is_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.cli.values_command.list_each", stop)
    assert main(["values", "draft.md"]) == 130
    assert capsys.readouterr().err == "interrupted\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send to one process")
@pytest.mark.parametrize(
    ("command", "begun"),
    [
        (["check", "-", "--output", "report.txt", "--format", "html=report.html"], 0),
        (["claims", "-", "--format", "jsonl", "--output", "report.txt"], 1),
    ],
    ids=["while it reads", "while it writes"],
)
def test_control_c_leaves_the_old_files(tmp_path: Path, command: list[str], begun: int) -> None:
    old = {"report.txt": b"yesterday's report", "report.html": b"<p>yesterday's page"}
    for name, content in old.items():
        (tmp_path / name).write_bytes(content)
    asked = [sys.executable, "-m", "checker", *command]
    with subprocess.Popen(asked, cwd=tmp_path, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdin
        # This returns when the command has taken in the most of it, and waits for the end.
        running.stdin.write(MORE_THAN_A_PIPE_HOLDS)
        running.stdin.flush()
        assert len(list(tmp_path.iterdir())) == len(old) + begun
        running.send_signal(signal.SIGINT)
        assert running.communicate() == (None, b"interrupted\n")
    assert running.returncode == 130
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == old


def test_a_fault_does_not_pass_for_findings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("checker.cli.values_command.list_each", lambda *_: 1 // 0)
    assert main(["values", "draft.md"]) == 70
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    for number in range(400):
        (tmp_path / f"{number}.txt").write_text(
            "The flood drove 240,000 people out in May 2021.\n" * 20, encoding="utf-8"
        )
    command = [sys.executable, "-m", "checker", "values", str(tmp_path), "--format", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.parametrize(("stream", "shown"), [(Terminal, True), (io.StringIO, False)])
def test_progress_shows_on_a_terminal_only(
    stream: type[io.StringIO], shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors = stream()
    monkeypatch.setattr(sys, "stderr", errors)
    with Progress() as progress:
        progress(3, 3)
    assert ("3/3 files" in errors.getvalue()) is shown
    assert not shown or errors.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("choice", "to_file", "environment", "colored"),
    [
        ("auto", False, {}, True),
        ("auto", False, {"NO_COLOR": "1"}, False),
        ("auto", False, {"NO_COLOR": ""}, True),
        ("auto", False, {"TERM": "dumb"}, False),
        ("auto", True, {}, False),
        ("always", True, {"NO_COLOR": "1"}, True),
        ("never", False, {}, False),
    ],
)
def test_colour_on_a_terminal(
    choice: str, to_file: bool, environment: dict[str, str], colored: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_color(choice, to_file) is colored


def test_no_colour_when_output_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert not wants_color("auto", False)
