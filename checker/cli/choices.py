"""Option values that are checked when the command line is parsed, with the nearest valid word."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path

from checker.problem import did_you_mean


class OneOf:
    """A check that a value is one of a few words.

    >>> OneOf("error", "warning")("error")
    'error'
    """

    def __init__(self, *known: str) -> None:
        self.known = known

    def __call__(self, value: str) -> str:
        """The value; argparse.ArgumentTypeError, with the nearest word, when it is another."""
        if value not in self.known:
            near = did_you_mean(value, self.known)
            raise argparse.ArgumentTypeError(f"{value}: expected {', '.join(self.known)}{near}")
        return value


def completed_by(action: argparse.Action, words: Callable[[], Iterable[str]]) -> None:
    """Let a shell complete an argument with these words, looked up when it asks."""
    action.completer = lambda **_: list(words())  # type: ignore[attr-defined]


def add_language(parser: argparse.ArgumentParser) -> None:
    """Declare the language to speak to people in."""
    spoken = parser.add_argument(
        "--lang", metavar="LANGUAGE", help="language of what people read: en or ar (default: the locale's)"
    )
    completed_by(spoken, lambda: ("en", "ar"))


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
