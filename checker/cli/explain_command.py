"""``checker explain``: why a rule exists, how it compares, and how to silence it."""

from __future__ import annotations

import argparse
from typing import Final

from checker.cli.choices import completed_by
from checker.cli.effective import add_rules, settle
from checker.cli.outputs import write

SUMMARY: Final = "explain a rule or a kind: why, by which method, with which examples, how to silence it"
EXAMPLES: Final = """\
examples:
  checker explain figures-disagree             why this rule exists and how it compares
  checker explain evacuated                    what is read as people evacuated, and what is not"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the name."""
    completed_by(parser.add_argument("name", metavar="NAME", help="a rule or a kind"), _names)
    add_rules(parser)


def run(options: argparse.Namespace) -> int:
    """Print the explanation; InputError when there is no such rule or kind."""
    from checker.authoring.explanation import explanation
    from checker.authoring.pack import load_pack

    settle(options)
    write([explanation(options.name, load_pack(options.rules)) + "\n"])
    return 0


def _names() -> list[str]:
    from checker.pack import rules_folder
    from checker.rule import rule_files

    return [path.stem for path in (*rule_files([rules_folder()]), *(rules_folder() / "kinds").glob("*.yaml"))]
