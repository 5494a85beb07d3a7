"""What the terminal can show: colour, width, the user's language, and how far a long run has come."""

from __future__ import annotations

import os
import shutil
import sys
import time
from typing import Final

_WIDTH_OF_FILES: Final = 100
_NARROWEST: Final = 60
_WIDEST: Final = 140
_BAR: Final = 30
_EVERY: Final = 0.1
_LOCALE: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def wants_color(choice: str, to_file: bool) -> bool:
    """Whether to colour: as told, else on a terminal that does not refuse it (https://no-color.org)."""
    if choice != "auto":
        return choice == "always"
    refused = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not to_file and sys.stdout.isatty() and not refused


def width(to_file: bool) -> int:
    """Columns to write in: those of the terminal within reason, else a fixed number."""
    if to_file or not sys.stdout.isatty():
        return _WIDTH_OF_FILES
    return min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST)


def language(choice: str | None) -> str:
    """The language of reports: as told, else the locale's when reports can be written in it, else English.

    Raises InputError when it is told one that no report can be written in.
    """
    from checker.reports.interface import interface, interface_languages

    if choice:
        return interface(choice).language
    locale = next((value for name in _LOCALE if (value := os.environ.get(name))), "")
    return locale[:2] if locale[:2] in interface_languages() else "en"


class Progress:
    """A bar on standard error, on a terminal only, that is gone when the run is over."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._began = self._last = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        """Tell that ``done`` of ``total`` files are read."""
        now = time.monotonic()
        if self._shown and (now - self._last >= _EVERY or done == total):
            self._last = now
            sys.stderr.write(f"\r{bar(done, total, now - self._began)}\x1b[K")
            sys.stderr.flush()

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def bar(done: int, total: int, seconds: float) -> str:
    """How far, how fast, how long still.

    >>> bar(50, 100, 2.0)
    '[###############...............] 50/100 files, 25/s, 2 s left'
    """
    full = _BAR * done // total
    speed = done / seconds if seconds else 0.0
    left = f", {(total - done) / speed:.0f} s left" if speed else ""
    return f"[{'#' * full}{'.' * (_BAR - full)}] {done}/{total} files, {speed:.0f}/s{left}"
