"""``checker values``: every number and date that was read, claim or not."""

from __future__ import annotations

import argparse
from typing import Final

from checker.cli.listing import add_listing, list_each

SUMMARY: Final = "list every number and date that was read, whatever it counts"
EXAMPLES: Final = """\
examples:
  checker values draft.md                      what a rule writer looks at first
  checker values archive/ --format jsonl       one object a line: article, place, quote, value
  echo '240,000 people' | checker values -     what is read in a sentence"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of a listing."""
    add_listing(parser)


def run(options: argparse.Namespace) -> int:
    """List the figures of each article as it is read."""
    from checker.extract import figures
    from checker.reports.text.tables import figures_table

    return list_each(options, figures, figures_table)
