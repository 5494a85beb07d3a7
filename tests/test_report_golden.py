"""Every format over every hand-made report and some stories, against what is kept in fixtures/reports/golden.

``python tests/test_report_golden.py`` writes the files anew; what changed is then for the eye.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from report_fixtures import FOLDER, FORMATS, LANGUAGES, NAMES, STORIES, report, story, writer

from checker.reports import formats

GOLDEN = FOLDER / "golden"
# Formats whose words are for people; the others are the same in every language.
FOR_PEOPLE = {"to_text", "to_html", "to_markdown", "to_sarif", "to_github", "to_gitlab", "to_junit", "claimreview"}
CASES = [
    (name, format, language)
    for name in (*NAMES, *STORIES)
    for format in FORMATS
    for language in (LANGUAGES if format in FOR_PEOPLE else LANGUAGES[:1])
]
_STYLE_AND_SCRIPT = re.compile(r"(?s)(<style>|<script>).*?(</style>|</script>)")
_HASH = re.compile(r"'sha256-[^']*'")


def kept_in(name: str, format: str, language: str) -> Path:
    return GOLDEN / f"{name}.{language}.{FORMATS[format]}"


def written(name: str, format: str, language: str) -> str:
    """A report in one format; of the page without its style and script, which have no words in them."""
    text = writer(format)(story(name, language) if name in STORIES else report(name), language=language)
    if format == "to_html":
        return _HASH.sub("'sha256-'", _STYLE_AND_SCRIPT.sub(r"\1\2", text))
    return text


@pytest.mark.parametrize(("name", "format", "language"), CASES)
def test_golden(name: str, format: str, language: str) -> None:
    assert written(name, format, language) == kept_in(name, format, language).read_bytes().decode("utf-8")


@pytest.mark.parametrize("format", sorted(set(FORMATS) - FOR_PEOPLE))
def test_machines_read_the_same_in_every_language(format: str) -> None:
    assert written("disagreements", format, "ar") == written("disagreements", format, "en")


def test_every_format_has_golden_files() -> None:
    assert {f"to_{name}" for name in formats()} <= set(FORMATS)


@pytest.mark.parametrize("name", STORIES)
def test_golden_stories_find_something(name: str) -> None:
    assert story(name, "en").findings


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for case in CASES:
        kept_in(*case).write_bytes(written(*case).encode("utf-8"))
