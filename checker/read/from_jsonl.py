"""JSON Lines: one article a line, read line by line, so that an archive of any size passes through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from checker.read.decoding import lines_of
from checker.read.json_article import article
from checker.read.json_source import NotJson, items
from checker.read.page import Broken, Page
from checker.read.places import Lines
from checker.records import Reason, Unreadable

SUFFIXES: Final = (".jsonl", ".ndjson")


def read_file(stream: BinaryIO, path: str) -> Iterator[Page | Unreadable]:
    """The articles of a JSON Lines file; a broken line is unreadable by itself and the next are read on.

    >>> import io
    >>> [page.number for page in read_file(io.BytesIO(b'{"text": "a"}\\n{"text": "b"}\\n'), "a.jsonl")]
    [1, 2]
    """
    number = 0
    for line, source in enumerate(lines_of(stream), 1):
        if not source.strip():
            continue
        number += 1
        try:
            yield _article(source, Lines(source, line), path, number)
        except Broken as error:
            yield error.unreadable(path)


def _article(source: str, lines: Lines, path: str, number: int) -> Page:
    try:
        found = list(items(source))
    except NotJson as error:
        raise Broken(error.cause, lines.place(error.at)) from error
    if len(found) != 1:
        raise Broken(Reason(key="several-on-a-line"), lines.place(0))
    return article(source, found[0], lines, path, number)
