"""``checker baseline``: put up with what is found today, and hear of what is new."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from checker.cli.check_command import add_checks, checked
from checker.cli.choices import OneOf, add_language
from checker.cli.effective import add_rules, settle
from checker.cli.inputs import add_inputs
from checker.cli.outputs import write
from checker.cli.terminal import language

FILE: Final = ".checker-baseline.json"
SUMMARY: Final = "write down the findings of today, so that a check tells only new ones"
EXAMPLES: Final = f"""\
examples:
  checker baseline write archive/              writes {FILE}
  checker check archive/ --baseline {FILE}

An entry has no line number: it holds when lines move. `check` names the entries that no longer occur."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what to read and where to write."""
    parser.add_argument("verb", type=OneOf("write"), metavar="write", help="write the file anew")
    add_inputs(parser)
    add_language(parser)
    add_rules(parser)
    add_checks(parser)


def run(options: argparse.Namespace) -> int:
    """Check, and write down every finding; the file is --baseline, else that of the settings, else a usual name."""
    from checker.baseline import baseline_of, baseline_text

    settle(options)
    found = baseline_of(checked(options, language(options.lang)))
    file = options.baseline or Path(FILE)
    write([baseline_text(found)], file)
    number = len(found.findings)
    print(f"wrote {file.as_posix()}: {number} finding{'' if number == 1 else 's'}")
    return 0
