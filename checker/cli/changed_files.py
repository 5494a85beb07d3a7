"""``--changed-files``: which of the articles a change is about, from the command line or from a list."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from checker.cli.inputs import STDIN
from checker.problem import InputError, Problem, did_you_mean

_LIST: Final = "@"
_OPTION: Final = "--changed-files"


def add_changed_files(parser: argparse.ArgumentParser) -> None:
    """Declare the files that a change is about."""
    parser.add_argument(
        _OPTION,
        nargs="+",
        action="extend",
        metavar="FILE",
        help="after PATH: report only what these articles take part in; @LIST reads their names from a file, "
        "- from standard input, one a line or parted by NUL as git -z writes them; files there that no format reads "
        "(pictures, code) are passed over",
    )


def changed_files(options: argparse.Namespace) -> list[Path] | None:
    """The changed files, None when the option is not given.

    Raises InputError, all at once, for files that are not among those that the command reads.
    """
    if options.changed_files is None:
        return None
    files = [file for value in options.changed_files for file in _named(value, options)]
    known = {os.path.realpath(path): path for path in _read_by(options)}
    problems = [_stray(file, known.values()) for file in files if os.path.realpath(file) not in known]
    if problems:
        raise InputError(problems)
    return files


def _named(value: str, options: argparse.Namespace) -> Iterator[Path]:
    if value == STDIN:
        if STDIN in options.paths:
            raise InputError([Problem(_OPTION, 0, 0, "standard input is an article here, it cannot be a list as well")])
        yield from _listed(sys.stdin.buffer.read())
    elif value.startswith(_LIST):
        yield from _listed(_content(Path(value.removeprefix(_LIST))))
    else:
        yield Path(value)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        near = did_you_mean(file.name, (found.name for found in file.parent.glob("*")))
        told = f"the list of changed files cannot be read: {error.strerror}{near}"
        raise InputError([Problem(str(file), 0, 0, told)]) from error


def _listed(content: bytes) -> Iterator[Path]:
    """The names of a list; with NUL between them no name needs quotes, whatever its letters.

    A change brings pictures and code as well, and whoever lists it need not know which suffixes are read.
    """
    from checker.read.formats import formats

    names = content.split(b"\0") if b"\0" in content else content.splitlines()
    files = (Path(os.fsdecode(name)) for name in names if name)
    yield from (file for file in files if not (file.is_file() and file.suffix.lower() not in formats()))


def _read_by(options: argparse.Namespace) -> Iterator[Path]:
    from checker.read.listing import listed

    yield from listed([path for path in options.paths if path != STDIN])
    if options.stdin_filename:
        yield Path(options.stdin_filename)


def _stray(file: Path, known: Iterable[Path]) -> Problem:
    if file.is_dir():
        return Problem(str(file), 0, 0, f"a folder; {_OPTION} takes files, and stands behind the PATHs")
    near = did_you_mean(file.as_posix(), [path.as_posix() for path in known])
    return Problem(str(file), 0, 0, f"not among the articles that are read{near}")
