"""JSON: one article or a list of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from checker.read.decoding import decode
from checker.read.json_article import article
from checker.read.json_source import NotJson, items
from checker.read.page import Broken, Page
from checker.read.places import Lines
from checker.records import Unreadable

SUFFIXES: Final = (".json",)


def read_file(stream: BinaryIO, path: str) -> Iterator[Page | Unreadable]:
    """The articles of a JSON file; one without text is unreadable by itself and the next are read on.

    Raises Broken, with line and column, where the file is not JSON.

    >>> import io
    >>> [page.body.text for page in read_file(io.BytesIO(b'[{"text": "Two died."}]'), "a.json")]
    ['Two died.']
    """
    source = decode(stream.read())
    lines = Lines(source)
    listed = source.lstrip().startswith("[")
    try:
        for number, item in enumerate(items(source), 1):
            try:
                yield article(source, item, lines, path, number if listed else None)
            except Broken as error:
                yield error.unreadable(path)
    except NotJson as error:
        raise Broken(error.cause, lines.place(error.at)) from error
