"""The newsroom's agreed figures: written from a finding, compared, and wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_cases import Step, cases, follow


@pytest.mark.parametrize(("files", "steps"), cases("ledger"))
def test_ledger(
    files: dict[str, str],
    steps: tuple[Step, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    follow(files, steps, tmp_path, monkeypatch, capsys)
