"""What an article holds, as a table: its claims, or every figure that was read in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from tabulate import tabulate

from checker.days import interval_words
from checker.names import who_words
from checker.records import Article, Claim, Figure
from checker.reports.text.direction import isolated
from checker.reports.text.facts import kind_words, place_words
from checker.reports.text.said import published_words, value_words
from checker.reports.text.words import words
from checker.reports.visible import one_line

_LONGEST_NAME: Final = 24
_SHORTEST_QUOTE: Final = 24


def claims_table(article: Article, claims: Sequence[Claim], width: int, language: str) -> str:
    """The claims of an article, one a row, under its name; ``width`` is in columns."""
    known = words(language).columns
    headings = [known.position, known.kind, known.value, known.who, known.where, known.when, known.source, known.quote]
    rows = [_claim_row(claim, width, language) for claim in claims]
    return _titled(article, _table(rows, headings) or words(language).no_claims, language)


def figures_table(article: Article, figures: Sequence[Figure], width: int, language: str) -> str:
    """The figures of an article, one a row, under its name; ``width`` is in columns."""
    known = words(language).columns
    rows = [
        [_position(figure), value_words(figure.value, language), _short(figure.quote, width // 2)] for figure in figures
    ]
    return _titled(
        article, _table(rows, [known.position, known.value, known.quote]) or words(language).no_figures, language
    )


def _claim_row(claim: Claim, width: int, language: str) -> list[str]:
    return [
        _position(claim),
        _kind(claim, language),
        value_words(claim.value, language),
        who_words(claim.who, language) if claim.who else "",
        place_words(claim.place, language) if claim.place else "",
        interval_words(claim.when, language) if claim.when else "",
        _short(claim.source or "", _LONGEST_NAME),
        _short(claim.quote, max(width // 3, _SHORTEST_QUOTE)),
    ]


def _kind(claim: Claim, language: str) -> str:
    label = kind_words(claim.kind, language)
    return label if claim.modality == "asserted" else f"{label} ({words(language).modalities[claim.modality]})"


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


def _titled(article: Article, body: str, language: str) -> str:
    heading = one_line(article.path), isolated(one_line(article.title or "")), published_words(article, language)
    return f"{'  '.join(part for part in heading if part)}\n{body}\n\n"


def _position(found: Claim | Figure) -> str:
    return f"{found.line}:{found.column}"


def _short(text: str, columns: int) -> str:
    from textwrap import shorten

    return shorten(one_line(text), columns, placeholder="...")
