"""Which formats a report is written in, and where each goes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from checker.cli.choices import new_file
from checker.problem import InputError, Problem, did_you_mean
from checker.reports import format_of, formats

_DEFAULT: Final = "text"


class Target(NamedTuple):
    """One format and its file; None is standard output."""

    format: str
    file: Path | None


_LINE: Final = Target(_DEFAULT, None)


def target(value: str) -> Target:
    """What one ``--format`` says: a format, or a format and its file.

    >>> target("json").format
    'json'
    """
    name, has_file, file = value.partition("=")
    if name not in formats():
        hint = did_you_mean(name, formats())
        raise argparse.ArgumentTypeError(f"{name}: not a format, expected one of {', '.join(formats())}{hint}")
    return Target(name, new_file(file) if has_file else None)


def targets(given: Sequence[Target], output: Path | None, *, quiet: bool = False) -> list[Target]:
    """Every format with the place where it goes; InputError when two want the same place.

    The suffix of the output file says its format when no ``--format`` is left for it. ``quiet`` keeps standard output
    for one line of text.

    >>> targets([], None)
    [Target(format='text', file=None)]
    """
    chosen = list(given)
    if not chosen or (output and all(each.file for each in chosen)):
        chosen.append(Target((format_of(output) if output else None) or _DEFAULT, None))
    placed = [each._replace(file=each.file or output) for each in chosen]
    for number, each in enumerate(placed):
        if each.file in [other.file for other in placed[:number]]:
            where = each.file or "standard output"
            raise InputError([Problem("--format", 0, 0, f"two formats for {where}; write --format {each.format}=FILE")])
    return _with_a_line(placed) if quiet else placed


def _with_a_line(placed: list[Target]) -> list[Target]:
    printed = [each for each in placed if each.file is None] or [_LINE]
    if printed != [_LINE]:
        told = f"standard output is for one line, not for {printed[0].format}; write --format {printed[0].format}=FILE"
        raise InputError([Problem("--quiet", 0, 0, told)])
    return [*(each for each in placed if each.file), _LINE]
