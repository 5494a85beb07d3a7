"""``checker claims``: what was understood of each article."""

from __future__ import annotations

import argparse
from typing import Final

from checker.cli.listing import add_listing, list_each

SUMMARY: Final = "list what was understood: every figure with what it counts, where, when and according to whom"
EXAMPLES: Final = """\
examples:
  checker claims draft.md                      a table for each article
  checker claims archive/ --format jsonl       one claim a line, all of its fields"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of a listing."""
    add_listing(parser)


def run(options: argparse.Namespace) -> int:
    """List the claims of each article as it is read."""
    from checker.extract import extract
    from checker.reports.text.tables import claims_table

    return list_each(options, extract, claims_table)
