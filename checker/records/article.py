"""An article, and what is known of it."""

from __future__ import annotations

from bisect import bisect_left

from checker.records.record import Record


class Span(Record):
    """A half-open range of code points in ``Article.text``."""

    start: int
    end: int


class ArticleHead(Record):
    """What is known about an article apart from its text.

    ``published`` is an ISO 8601 date or date-time as stated by the article; ``not_before`` is the earliest day
    on which it can have been written, for articles that state no date (ISO 8601 date).
    """

    id: str
    path: str
    language: str
    published: str | None = None
    not_before: str | None = None
    outlet: str | None = None
    url: str | None = None
    title: str | None = None


class Comment(Record):
    """What an article tells the checker itself, and where (1-based).

    ``offset`` is the place in ``Article.text``, which holds blanks there; None for words of the front matter.
    """

    words: str
    line: int
    column: int
    offset: int | None = None


class Article(ArticleHead):
    """An article with its text and the way from a code point of the text back to the source file.

    ``breaks`` holds (offset in text, line, column), sorted by offset: from each offset on the source column advances
    by one for every code point, until the next break.
    """

    text: str
    breaks: tuple[tuple[int, int, int], ...] = ((0, 1, 1),)
    comments: tuple[Comment, ...] = ()

    @property
    def head(self) -> ArticleHead:
        """The same article without its text."""
        return ArticleHead(**{name: getattr(self, name) for name in ArticleHead.model_fields})

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column (both 1-based, code points) of an offset in ``text``."""
        start, line, column = self.breaks[bisect_left(self.breaks, (offset + 1,)) - 1]
        return line, column + offset - start
