"""JSON: the report as it is, one object on one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from pydantic_core import to_json

from checker.records import Record, Report

SUFFIX: Final = ".json"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The dump of the report; the options do not change it.

    >>> empty = Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=())
    >>> render(empty)[:13]
    '{"articles":['
    """
    return "".join(pieces(report, language=language, color=color, width=width))


def pieces(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> Iterator[str]:
    """The same dump record by record."""
    opened = "{"
    for name in Report.model_fields:
        yield f'{opened}"{name}":['
        yield from _members(getattr(report, name))
        opened = "],"
    yield "]}\n"


def _members(values: Iterable[Record | str]) -> Iterator[str]:
    between = ""
    for value in values:
        yield f"{between}{to_json(value).decode()}"
        between = ","
