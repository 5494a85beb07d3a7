"""Files become articles whose words lead back to line and column, and what cannot be read says why."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import IO, Any

import pytest
from pydantic import RootModel

from checker.problem import InputError
from checker.read import read, read_stream, read_text
from checker.records import Article, Record, Unreadable
from checker.yaml_file import load

FOLDER = Path(__file__).resolve().parent.parent / "fixtures" / "reading"
TODAY = date(2020, 1, 1)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859_6")


class Expected(Record):
    """An article of ``formats``."""

    id: str
    language: str
    published: str | None = None
    not_before: str | None = None
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    begins: str
    ends: str


class BrokenFile(Record):
    """A file that is not, or not wholly, readable."""

    file: str
    text: str = ""
    hex: str = ""
    articles: int = 0
    reasons: tuple[str, ...]


class WebPage(Record):
    """A web page and what it gives."""

    html: str
    text: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None


class Titled(Record):
    """Front matter and the title that it states."""

    matter: str
    title: str
    last: tuple[int, int] | None = None


FORMATS = load(FOLDER / "formats.yaml", RootModel[tuple[Expected, ...]]).root
BROKEN = load(FOLDER / "broken.yaml", RootModel[tuple[BrokenFile, ...]]).root
PAGES = load(FOLDER / "pages.yaml", RootModel[tuple[WebPage, ...]]).root
TITLES = load(FOLDER / "titles.yaml", RootModel[tuple[Titled, ...]]).root


def stream(data: bytes, filename: str) -> list[Article | Unreadable]:
    return list(read_stream(BytesIO(data), filename=filename, today=TODAY))


def texts(found: Iterator[Article | Unreadable]) -> list[str]:
    return [one.text if isinstance(one, Article) else one.reason for one in found]


def test_a_folder_of_every_format() -> None:
    found = [one for one in read([FOLDER / "formats"], today=TODAY) if isinstance(one, Article)]
    assert [one.id for one in found] == [expected.id for expected in FORMATS]
    for article, expected in zip(found, FORMATS, strict=True):
        stated = expected.model_dump(exclude={"begins", "ends"})
        assert {key: getattr(article, key) for key in stated} == stated
        assert article.text.startswith(expected.begins)
        assert article.text.endswith(expected.ends)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_encodings(encoding: str, line_end: str) -> None:
    text = (FOLDER / "formats" / "undated.txt").read_text(encoding="utf-8").replace("\n", line_end)
    (found,) = stream(text.encode(encoding), "undated.txt")
    assert isinstance(found, Article)
    assert found.text == text
    assert found.language == "ar"
    assert found.position(text.index("14")) == (3, text.index("14") - text.index(line_end * 2) - len(line_end * 2) + 1)


@pytest.mark.parametrize("encoding", [*ENCODINGS, "cp1252"])
def test_json_lines_in_every_encoding(encoding: str) -> None:
    line = json.dumps(
        {"text": "Two died at the caf\u00e9 of the harbour, police said."}, ensure_ascii=encoding != "cp1252"
    )
    found = stream(f"{line}\n{line}\n".encode(encoding), "a.jsonl")
    assert texts(iter(found)) == [json.loads(line)["text"]] * 2


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.file)
def test_what_cannot_be_read_says_why_and_where(case: BrokenFile) -> None:
    found = stream(bytes.fromhex(case.hex) or case.text.encode(), case.file)
    unreadable = [one for one in found if isinstance(one, Unreadable)]
    assert tuple(one.reason for one in unreadable) == case.reasons
    assert {one.path for one in unreadable} == {case.file}
    assert len(found) - len(unreadable) == case.articles


def test_every_byte_there_is() -> None:
    reason = "not a text file: neither UTF-8 nor UTF-16 nor windows-1256"
    assert texts(iter(stream(bytes(range(256)) * 4, "a.txt"))) == [reason]


def test_json_nested_too_deep() -> None:
    assert texts(iter(stream(b"[" * 100_000, "a.json"))) == ["1:2: not JSON that can be read: nested too deep"]


@pytest.mark.parametrize("case", TITLES, ids=lambda case: case.matter)
def test_titles(case: Titled) -> None:
    source = f"---\n{case.matter}\n---\nThe body.\n"
    (found,) = stream(source.encode(), "a.md")
    assert isinstance(found, Article)
    assert found.title == case.title
    assert found.text == f"{case.title}\n\nThe body.\n"
    lines = source.split("\n")
    for offset, char in enumerate(case.title):
        line, column = found.position(offset)
        written = (lines[line - 1] + "\n")[column - 1]
        assert written == char or (written, char) in {("\n", " "), ("\\", char)}
    assert case.last in (None, found.position(len(case.title) - 1))


@pytest.mark.parametrize("case", PAGES, ids=lambda case: case.html)
def test_web_pages(case: WebPage) -> None:
    (found,) = stream(case.html.encode(), "a.html")
    assert isinstance(found, Article)
    expected = case.model_dump(include=case.model_fields_set - {"html"})
    assert {key: getattr(found, key) for key in expected} == expected


def test_a_title_that_opens_the_text_is_not_repeated() -> None:
    found = read_text("---\ntitle: Two Die\n---\n# Two die\n\nTwo died.")
    assert isinstance(found, Article)
    assert found.text == "# Two die\n\nTwo died."


def test_numbers_in_front_matter_stay_words() -> None:
    found = read_text("---\noutlet: 24\npublished: 2016-07-05\nurl: null\n---\nTwo died.")
    assert isinstance(found, Article)
    assert (found.outlet, found.published, found.url) == ("24", "2016-07-05", None)


def test_stated_on_the_command_line() -> None:
    found = read_text("Since 2011 two died.", published="2016-07-05")
    assert isinstance(found, Article)
    assert (found.published, found.not_before) == ("2016-07-05", None)
    with pytest.raises(InputError, match="--published: 'soon' is not a full date"):
        read_text("Two died.", published="soon")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    for name in ("b/x.md", "a/x.md", "a/y.txt", "a/y.md", "a/notes.pdf", ".git/z.md", "a/.hidden.md", "c/w#1.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Two died, says {path.name}.", encoding="utf-8")
    return tmp_path


def test_folders_are_searched_in_order_and_names_are_unique(archive: Path) -> None:
    told: list[tuple[int, int]] = []
    found = list(read([archive, archive / "a" / "y.md"], progress=lambda *done: told.append(done)))
    assert [one.id for one in found if isinstance(one, Article)] == ["a/x", "y.md", "y.txt", "b/x", "w#1.txt"]
    assert told == [(done, 5) for done in range(1, 6)]


def test_a_named_file_is_text_whatever_its_suffix(archive: Path) -> None:
    assert texts(read([archive / "a" / "notes.pdf"])) == ["Two died, says notes.pdf."]


def test_nothing_to_read(archive: Path) -> None:
    (archive / "empty").mkdir()
    with pytest.raises(InputError) as raised:
        read([archive / "empty", archive / "a" / "z.txt", archive / "a" / "x.md"])
    assert [problem.message for problem in raised.value.problems] == [
        "no file in this folder can be read (looked for .htm, .html, .json, .jsonl, .md, .ndjson, .txt)",
        "no such file or folder (did you mean y.txt?)",
    ]


def test_a_file_that_cannot_be_opened_is_a_result(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refuse(path: Path, mode: str) -> IO[Any]:
        if path.name == "x.md":
            raise PermissionError(13, "Permission denied")
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", refuse)
    found = list(read([archive / "a"]))
    assert isinstance(found[0], Unreadable)
    assert (found[0].path, found[0].reason) == (str(archive / "a" / "x.md"), "reading it is not permitted")
    assert all(isinstance(one, Article) for one in found[1:])
