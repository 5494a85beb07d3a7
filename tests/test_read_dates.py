"""What dates an article: what it states, its dateline, or the latest past that it tells of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pydantic import RootModel

from checker.read import read_text
from checker.read.dateline import dateline, url_day
from checker.read.not_before import not_before
from checker.read.script import language_of
from checker.read.stated import iso
from checker.records import Article, Record
from checker.yaml_file import load

FOLDER = Path(__file__).resolve().parent.parent / "fixtures" / "reading"
YEAR_OF_THE_CASES = date(2040, 1, 1)


class Dated(Record):
    """A text and the day that it gives."""

    text: str
    url: str | None = None
    today: date | None = None
    date: str | None


DATELINES = load(FOLDER / "datelines.yaml", RootModel[tuple[Dated, ...]]).root
BOUNDS = load(FOLDER / "not-before.yaml", RootModel[tuple[Dated, ...]]).root


def told(day: date | None) -> str | None:
    return day.isoformat() if day else None


@pytest.mark.parametrize("case", DATELINES, ids=lambda case: case.text)
def test_dateline(case: Dated) -> None:
    assert told(dateline(case.text, today=case.today)) == case.date


@pytest.mark.parametrize("case", BOUNDS, ids=lambda case: case.text)
def test_not_before(case: Dated) -> None:
    assert told(not_before(case.text, url=case.url, today=case.today or YEAR_OF_THE_CASES)) == case.date


def test_a_dateline_counts_only_when_no_date_is_stated() -> None:
    text = "Ferry sinks\n\nTuesday, July 5, 2016\n\nIt had been at sea since 2011."
    stated = read_text(f"---\npublished: 2017-01-02\n---\n{text}", today=YEAR_OF_THE_CASES)
    found = read_text(text, today=YEAR_OF_THE_CASES)
    assert isinstance(stated, Article)
    assert isinstance(found, Article)
    assert (stated.published, stated.not_before) == ("2017-01-02", None)
    assert (found.published, found.not_before) == ("2016-07-05", None)


def test_an_address_gives_its_day() -> None:
    found = read_text("---\nurl: https://news.example/2015/08/06/ferry.html\n---\nTwo died.")
    assert isinstance(found, Article)
    assert found.published == "2015-08-06"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://news.example/2015/08/06/ferry.html", "2015-08-06"),
        ("https://news.example/world/2015/aug/06/ferry", "2015-08-06"),
        ("https://news.example/world/2015/xyz/06/ferry", None),
        ("https://news.example/issues/20150806/con785635.htm", "2015-08-06"),
        ("https://news.example/a-ferry-2015-08-06", "2015-08-06"),
        ("https://archive.example/web/20190501000000/https://news.example/2015/08/06/ferry", "2015-08-06"),
        ("https://archive.example/web/20190501000000/https://news.example/ferry", None),
        ("https://archive.example/20190501/https://news.example/ferry", None),
        ("https://news.example/article/4079648", None),
        ("https://news.example/2015/13/06/ferry", None),
        ("", None),
    ],
)
def test_url_day(url: str, day: str | None) -> None:
    assert told(url_day(url)) == day


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2016-07-05", "2016-07-05"),
        ("20160705", "2016-07-05"),
        ("2016-07-05T18:30:00Z", "2016-07-05T18:30:00+00:00"),
        ("2016-07-05 18:30:00", "2016-07-05T18:30:00"),
        ("Tue, 05 Jul 2016 10:00:00 GMT", "2016-07-05T10:00:00+00:00"),
        ("5 July 2016", "2016-07-05"),
        ("July 5th, 2016", "2016-07-05"),
        ("25/07/2016", "2016-07-25"),
        ("", None),
        (None, None),
    ],
)
def test_stated_dates(said: str | None, meant: str | None) -> None:
    assert iso(said) == meant


@pytest.mark.parametrize("said", ["soon", "2016", "July 2016", "05/06/2016", "2016-02-30", 2016, True, ["2016-07-05"]])
def test_what_is_not_a_date(said: object) -> None:
    with pytest.raises(ValueError, match="is not a"):
        iso(said)


@pytest.mark.parametrize(
    ("letters", "stated", "language"),
    [
        ("latin", None, "en"),
        ("arabic", None, "ar"),
        ("arabic", "en", "en"),
        ("latin", "ar-EG", "ar"),
        ("latin", "Arabic", "ar"),
        ("arabic", "AR_sa", "ar"),
        ("arabic", "xx", "ar"),
        ("latin", "xx", "en"),
        ("digits", None, "en"),
        ("mixed", None, "ar"),
    ],
)
def test_language(letters: str, stated: str | None, language: str) -> None:
    arabic, latin = b"\\u0645\\u0631".decode("unicode_escape"), "Two"
    text = {"latin": latin * 100, "arabic": arabic * 100, "digits": "12 34", "mixed": f"{latin} {arabic * 9}" * 50}
    assert language_of(text[letters], stated) == language
