"""Every character of an article leads back to where its file holds it, whatever the format and the escapes."""

from __future__ import annotations

import json
import re
from html import escape, unescape
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.read import read_stream
from checker.records import Article

BOUNDED = settings(derandomize=True, max_examples=100, deadline=None)
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


@BOUNDED
@given(LINES)
def test_text(text: str) -> None:
    found = article(text, "a.txt")
    assert found.text == text
    assert all(written(text, found, offset).startswith(char) for offset, char in enumerate(text))


@BOUNDED
@given(LINES)
def test_text_behind_front_matter(text: str) -> None:
    source = f"---\noutlet: Daily\npublished: 2016-07-05\n---\n{text}"
    found = article(source, "a.md")
    assert found.text == text
    assert all(written(source, found, offset).startswith(char) for offset, char in enumerate(text))


@pytest.mark.parametrize("ascii_only", [True, False], ids=["escaped", "raw"])
@pytest.mark.parametrize("indent", [None, 2], ids=["compact", "indented"])
@BOUNDED
@given(text=WORDS, title=WORDS)
def test_json(text: str, title: str, ascii_only: bool, indent: int | None) -> None:
    source = json.dumps(
        [{"text": "a"}, {"n": [1], "title": title, "text": text}], ensure_ascii=ascii_only, indent=indent
    )
    check_json(source, article(source, "a.json", 1), text)


@pytest.mark.parametrize("ascii_only", [True, False], ids=["escaped", "raw"])
@BOUNDED
@given(text=WORDS, title=WORDS)
def test_json_lines(text: str, title: str, ascii_only: bool) -> None:
    source = '{"text": "a"}\n\n' + json.dumps({"text": text, "title": title}, ensure_ascii=ascii_only) + "\n"
    check_json(source, article(source, "a.jsonl", 1), text)


@BOUNDED
@given(st.lists(WORDS, min_size=1), st.booleans())
def test_web_pages(paragraphs: list[str], references: bool) -> None:
    source = "<html>\n<p class='x'>" + "<p>".join(marked_up(words, references=references) for words in paragraphs)
    found = article(source, "a.html")
    assert "".join(found.text.split()) == "".join("".join(paragraphs).split())
    for offset, char in enumerate(found.text):
        assert char.isspace() or unescape(REFERENCE_OR_CHAR.findall(written(source, found, offset))[0]) == char


def marked_up(words: str, *, references: bool) -> str:
    """Words with tags in the middle of them, and with some or all characters as references."""
    written_out = {char: f"&#{ord(char)};" for char in words if references and unescape(f"&#{ord(char)};") == char}
    return "".join(written_out.get(char, escape(char)) for char in words).replace("e", "<b>&#x65;</b>")


def check_json(source: str, found: Article, text: str) -> None:
    """The body in full, and the title before it where the body does not begin with it."""
    assert found.text.endswith(text)
    body = len(found.text) - len(text)
    title = found.title if body and found.title else ""
    assert found.text == (f"{title}\n\n{text}" if body else text)
    for offset in [*range(len(title)), *range(body, len(found.text))]:
        assert letter(written(source, found, offset)) == found.text[offset]
