"""The records that the five verbs pass on: frozen, closed, and of the field's own nouns."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, PlainSerializer

from checker.record import Confidence as Confidence
from checker.record import Level as Level
from checker.record import Record as Record
from checker.record import Verdict as Verdict
from checker.rule_head import RuleHead as RuleHead

Qualifier = Literal["exact", "at_least", "more_than", "at_most", "less_than", "about", "nearly", "range", "order"]
Modality = Literal["asserted", "planned", "hypothetical", "demanded", "negated", "feared"]


def _plain_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(_plain_number, return_type=int | float, when_used="json")]


class Span(Record):
    """A half-open range of code points in ``Article.text``."""

    start: int
    end: int


class ArticleHead(Record):
    """What is known about an article apart from its text.

    ``published`` is an ISO 8601 date or date-time as stated by the article; ``not_before`` is the earliest day
    on which it can have been written, for articles that state no date (ISO 8601 date).
    """

    id: str
    path: str
    language: str
    published: str | None = None
    not_before: str | None = None
    outlet: str | None = None
    url: str | None = None
    title: str | None = None


class Comment(Record):
    """What an article tells the checker itself, and where (1-based).

    ``offset`` is the place in ``Article.text``, which holds blanks there; None for words of the front matter.
    """

    words: str
    line: int
    column: int
    offset: int | None = None


class Article(ArticleHead):
    """An article with its text and the way from a code point of the text back to the source file.

    ``breaks`` holds (offset in text, line, column), sorted by offset: from each offset on the source column advances
    by one for every code point, until the next break.
    """

    text: str
    breaks: tuple[tuple[int, int, int], ...] = ((0, 1, 1),)
    comments: tuple[Comment, ...] = ()

    @property
    def head(self) -> ArticleHead:
        """The same article without its text."""
        return ArticleHead(**{name: getattr(self, name) for name in ArticleHead.model_fields})

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column (both 1-based, code points) of an offset in ``text``."""
        start, line, column = self.breaks[bisect_right(self.breaks, offset, key=lambda b: b[0]) - 1]
        return line, column + offset - start


class Unreadable(Record):
    """A file that could not be read as articles, and why."""

    path: str
    reason: str


class Quantity(Record):
    """A number as the words leave it: an interval with a best value.

    ``low`` and ``high`` may be None (open). ``unit`` is ``people``, ``percent``, an ISO 4217 code, a time unit
    (``year`` ...), a measure (``km`` ...) or None.
    """

    type: Literal["quantity"] = "quantity"
    low: Number | None
    high: Number | None
    best: Number
    qualifier: Qualifier = "exact"
    unit: str | None = None
    said: str = ""


class Period(Record):
    """A date or a span of dates that knows which of its parts were implied rather than said.

    ``start`` and ``end`` are ISO 8601 days, both inclusive; when no year is known they are ``--MM-DD``.
    ``implied`` names the parts taken from the publication date: ``year``, ``month``, ``day``.
    """

    type: Literal["period"] = "period"
    start: str
    end: str
    implied: tuple[str, ...] = ()
    said: str = ""


Value = Annotated[Quantity | Period, Field(discriminator="type")]


class Figure(Record):
    """A quantity or a date that was read, whatever it counts; places as in ``Claim``."""

    article: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    quote: str
    value: Value


class Claim(Record):
    """A figure bound to what happened, to whom, where, when, and according to whom.

    ``start``/``end`` are code points in the article's text and ``line`` ... ``end_column`` 1-based places in the source
    file. ``place`` is a key of the gazetteer, ``when`` and ``as_of`` are ISO 8601 days or ``start/end`` intervals.
    ``part_of`` is the id of the claim of the same article that this one is a stated part of. ``about`` holds the
    language-neutral keys of the event's words. ``sentence`` and ``sentence_start`` let a report show the words around.
    """

    id: str
    article: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    quote: str
    kind: str
    value: Value
    counted: str | None = None
    who: str | None = None
    place: str | None = None
    when: str | None = None
    as_of: str | None = None
    source: str | None = None
    modality: Modality = "asserted"
    part_of: str | None = None
    superseded: bool = False
    about: tuple[str, ...] = ()
    sentence: str = ""
    sentence_start: int = 0
    fact: str | None = None

    @property
    def span(self) -> Span:
        """Where the claim stands in its article's text."""
        return Span(start=self.start, end=self.end)


class Fact(Record):
    """One question and the claims (ids, in order of publication) that answer it."""

    id: str
    kind: str
    who: str | None = None
    place: str | None = None
    event: str | None = None
    claims: tuple[str, ...]


class Reason(Record):
    """What makes claims comparable or what their difference amounts to: the key of a sentence and what it names.

    ``fields`` are the same in every language: quotes, numbers, ISO 8601 days, names.
    """

    key: str
    fields: dict[str, str] = Field(default_factory=dict)


class Finding(Record):
    """One disagreement of one fact: places, not a string.

    ``fingerprint`` stays the same when lines move. ``reasons`` say what makes the claims comparable, ``why`` says the
    same in English sentences.
    """

    rule: str
    level: Level
    confidence: Confidence
    verdict: Verdict
    message: str
    fact: str
    primary: str
    related: tuple[str, ...]
    fingerprint: str
    why: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


class Silence(Record):
    """What keeps a finding quiet: a comment in an article (``inSource``), and where it stands, or a baseline."""

    kind: Literal["inSource", "external"]
    reason: str = ""
    path: str | None = None
    line: int | None = None
    column: int | None = None


class Suppressed(Record):
    """A finding that is put up with; it counts nowhere."""

    finding: Finding
    by: tuple[Silence, ...]


class Report(Record):
    """Everything one run found; the JSON output is its dump. ``changed`` are the only articles it is about, if any."""

    articles: tuple[ArticleHead, ...]
    unreadable: tuple[Unreadable, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rule_heads: tuple[RuleHead, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    changed: tuple[str, ...] = ()
