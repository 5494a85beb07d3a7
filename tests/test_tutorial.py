"""The tutorial, followed word for word in an empty folder, says what the program says."""

from __future__ import annotations

from pathlib import Path

from tutorial import BLOCK, PAGE, commands, followed, run_apart

MUST_SHOW = ("rules new", "rules lint", "rules test", "check", "rules diff", "config", "baseline write", "ledger list")


def test_the_tutorial_says_what_the_program_says(tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert followed(page, tmp_path, run_apart) == page


def test_the_tutorial_shows_every_step() -> None:
    consoles = [found["console"] for found in BLOCK.finditer(PAGE.read_text(encoding="utf-8")) if found["console"]]
    typed = [command for console in consoles for command in commands(console)]
    assert [step for step in MUST_SHOW if not any(one.startswith(f"checker {step}") for one in typed)] == []
