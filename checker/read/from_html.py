"""Web pages as they were saved: one article a file, its metadata from JSON-LD and ``<meta>``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from checker.read.decoding import decode
from checker.read.page import Broken, Page
from checker.read.places import Lines
from checker.records import Reason

SUFFIXES: Final = (".html", ".htm")
_OUR_REPORTS: Final = "claim-consistency-checker"


def read_file(stream: BinaryIO, path: str) -> Iterator[Page]:
    """The one article of a web page: the part of it that holds most words, an ``<article>`` if it can be.

    Navigation, scripts and captions are left out. Raises Broken when it cannot be decoded, says nothing, or is
    a report that was written beside the articles.

    >>> import io
    >>> next(read_file(io.BytesIO(b"<h1>A fire</h1> <p>Two<b> died</b>.</p>"), "a.html")).body.text
    'Two died.'
    """
    from checker.read.html_metadata import HtmlMetadata
    from checker.read.html_text import HtmlText

    source = decode(stream.read())
    metadata = HtmlMetadata(source)
    if metadata.generator == _OUR_REPORTS:
        raise Broken(Reason(key="own-report"))
    title, body = HtmlText(source).title_and_body()
    if body is None:
        raise Broken(Reason(key="page-without-text"))
    yield Page(path=path, lines=Lines(source), body=body, title=title, **metadata.stated())
