"""An article that attacks its readers stays text in every format."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser

import pytest
from report_fixtures import FOLDER, FORMATS, LANGUAGES, report, writer

from checker.reports.to_markdown import escaped
from checker.reports.visible import direction_of, visible, web_address
from checker.yaml_file import parse

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SELF_CLOSED = {"path", "use", "circle"}


class Page(HTMLParser):
    """The elements of a page and their attributes, and whether each end tag meets its start tag."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.crossed: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID | SELF_CLOSED:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)


@pytest.fixture(params=LANGUAGES)
def page(request: pytest.FixtureRequest) -> Page:
    return Page(writer("to_html")(report("hostile"), language=request.param))


def test_page_has_no_element_of_an_article(page: Page) -> None:
    tags = [tag for tag, _ in page.elements]
    assert tags.count("script") == 2
    assert tags.count("style") == 1
    assert not {"img", "iframe", "object", "embed", "textarea", "base"} & set(tags)
    assert page.crossed == []


def test_page_has_no_handler_and_no_style_of_its_own(page: Page) -> None:
    names = {name for _, attributes in page.elements for name in attributes}
    assert [name for name in names if name.startswith("on") or name == "style"] == []


def test_page_links_only_to_itself_and_to_the_web(page: Page) -> None:
    targets = [attributes.get(name) or "" for _, attributes in page.elements for name in ("href", "src", "action")]
    assert [target for target in targets if target and not re.match(r"#|https?://|data:,$", target)] == []


def test_page_allows_its_own_script_only(page: Page) -> None:
    policies = [a["content"] or "" for _, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"]
    assert len(policies) == 1
    assert policies[0].startswith("default-src 'none';")
    assert "unsafe" not in policies[0]


@pytest.mark.parametrize("name", ["disagreements", "hostile"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_page_is_sound(name: str, language: str) -> None:
    sound = Page(writer("to_html")(report(name), language=language))
    ids = [attributes["id"] for _, attributes in sound.elements if attributes.get("id")]
    targets = {(a.get("href") or "")[1:] for _, a in sound.elements if (a.get("href") or "").startswith("#")}
    named = {a[name] for _, a in sound.elements for name in ("aria-labelledby",) if a.get(name)}
    assert len(ids) == len(set(ids))
    assert targets | named <= set(ids)
    assert sound.crossed == []


@pytest.mark.parametrize("format", [name for name in FORMATS if name not in ("to_json", "to_jsonl")])
def test_no_character_acts(format: str) -> None:
    for language in LANGUAGES:
        text = writer(format)(report("hostile"), language=language).removeprefix("\ufeff")
        assert re.findall("[\u202a-\u202e\x00-\x08\x0b-\x1f]", text) == []
        assert [line for line in text.splitlines() if not closed(line)] == []


def closed(line: str) -> bool:
    """Every isolate that the report sets around a text ends on its line."""
    depth = 0
    for char in re.findall("[\u2066-\u2069]", line):
        depth += -1 if char == "\u2069" else 1
        if depth < 0:
            return False
    return depth == 0


def test_github_obeys_no_article() -> None:
    lines = writer("to_github")(report("hostile")).splitlines()
    assert len(lines) == 3
    assert all(line.startswith("::error file=") for line in lines[:2])
    assert lines[2] == "Errors: 1, Unreadable files: 1"


def test_github_properties_end_where_they_should() -> None:
    line = writer("to_github")(report("hostile")).splitlines()[0]
    properties = line.removeprefix("::error ").partition("::")[0]
    assert [part.partition("=")[0] for part in properties.split(",")] == [
        *("file", "line", "endLine", "col", "endColumn", "title")
    ]


def test_markdown_has_no_live_markup() -> None:
    text = re.sub(r"`[^`\n]*`", "", writer("to_markdown")(report("hostile")))
    assert re.findall(r"<(?!!-- -->)", text) == []
    assert re.findall(r"(?<!\\)\[", text) == []
    assert re.findall(r"@\w|#\d|https?://|www\.\w", text) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a_b*c", r"a\_b\*c"),
        ("see [x](y)", r"see \[x\](y)"),
        ("<b>&", "&lt;b&gt;&amp;"),
        ("@editor #7 www.news.example", "@<!-- -->editor #<!-- -->7 www.<!-- -->news.example"),
        ("12% of 1,000", "12% of 1,000"),
    ],
)
def test_markdown_escapes(text: str, shown: str) -> None:
    assert escaped(text) == shown


def test_spreadsheet_runs_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(writer("to_csv")(report("hostile")))))
    cells = [cell for row in rows for cell in row.values()]
    assert [cell for cell in cells if re.match(r"[=+@\t\r]|-(?!\d+$)", cell)] == []
    assert "'@SUM(1+1)" in cells


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("12\u202e34", "12[U+202E]34"),
        ("a\u202bb\u202c\u2067c\u2069", "abc"),
        ("a\x00b\x1bc", "a\ufffdb\ufffdc"),
        ("line\nline\ttab", "line\nline\ttab"),
        ("a\u200fb", "a\u200fb"),
    ],
)
def test_what_acts_is_made_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://news.example/a?b=1#c", True),
        ("http://news.example", True),
        ("HTTPS://news.example", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\tscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//news.example/a", False),
        ("/etc/passwd", False),
        ("https:", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_addresses(url: str | None, link: bool) -> None:
    assert (web_address(url) is not None) is link


@pytest.mark.parametrize("case", parse((FOLDER / "directions.yaml").read_text(encoding="utf-8"), FOLDER)[0])
def test_direction(case: dict[str, str]) -> None:
    assert direction_of(case["text"]) == case["direction"]
