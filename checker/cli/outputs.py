"""Where output goes: standard output, or a file that appears whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from checker.problem import InputError, Problem


def write(pieces: Iterable[str], file: Path | None = None) -> None:
    """Write text as it comes to standard output, or to a file; InputError when the file cannot be written."""
    if file is None:
        _to_stdout(pieces)
        return
    try:
        _to_file(pieces, file)
    except OSError as error:
        raise InputError([Problem(str(file), 0, 0, f"cannot be written: {error.strerror or error}")]) from error


def _to_stdout(pieces: Iterable[str]) -> None:
    """A reader that has seen enough (``| head``) ends the output, not the command."""
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _to_file(pieces: Iterable[str], file: Path) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as out:
            out.writelines(pieces)
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, file)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    """The permissions that new files do not get; a temporary file starts with fewer."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
