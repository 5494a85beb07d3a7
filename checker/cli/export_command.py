"""``checker export``: the facts and findings as linked data, for programs of others."""

from __future__ import annotations

import argparse
from typing import Final

from checker.cli.check_command import add_checks, checked
from checker.cli.choices import OneOf, add_language, new_file
from checker.cli.effective import add_rules, settle
from checker.cli.inputs import add_inputs
from checker.cli.outputs import write
from checker.cli.terminal import language

SUMMARY: Final = "write facts and findings as schema.org JSON-LD"
EXAMPLES: Final = """\
examples:
  checker export claimreview archive/          every question with several answers, to standard output
  checker export claimreview archive/ --output archive.jsonld

exit codes: 0 written, whatever was found; 2 wrong usage, rules or input"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the vocabulary, what to read and where to write."""
    parser.add_argument("vocabulary", type=OneOf("claimreview"), metavar="VOCABULARY", help="claimreview")
    add_inputs(parser)
    parser.add_argument("--output", type=new_file, metavar="FILE", help="write to a file, not to standard output")
    add_language(parser)
    add_rules(parser)
    add_checks(parser)


def run(options: argparse.Namespace) -> int:
    """Check, and write the graph of what was found."""
    from checker.reports.claimreview import render

    settle(options)
    spoken = language(options.lang)
    write([render(checked(options, spoken), language=spoken)], options.output)
    return 0
