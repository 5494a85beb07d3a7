"""What an article holds, as a table: its claims, or every figure that was read in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from tabulate import tabulate

from checker.records import Article, Claim, Figure
from checker.reports.telling import Telling
from checker.reports.text.direction import isolated
from checker.reports.visible import one_line

_LONGEST_NAME: Final = 24
_SHORTEST_QUOTE: Final = 24


def claims_table(article: Article, claims: Sequence[Claim], width: int, telling: Telling) -> str:
    """The claims of an article, one a row, under its name; ``width`` is in columns."""
    known = telling.words.columns
    headings = [known.position, known.kind, known.value, known.who, known.where, known.when, known.source, known.quote]
    rows = [_claim_row(claim, width, telling) for claim in claims]
    return _titled(article, _table(rows, headings) or telling.words.no_claims, telling)


def figures_table(article: Article, figures: Sequence[Figure], width: int, telling: Telling) -> str:
    """The figures of an article, one a row, under its name; ``width`` is in columns."""
    known = telling.words.columns
    rows = [[_position(one), telling.value(one.value), _short(one.quote, width // 2)] for one in figures]
    table = _table(rows, [known.position, known.value, known.quote])
    return _titled(article, table or telling.words.no_figures, telling)


def _claim_row(claim: Claim, width: int, telling: Telling) -> list[str]:
    return [
        _position(claim),
        _kind(claim, telling),
        telling.value(claim.value),
        telling.who(claim),
        telling.place(claim),
        telling.interval(claim.when) if claim.when else "",
        _short(claim.source or "", _LONGEST_NAME),
        _short(claim.quote, max(width // 3, _SHORTEST_QUOTE)),
    ]


def _kind(claim: Claim, telling: Telling) -> str:
    label = telling.kind(claim)
    return label if claim.modality == "asserted" else f"{label} ({telling.modality(claim)})"


def _table(rows: Iterable[Sequence[str]], headings: Sequence[str]) -> str:
    """A table without the columns that are empty in every row; nothing when there are no rows."""
    listed = list(rows)
    used = [column for column in range(len(headings)) if any(row[column] for row in listed)]
    cells = [[isolated(row[column]) for column in used] for row in listed]
    return (
        tabulate(cells, [headings[column] for column in used], tablefmt="simple", disable_numparse=True)
        if cells
        else ""
    )


def _titled(article: Article, body: str, telling: Telling) -> str:
    heading = one_line(article.path), isolated(one_line(article.title or "")), telling.published(article)
    return f"{'  '.join(part for part in heading if part)}\n{body}\n\n"


def _position(found: Claim | Figure) -> str:
    return f"{found.line}:{found.column}"


def _short(text: str, columns: int) -> str:
    from textwrap import shorten

    return shorten(one_line(text), columns, placeholder="...")
