"""Which articles a command is about: its arguments, standard input among them, and the reading of them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.problem import InputError, Problem

if TYPE_CHECKING:
    from checker.records import Article, Unreadable

STDIN: Final = "-"
Told = Callable[[int, int], None]


def add_inputs(parser: argparse.ArgumentParser) -> None:
    """Declare what to read."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    parser.add_argument(
        "--stdin-filename",
        metavar="NAME",
        help="what standard input is called in the output; its suffix says the format, and it stands for that file",
    )
    parser.add_argument("--published", metavar="DATE", help="when the article on standard input is published")


def articles(
    options: argparse.Namespace, progress: Told | None = None, spoken: str = "en"
) -> Iterator[Article | Unreadable]:
    """Read what the options name; InputError, in the language ``spoken``, when there is not one article in it."""
    from checker.records import Article
    from checker.unreadable import problem_of

    _no_stray_options(options)
    unreadable: list[Unreadable] = []
    read_any = False
    for found in _read(options, date.today(), progress):
        if isinstance(found, Article):
            read_any = True
        else:
            unreadable.append(found)
        yield found
    if not read_any:
        raise InputError(
            [problem_of(found, spoken) for found in unreadable]
            or [Problem(" ".join(options.paths), 0, 0, "there is no article in it")]
        )


def _no_stray_options(options: argparse.Namespace) -> None:
    given = [name for name in ("stdin_filename", "published") if getattr(options, name) is not None]
    if given and STDIN not in options.paths:
        flag = "--" + given[0].replace("_", "-")
        raise InputError([Problem(flag, 0, 0, f"only for standard input, and no PATH is {STDIN}")])


def _read(options: argparse.Namespace, today: date, progress: Told | None) -> Iterator[Article | Unreadable]:
    from checker.read import read

    paths = [path for path in options.paths if path != STDIN]
    if len(paths) == len(options.paths):
        yield from read(paths, today=today, progress=progress)
    else:
        files, names = _others(paths, options.stdin_filename)
        yield from _standard_input(options, today, names)
        yield from read(files, today=today, progress=progress) if files else ()


def _others(paths: Sequence[str], stdin_filename: str | None) -> tuple[list[Path], set[str]]:
    """The files beside standard input, without the saved state of the file that it stands for, and their names."""
    from checker.read.listing import listed, names_of

    replaced = Path(stdin_filename).resolve() if stdin_filename else None
    files = [file for file in listed(paths) if file.resolve() != replaced]
    return files, set(names_of(files))


def _standard_input(options: argparse.Namespace, today: date, taken: set[str]) -> Iterator[Article | Unreadable]:
    from checker.read import read_stream
    from checker.records import Article

    named = {"filename": options.stdin_filename} if options.stdin_filename else {}
    for found in read_stream(sys.stdin.buffer, published=options.published, today=today, **named):
        if isinstance(found, Article) and found.id in taken:
            found = found.model_copy(update={"id": f"{STDIN}{found.id}"})
        yield found
