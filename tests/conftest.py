"""Remembers which fixtures the tests open, for the contract that none of them is an orphan."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
OPENED: set[Path] = set()


def _remember(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and isinstance(arguments[0], str) and "fixtures" in arguments[0]:
        OPENED.add(Path(arguments[0]).absolute())


sys.addaudithook(_remember)


@pytest.fixture
def opened_fixtures(request: pytest.FixtureRequest) -> set[Path]:
    """Every fixture that was opened by the tests before this one; skips unless all test files run."""
    run = {Path(item.path) for item in request.session.items}
    if missing := set(Path(__file__).parent.glob("test_*.py")) - run:
        pytest.skip(f"only when all tests run; left out: {', '.join(sorted(path.name for path in missing))}")
    return {path for path in OPENED if FIXTURES in path.parents}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The test that asks what the others have opened comes last."""
    items.sort(key=lambda item: "opened_fixtures" in getattr(item, "fixturenames", ()))
