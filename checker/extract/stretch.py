"""Where some tokens of an article stand: code points of its text, lines and columns of its file, and the words."""

from __future__ import annotations

from typing import TypedDict

from checker.extract.context import Context
from checker.records import Article


class Stretch(TypedDict):
    """The place of a figure or a claim, under the names that both records have for it."""

    article: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    quote: str


def _with_bracket(at: Context, first: int, last: int) -> int:
    """The first of some tokens, or the bracket before it that one of them closes: (66) years."""
    if at.form(first - 1) != "(":
        return first
    forms = [token.form for token in at.tokens[first:last]]
    return first - (")" in forms and "(" not in forms)


def stretch(article: Article, at: Context, first: int, last: int) -> Stretch:
    """The place of the tokens ``first`` to ``last`` of a sentence; ``end_column`` is just past the last code point."""
    start, end = at.start(_with_bracket(at, first, last)), at.ends[last - 1]
    line, column = article.position(start)
    end_line, end_column = article.position(end - 1)
    return Stretch(
        article=article.id,
        start=start,
        end=end,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column + 1,
        quote=article.text[start:end],
    )
