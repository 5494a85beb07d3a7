"""The command line: the one place that reads arguments, writes, exits, and looks at the clock and the environment."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from checker.cli.commands import parse
from checker.problem import InputError

__all__ = ["main"]

USAGE = 2
FAULT = 70
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code: 0 nothing found, 1 findings, 2 wrong usage, rules or input.

    An interrupt is 130, a fault of the checker itself 70.

    >>> main(["check", "no/such/folder"])
    2
    """
    _speak_utf8()
    options = parse(sys.argv[1:] if argv is None else argv)
    try:
        return int(options.run(options))
    except InputError as error:
        print(error, file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    except Exception:
        return _own_fault()


def _own_fault() -> int:
    """A fault of the checker must not pass for findings, and whoever mends it needs to see where it happened."""
    import traceback

    traceback.print_exc()
    print("this is a fault of the checker, not of the articles; please report it with the lines above", file=sys.stderr)
    return FAULT


def _speak_utf8() -> None:
    """Arabic must pass whatever the console's code page is, and so must file names that are no UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
