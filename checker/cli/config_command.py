"""``checker config``: every setting, its value, and where that comes from."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Final

from checker.cli.outputs import write

SUMMARY: Final = "print every setting with its value and where it comes from"
EXAMPLES: Final = """\
examples:
  checker config                               what holds for a check of this folder
  checker config archive/                      what holds for a check of that one

The command line goes before the environment (CHECKER_FAIL_ON ...), that before the nearest checker.toml, or
pyproject.toml with [tool.checker], at the checked path or above it, that before the default."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the path that the settings are for."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="the path that would be checked (default: this folder)"
    )


def run(options: argparse.Namespace) -> int:
    """Print the table; the exit code is 0."""
    from tabulate import tabulate

    from checker.configuration import settings, shown, start_of

    found = settings({}, os.environ, start_of(options.paths, Path()))
    write([tabulate(shown(found.values()), headers=("setting", "value", "from"), tablefmt="simple") + "\n"])
    return 0
