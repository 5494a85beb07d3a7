"""The options of a command after the environment and the configuration file have had their say."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from checker.cli.choices import folder


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Declare folders of rules and kinds beside the bundled ones."""
    parser.add_argument(
        "--rules",
        type=folder,
        action="append",
        default=[],
        metavar="DIR",
        help="a folder of more rules and kinds (repeated)",
    )


def settle(options: argparse.Namespace) -> None:
    """Fill in every option that can also be set elsewhere and that the command line leaves open.

    Raises InputError for a mistake in the environment or the file.
    """
    from checker.configuration import settings, start_of

    known = {name.replace("_", "-"): value for name, value in vars(options).items()}
    start = start_of(getattr(options, "paths", []), Path())
    for key, setting in settings(known, os.environ, start).items():
        name = key.replace("-", "_")
        if name in options:
            setattr(options, name, setting.value)
