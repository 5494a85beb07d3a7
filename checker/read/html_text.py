"""The words of a web page with the way back to its source: blocks are paragraphs, white space is one space."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Final, NamedTuple

from checker.read.html_tags import INLINE, LEFT_OUT, VOID, WEIGHTS
from checker.read.places import Mark, Piece

_WORDS: Final = re.compile(r"(?P<space>\s+)|\S+")
_TO_THE_CHECKER: Final = "checker:"
_REFERENCE: Final = re.compile(r"&#?\w+;?")


class Words:
    """Text as it grows, word by word."""

    def __init__(self) -> None:
        self.length = 0
        self._parts: list[str] = []
        self._marks: list[Mark] = []
        self._gap = ""
        self._expected = -1

    def add(self, text: str, source: int, width: int) -> None:
        """Append a word that stands in the source from an offset on, in so many code points."""
        if self._gap and self._parts:
            self._append(self._gap)
            self._expected = -1
        self._gap = ""
        if source != self._expected:
            self._marks.append((self.length, source))
        self._append(text)
        self._expected = source + width if width == len(text) else -1

    def gap(self, sign: str) -> None:
        """What stands between the words so far and those to come: a space, or the end of a line or paragraph."""
        self._gap = max(self._gap, sign, key=len)

    def piece(self) -> Piece | None:
        """The words so far; None when there are none."""
        return Piece("".join(self._parts), tuple(self._marks)) if self._parts else None

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)


class Scope(NamedTuple):
    """A part of a page: its tag, its text and its headlines."""

    tag: str
    words: Words
    headlines: list[Words]


class HtmlText(HTMLParser):
    """Takes a page apart into its text and the texts of the articles and the main part in it."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self._source = source
        self._starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self._open: list[str] = []
        self._left_out = 0
        self._headline: Words | None = None
        self._scopes = [Scope("", Words(), [])]
        self._around = list(self._scopes)
        self.feed(source)
        self.close()

    def title_and_body(self) -> tuple[Piece | None, Piece | None]:
        """Headline and text of the part that holds most words, articles counting four times and the main part twice.

        What is in a part of a part, such as a reader's comment, is not in the part.
        """
        best = max(self._scopes, key=lambda scope: WEIGHTS.get(scope.tag, 1) * scope.words.length)
        headlines = best.headlines or [one for scope in self._scopes for one in scope.headlines]
        title = max(headlines, key=lambda words: words.length, default=None)
        return title.piece() if title else None, best.words.piece()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag."""
        self._gap_at(tag)
        if tag not in VOID:
            self._open.append(tag)
            self._left_out += tag in LEFT_OUT
            self._enter(tag)

    def _enter(self, tag: str) -> None:
        if tag in WEIGHTS:
            self._around.append(Scope(tag, Words(), []))
            self._scopes.append(self._around[-1])
        elif tag == "h1" and not self._left_out:
            self._headline = Words()
            self._around[-1].headlines.append(self._headline)

    def handle_endtag(self, tag: str) -> None:
        """Close a tag and whatever was left open inside it; an end without a start is passed over."""
        self._gap_at(tag)
        if tag in self._open:
            while self._close() != tag:
                pass

    def _close(self) -> str:
        tag = self._open.pop()
        self._left_out -= tag in LEFT_OUT
        if tag in WEIGHTS:
            self._around.pop()
        elif tag == "h1":
            self._headline = None
        return tag

    def handle_data(self, data: str) -> None:
        """Take the words of a stretch of text."""
        start = self._offset()
        for found in _WORDS.finditer(data):
            if found["space"]:
                self._gap(" ")
            else:
                self._add(found[0], start + found.start(), len(found[0]))

    def handle_comment(self, data: str) -> None:
        """Keep a comment to the checker as it is written, for whoever reads comments in the text."""
        if data.lstrip().startswith(_TO_THE_CHECKER):
            written = f"<!--{data}-->"
            self._add(written, self._offset(), len(written))

    def handle_entityref(self, name: str) -> None:
        """Take a character by its name; an unknown name is words."""
        self._add_reference()

    def handle_charref(self, name: str) -> None:
        """Take a character by its number."""
        self._add_reference()

    def _add_reference(self) -> None:
        start = self._offset()
        found = _REFERENCE.match(self._source, start)
        written = found[0] if found else "&"
        self._add(unescape(written), start, len(written))

    def _gap_at(self, tag: str) -> None:
        if tag not in INLINE:
            self._gap("\n" if tag == "br" else "\n\n")

    def _gap(self, sign: str) -> None:
        if not self._left_out:
            self._into().gap(sign)

    def _add(self, text: str, start: int, width: int) -> None:
        if not self._left_out:
            self._into().add(text, start, width)

    def _into(self) -> Words:
        """Where words go that stand here; headlines are kept apart from the text."""
        return self._around[-1].words if self._headline is None else self._headline

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column
