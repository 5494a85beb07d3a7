"""Export: the graph of facts and findings, and a vocabulary that does not exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_cases import Step, cases, follow


@pytest.mark.parametrize(("files", "steps"), cases("export"))
def test_export(
    files: dict[str, str],
    steps: tuple[Step, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    follow(files, steps, tmp_path, monkeypatch, capsys)
