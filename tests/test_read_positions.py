"""Every character of an article leads back to where its file holds it, whatever the format and the escapes."""

from __future__ import annotations

import json
import re
from html import escape, unescape
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.read import read_stream
from checker.records import Article

LETTERS = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t\r\"\\/'")
WORDS = st.text(LETTERS | st.sampled_from('a \n\\"\u0645\U0001f525'), min_size=1).filter(str.strip)
REFERENCE_OR_CHAR = re.compile(r"&#?\w+;|.", re.DOTALL)
LINES = WORDS.filter(lambda words: not words.startswith(("---", "\ufeff")))


def article(source: str, filename: str, number: int = 0) -> Article:
    found = list(read_stream(BytesIO(source.encode()), filename=filename))[number]
    assert isinstance(found, Article), found
    return found


def written(source: str, found: Article, offset: int) -> str:
    """What stands in the source from the place of a character on."""
    line, column = found.position(offset)
    lines = source.split("\n")
    return "\n".join([lines[line - 1][column - 1 :], *lines[line:]])


def letter(rest: str) -> str:
    """The first character that a JSON string writes, escaped or not."""
    length = next(
        size
        for size in (12, 6, 2, 1)
        if (size == 1) == (rest[0] != "\\") and is_letter(rest[:size], escaped=rest[0] == "\\")
    )
    value = json.loads(f'"{rest[:length]}"')
    assert isinstance(value, str)
    return value


def is_letter(text: str, *, escaped: bool) -> bool:
    try:
        return not escaped or len(json.loads(f'"{text}"')) == 1
    except ValueError:
        return False


@given(LINES)
def test_text(text: str) -> None:
    found = article(text, "a.txt")
    assert found.text == text
    assert all(written(text, found, offset).startswith(char) for offset, char in enumerate(text))


@given(LINES)
def test_text_behind_front_matter(text: str) -> None:
    source = f"---\noutlet: Daily\npublished: 2016-07-05\n---\n{text}"
    found = article(source, "a.md")
    assert found.text == text
    assert all(written(source, found, offset).startswith(char) for offset, char in enumerate(text))


@pytest.mark.parametrize("ascii_only", [True, False], ids=["escaped", "raw"])
@pytest.mark.parametrize("indent", [None, 2], ids=["compact", "indented"])
@given(text=WORDS, title=WORDS)
def test_json(text: str, title: str, ascii_only: bool, indent: int | None) -> None:
    source = json.dumps(
        [{"text": "a"}, {"n": [1], "title": title, "text": text}], ensure_ascii=ascii_only, indent=indent
    )
    check_json(source, article(source, "a.json", 1), text)


@pytest.mark.parametrize("ascii_only", [True, False], ids=["escaped", "raw"])
@given(text=WORDS, title=WORDS)
def test_json_lines(text: str, title: str, ascii_only: bool) -> None:
    source = '{"text": "a"}\n\n' + json.dumps({"text": text, "title": title}, ensure_ascii=ascii_only) + "\n"
    check_json(source, article(source, "a.jsonl", 1), text)


@given(st.lists(WORDS, min_size=1), st.booleans())
def test_web_pages(paragraphs: list[str], ascii_only: bool) -> None:
    body = "<p>".join(escape(words).replace("a", "<b>&#97;</b>") for words in paragraphs)
    source = f"<html>\n<p class='x'>{body.encode('ascii', 'xmlcharrefreplace').decode() if ascii_only else body}"
    found = article(source, "a.html")
    assert "".join(found.text.split()) == "".join("".join(paragraphs).split())
    for offset, char in enumerate(found.text):
        if not char.isspace():
            assert unescape(REFERENCE_OR_CHAR.match(written(source, found, offset))[0]) == char


def check_json(source: str, found: Article, text: str) -> None:
    """The body in full, and the title before it where the body does not begin with it."""
    assert found.text.endswith(text)
    body = len(found.text) - len(text)
    title = found.title if body and found.title else ""
    assert found.text == (f"{title}\n\n{text}" if body else text)
    for offset in [*range(len(title)), *range(body, len(found.text))]:
        assert letter(written(source, found, offset)) == found.text[offset]
