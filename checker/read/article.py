"""A page becomes an article: its headline joins the text, and its date is found when it states none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from checker.read.comments import blanked
from checker.read.dateline import dateline, url_day
from checker.read.dates import plain
from checker.read.not_before import not_before
from checker.read.page import Page
from checker.read.places import Break, Piece, breaks
from checker.read.script import language_of
from checker.records import Article, Comment

_BETWEEN = "\n\n"


def article_of(page: Page, name: str, *, today: date | None = None) -> Article:
    """The article of a page; ``name`` is that of its file, ``today`` the last day that can be past."""
    text, places = _text(page)
    text, found = blanked(text)
    published = page.published or _found_date(text, page.url, today)
    article = Article(
        id=name if page.number is None else f"{name}#{page.number}",
        path=page.path,
        language=language_of(text, page.language),
        published=published,
        not_before=None if published else _iso(not_before(text, url=page.url, today=today)),
        outlet=page.outlet,
        url=page.url,
        title=page.title.text if page.title else None,
        text=text,
        breaks=places,
        comments=page.comments,
    )
    return _with_comments(article, found) if found else article


def _with_comments(article: Article, found: Sequence[tuple[int, str]]) -> Article:
    comments = [
        Comment(words=words, line=line, column=column, offset=offset)
        for offset, words in found
        for line, column in (article.position(offset),)
    ]
    return article.model_copy(update={"comments": (*article.comments, *comments)})


def _found_date(text: str, url: str | None, today: date | None) -> str | None:
    return _iso(dateline(text, today=today) or url_day(url or ""))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _text(page: Page) -> tuple[str, tuple[Break, ...]]:
    """The body, after its headline when the body does not begin with it."""
    if page.title is None or _opens_with(page.body.text, page.title.text):
        return page.body.text, breaks(page.lines, [(0, page.body)])
    text = page.title.text + _BETWEEN + page.body.text
    placed: list[tuple[int, Piece]] = [(0, page.title), (len(text) - len(page.body.text), page.body)]
    return text, breaks(page.lines, placed)


def _opens_with(body: str, title: str) -> bool:
    first = body.lstrip().partition("\n")[0]
    return plain(first).strip(" #*") == plain(title).strip()
