"""The first verb: files become articles, and what cannot be read becomes a result that says why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from checker.problem import InputError, Problem
from checker.read.article import article_of
from checker.read.formats import format_of
from checker.read.listing import listed, names_of
from checker.read.page import Broken, Page
from checker.read.stated import NotADate, iso
from checker.records import Article, Reason, Unreadable
from checker.unreadable import unreadable

__all__ = ["read", "read_stream", "read_text"]


def read(
    paths: Sequence[Path | str],
    *,
    today: date | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Article | Unreadable]:
    """Read files and folders (searched in order of name) one article at a time.

    ``today`` keeps years that are still to come from dating an article; ``progress`` is told, after each file, how many
    of how many are done. Raises InputError at once for a path that does not exist and a folder with nothing to read.

    >>> [article.id for article in read(["fixtures/articles"])]  # doctest: +SKIP
    """
    files = listed(paths)
    return _read_all(files, names_of(files), today, progress)


def _read_all(
    files: list[Path], names: list[str], today: date | None, progress: Callable[[int, int], None] | None
) -> Iterator[Article | Unreadable]:
    for done, (file, name) in enumerate(zip(files, names, strict=True), 1):
        try:
            with file.open("rb") as stream:
                yield from _read_open(stream, file, name, today)
        except OSError as error:
            yield unreadable(str(file), _refusal(error))
        if progress:
            progress(done, len(files))


def _read_open(stream: BinaryIO, file: Path, name: str, today: date | None) -> Iterator[Article | Unreadable]:
    try:
        for found in format_of(file).read_file(stream, str(file)):
            yield article_of(found, name, today=today) if isinstance(found, Page) else found
    except Broken as error:
        yield error.unreadable(str(file))


def _refusal(error: OSError) -> Reason:
    """Why the system does not hand out a file."""
    if isinstance(error, PermissionError):
        return Reason(key="no-permission")
    if isinstance(error, FileNotFoundError):
        return Reason(key="not-there")
    return Reason(key="system-refuses", fields={"said": error.strerror or str(error)})


def read_stream(
    stream: BinaryIO, *, filename: str = "<stdin>", published: str | None = None, today: date | None = None
) -> Iterator[Article | Unreadable]:
    """Read an open binary stream, such as standard input, as if it were a file of that name.

    ``published`` (a date or date-time) is put in the place of what the articles state of themselves. Raises InputError
    when it is not a date.

    >>> [article.text for article in read_stream(BytesIO(b"Two died."), filename="a.txt")]
    ['Two died.']
    """
    stated = _checked(published)
    for found in _read_open(stream, Path(filename), Path(filename).stem, today):
        if stated and isinstance(found, Article):
            found = found.model_copy(update={"published": stated, "not_before": None})
        yield found


def read_text(
    text: str, *, path: str = "<text>", published: str | None = None, today: date | None = None
) -> Article | Unreadable:
    """One article of plain text, with or without front matter, that is already in memory.

    >>> read_text("Two died.", published="2016-07-05").published
    '2016-07-05'
    """
    return next(read_stream(BytesIO(text.encode()), filename=path, published=published, today=today))


def _checked(published: str | None) -> str | None:
    try:
        return iso(published)
    except NotADate as error:
        raise InputError([Problem("--published", 0, 0, str(error))]) from error
