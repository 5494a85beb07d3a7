"""Comments that silence a rule in an article, and those that silence nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_cases import Step, cases, follow


@pytest.mark.parametrize(("files", "steps"), cases("suppression"))
def test_suppression(
    files: dict[str, str],
    steps: tuple[Step, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    follow(files, steps, tmp_path, monkeypatch, capsys)
