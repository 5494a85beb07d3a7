"""Plain text and Markdown, with or without YAML front matter: one article a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from checker.read.decoding import decode
from checker.read.front_matter import front_matter
from checker.read.page import Broken, Page
from checker.read.places import Lines, Piece
from checker.read.stated import stated
from checker.records import Reason

SUFFIXES: Final = (".txt", ".md")


def read_file(stream: BinaryIO, path: str) -> Iterator[Page]:
    """The one article of a text file.

    Raises Broken when it cannot be decoded, says nothing, or its front matter is wrong.

    >>> import io
    >>> next(read_file(io.BytesIO(b"Two died."), "a.txt")).body.text
    'Two died.'
    """
    source = decode(stream.read())
    found = front_matter(source)
    body = source[found.body_start :]
    if not body.strip() and not found.title:
        raise Broken(Reason(key="file-without-text"))
    yield Page(
        path=path,
        lines=Lines(source),
        body=Piece(body, ((0, found.body_start),)),
        title=found.title,
        **stated(found.values, found.places.__getitem__),
    )
