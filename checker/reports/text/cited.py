"""A claim as a report cites it: its value, its place, its article and the words around it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from wcwidth import wcswidth

from checker.reports.case import Cited
from checker.reports.interface import interface
from checker.reports.marked import around
from checker.reports.text.direction import isolated
from checker.reports.text.paint import paint
from checker.reports.text.said import published_words, value_words
from checker.reports.text.words import words
from checker.reports.visible import one_line, visible

_INDENT: Final = "  "
_LEAST_WORDS: Final = 40
_MARKS: Final = 2 * len(" \u2026") + len("[]")


def cited_lines(cited: Iterable[Cited], *, language: str, color: bool, width: int) -> list[str]:
    """Two lines for each claim, the columns of the first ones aligned."""
    shown = list(cited)
    rows = [(_value(one, language), position(one), _where_from(one, language)) for one in shown]
    sizes = [max(columns(row[column]) for row in rows) for column in range(2)]
    lines: list[str] = []
    for one, (value, place, article) in zip(shown, rows, strict=True):
        head = f"{padded(value, sizes[0])}  {padded(place, sizes[1])}  {article}"
        lines += [_INDENT + paint(head, "strong", color), _INDENT * 3 + excerpt(one, width - 3 * len(_INDENT), color)]
    return lines


def _value(one: Cited, language: str) -> str:
    return isolated(value_words(one.claim.value, language))


def position(one: Cited) -> str:
    """Where a claim stands, in the form that editors and terminals can follow."""
    return f"{one_line(one.article.path)}:{one.claim.line}:{one.claim.column}"


def _where_from(one: Cited, language: str) -> str:
    known, inside = words(language), interface(language).direction
    outlet, source = (isolated(one_line(said or ""), inside=inside) for said in (one.article.outlet, one.claim.source))
    credit = known.credited.format(source=source) if source else known.uncredited
    said = interface(language).listed.join(
        part for part in (outlet, published_words(one.article, language), credit) if part
    )
    return isolated(said) if inside == "rtl" else said


def excerpt(one: Cited, width: int, color: bool) -> str:
    """The sentence of a claim in one line, shortened to a width, the figure in brackets."""
    parts = around(one.claim, max(width - _MARKS, _LEAST_WORDS))
    before, figure, after = map(visible, parts)
    marked = paint(f"[{one_line(figure)}]", "warning", color)
    return isolated(_joint(before, marked, after))


def _joint(before: str, marked: str, after: str) -> str:
    """Words on one line that keep the spaces, or the lack of them, beside the figure."""
    left = " " if before[-1:].isspace() else ""
    right = " " if after[:1].isspace() else ""
    return f"{one_line(before)}{left}{marked}{right}{one_line(after)}"


def columns(text: str) -> int:
    """How wide a terminal shows a text."""
    return max(wcswidth(text), 0)


def padded(text: str, width: int) -> str:
    """Text followed by spaces up to a width in columns."""
    return text + " " * (width - columns(text))
