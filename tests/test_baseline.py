"""What is put up with, what is new, and what no longer occurs."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_cases import Step, cases, follow


@pytest.mark.parametrize(("files", "steps"), cases("baseline"))
def test_baseline(
    files: dict[str, str],
    steps: tuple[Step, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    follow(files, steps, tmp_path, monkeypatch, capsys)
