"""Every file of ``commands`` is about one command or option: what a person types, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_cases import Step, cases, follow


@pytest.mark.parametrize(("files", "steps"), cases())
def test_command(
    files: dict[str, str],
    steps: tuple[Step, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    follow(files, steps, tmp_path, monkeypatch, capsys)
