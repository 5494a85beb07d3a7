"""The corpus of values: every figure of ``fixtures/values`` with the ways in which people write it."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import Field, RootModel

from checker.read import read_text
from checker.records import Article, Figure, Period, Qualifier, Quantity, Record, Value
from checker.yaml_file import load

FOLDER = Path(__file__).resolve().parent.parent / "fixtures" / "values"
NOT_ENTRIES = ("nothing", "carriers")
_MARKED = re.compile(r"\[([^\]]+)\]")
Language = str


class Bounds(Record):
    """The two ends of a range."""

    low: float
    high: float


class Entry(Record):
    """One value and the ways to write it.

    ``forms`` are the figure's words alone; in ``sentences`` they stand in square brackets. ``values`` are those of
    several figures in one sentence, in order; ``superseded`` is the old one of them. ``date`` is a year, a month, a day
    or two days with a slash. A ``todo`` says why the entry is still read wrong.
    """

    value: float | Bounds | None = None
    values: tuple[float, ...] = ()
    superseded: float | None = None
    date: str | None = None
    published: str | None = None
    implied: tuple[str, ...] | None = None
    qualifier: Qualifier = "exact"
    unit: str | None = None
    forms: dict[Language, tuple[str, ...]] = Field(default_factory=dict)
    sentences: dict[Language, tuple[str, ...]] = Field(default_factory=dict)
    todo: str | None = None


class Carriers(Record):
    """The sentences that forms are put into, by what they may hold."""

    quantity: dict[Language, tuple[str, ...]]
    date: dict[Language, tuple[str, ...]]


class Text(NamedTuple):
    """A text to read and the words of its figures, in order."""

    text: str
    quotes: tuple[str, ...]


class Case(NamedTuple):
    """One form or sentence of an entry, in every text that it is read in."""

    file: str
    number: int
    language: Language
    entry: Entry
    texts: tuple[Text, ...]

    @property
    def name(self) -> str:
        return f"{self.file}-{self.language}-{self.number}"


@cache
def entries(file: str) -> tuple[Entry, ...]:
    """The entries of a file of the corpus."""
    return load(FOLDER / f"{file}.yaml", RootModel[tuple[Entry, ...]]).root


@cache
def carriers() -> Carriers:
    """The sentences that forms are put into."""
    return load(FOLDER / "carriers.yaml", Carriers)


@cache
def nothing() -> dict[Language, dict[str, tuple[str, ...]]]:
    """Sentences without a figure, by language and by what they look like."""
    return load(FOLDER / "nothing.yaml", RootModel[dict[Language, dict[str, tuple[str, ...]]]]).root


def files() -> list[str]:
    """The names of the files that hold entries."""
    return [path.stem for path in sorted(FOLDER.glob("*.yaml")) if path.stem not in NOT_ENTRIES]


def cases() -> Iterator[Case]:
    """Every form and every sentence of the corpus."""
    for file in files():
        texts = [(entry, language, text) for entry in entries(file) for language, text in _texts(entry)]
        for number, (entry, language, text) in enumerate(texts, 1):
            yield Case(file, number, language, entry, text)


def _texts(entry: Entry) -> Iterator[tuple[Language, tuple[Text, ...]]]:
    for language, forms in entry.forms.items():
        wrapped = (carriers().date if entry.date else carriers().quantity)[language]
        for form in forms:
            yield language, tuple(Text(text.format(form=form), (form,)) for text in ("{form}", *wrapped))
    for language, sentences in entry.sentences.items():
        for sentence in sentences:
            yield language, (unmarked(sentence),)


def unmarked(sentence: str) -> Text:
    """A sentence without its square brackets, and what stood in them."""
    return Text(_MARKED.sub(r"\1", sentence), tuple(_MARKED.findall(sentence)))


def article_of(text: str, language: Language, published: str | None = None) -> Article:
    """The article that a text makes, in a language that is stated, as in a newsroom's archive."""
    article = read_text(f"---\nlanguage: {language}\n---\n{text}", published=published)
    assert isinstance(article, Article), article
    return article


def wanted(entry: Entry) -> list[dict[str, object]]:
    """What the figures of an entry must say."""
    if entry.date:
        start, end = ends(entry.date)
        return [{"start": start, "end": end} | ({} if entry.implied is None else {"implied": entry.implied})]
    values = entry.values or (entry.value,)
    return [_wanted_quantity(value, entry) for value in values]


def _wanted_quantity(value: float | Bounds | None, entry: Entry) -> dict[str, object]:
    if isinstance(value, Bounds):
        said: dict[str, object] = {"low": value.low, "high": value.high}
    else:
        said = {"best": value} | _bounds(value, entry.qualifier)
    return said | {"qualifier": entry.qualifier} | ({"unit": entry.unit} if entry.unit else {})


def _bounds(value: float | None, qualifier: Qualifier) -> dict[str, object]:
    """The interval of a single number; "about" and "nearly" leave their width to the comparison."""
    match qualifier:
        case "exact":
            return {"low": value, "high": value}
        case "at_least" | "more_than" | "order":
            return {"low": value, "high": None}
        case "at_most" | "less_than":
            return {"low": None, "high": value}
    return {}


def told(figure: Figure, like: dict[str, object]) -> dict[str, object]:
    """What a figure says, in the keys of an expectation."""
    said = _said(figure.value)
    return {key: said.get(key, "not there") for key in like} if like else said


def _said(value: Value) -> dict[str, object]:
    if isinstance(value, Period):
        return {"start": value.start, "end": value.end, "implied": value.implied}
    return {key: _rounded(value, key) for key in ("best", "low", "high")} | {
        "qualifier": value.qualifier,
        "unit": value.unit,
    }


def _rounded(value: Quantity, key: str) -> float | None:
    number = getattr(value, key)
    return None if number is None else round(float(number), 4)


def ends(date: str) -> tuple[str, str]:
    """The first and the last day of a year, a month, a day, or of two days with a slash.

    >>> ends("2016-02")
    ('2016-02-01', '2016-02-29')
    """
    if "/" in date:
        start, _, end = date.partition("/")
        return start, end
    if len(date) == 4:
        return f"{date}-01-01", f"{date}-12-31"
    if len(date) == 7 and date[0] != "-":
        return f"{date}-01", f"{date}-{monthrange(int(date[:4]), int(date[5:]))[1]}"
    return date, date
