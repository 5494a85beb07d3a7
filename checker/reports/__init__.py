"""The last verb: a report becomes text. Every module ``to_<format>.py`` of this package is one format."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from checker.problem import InputError, Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.records import Report

__all__ = ["format_of", "formats", "pieces", "render"]

_PREFIX = "to_"


class Format(Protocol):
    """A module ``to_<format>.py``: the suffix of its files, and how a report is written in it."""

    SUFFIX: str

    def render(self, report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
        """The report as text; ``width`` counts columns, and only formats for people mind the options."""


@runtime_checkable
class Streamed(Protocol):
    """A format whose text grows with the corpus, and so can be had piece by piece."""

    def pieces(self, report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> Iterator[str]:
        """What ``render`` returns, in pieces."""


@cache
def formats() -> tuple[str, ...]:
    """The name of every format, in order, without importing any of them.

    >>> {"json", "text"} <= set(formats())
    True
    """
    names = (found.name for found in pkgutil.iter_modules(__path__))
    return tuple(sorted(name.removeprefix(_PREFIX) for name in names if name.startswith(_PREFIX)))


def render(report: Report, format: str, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """Write a report in a format; InputError when there is no such format.

    >>> from checker.records import Report
    >>> render(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()), "json")[:13]
    '{"articles":['
    """
    return _module(format).render(report, language=language, color=color, width=width)


def pieces(
    report: Report, format: str, *, language: str = "en", color: bool = False, width: int = 100
) -> Iterator[str]:
    """The text of ``render`` to be written piece by piece; only formats that grow with the corpus have several.

    >>> from checker.records import Report
    >>> next(pieces(Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=()), "json"))
    '{"articles":['
    """
    module = _module(format)
    if isinstance(module, Streamed):
        yield from module.pieces(report, language=language, color=color, width=width)
    else:
        yield module.render(report, language=language, color=color, width=width)


def format_of(path: Path) -> str | None:
    """The format that writes files of this suffix; None when none does, or several without one of the suffix's name.

    >>> format_of(Path("report.json"))
    'json'
    """
    suffix = path.suffix.lower()
    found = [name for name in formats() if suffix == _module(name).SUFFIX]
    if suffix[1:] in found:
        return suffix[1:]
    return found[0] if len(found) == 1 else None


def _module(format: str) -> Format:
    if format not in formats():
        known = ", ".join(formats())
        raise InputError([Problem("--format", 0, 0, f"{format}: expected {known}{did_you_mean(format, formats())}")])
    return cast(Format, import_module(f"{__name__}.{_PREFIX}{format}"))
