"""Option values that are checked when the command line is parsed, with the nearest valid word."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from checker.problem import did_you_mean


def one_of(*known: str) -> Callable[[str], str]:
    """A check that a value is one of a few words.

    >>> one_of("error", "warning")("error")
    'error'
    """

    def checked(value: str) -> str:
        if value not in known:
            raise argparse.ArgumentTypeError(f"{value}: expected {', '.join(known)}{did_you_mean(value, known)}")
        return value

    return checked


def add_language(parser: argparse.ArgumentParser) -> None:
    """Declare the language to speak to people in."""
    parser.add_argument(
        "--lang", metavar="LANGUAGE", help="language of what people read: en or ar (default: the locale's)"
    )


def folder(value: str) -> Path:
    """A folder that exists."""
    path = Path(value)
    if not path.is_dir():
        near = did_you_mean(path.name, (found.name for found in path.parent.glob("*/")))
        raise argparse.ArgumentTypeError(f"{value}: no such folder{near}")
    return path


def folder_or_file(value: str) -> Path:
    """A folder or a YAML file that exists."""
    path = Path(value)
    return path if path.is_file() and path.suffix == ".yaml" else folder(value)


def new_file(value: str) -> Path:
    """A file that can be made: its folder exists, and it is no folder itself."""
    path = Path(value)
    if path.is_dir():
        raise argparse.ArgumentTypeError(f"{value}: is a folder, expected a file")
    folder(str(path.parent))
    return path
