"""Articles and claims written by hand, as YAML: what resolve and compare are tested with, apart from extraction."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from checker.records import ArticleHead, Claim, Modality, Period, Qualifier, Quantity, Record

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "compare"
OPEN_ABOVE = {"at_least", "more_than", "order"}
OPEN_BELOW = {"at_most", "less_than"}


class Figure(Record):
    """A quantity (``value``, and ``high`` of a range) or a date (``date``, ISO day or start/end)."""

    value: Decimal | None = None
    high: Decimal | None = None
    date: str | None = None
    qualifier: Qualifier = "exact"
    unit: str | None = None
    said: str | None = None


class HandMadeClaim(Figure):
    """A claim as an article would give it; ``said`` is the sentence, in which the figure is marked by brackets."""

    id: str
    kind: str = "killed"
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
    sentence: str = "[figure]"


class HandMadeArticle(Record):
    """An article of which only the head and the claims are given."""

    id: str
    published: str | None = None
    not_before: str | None = None
    language: str = "en"
    outlet: str | None = None
    claims: tuple[HandMadeClaim, ...]


def quantity(figure: Figure) -> Quantity:
    """The quantity of a figure, its bounds as extraction sets them."""
    assert figure.value is not None
    low = None if figure.qualifier in OPEN_BELOW else figure.value
    high = None if figure.qualifier in OPEN_ABOVE else figure.high or figure.value
    said = str(figure.value) if figure.said is None else figure.said
    return Quantity(low=low, high=high, best=figure.value, qualifier=figure.qualifier, unit=figure.unit, said=said)


def heads(articles: tuple[HandMadeArticle, ...]) -> list[ArticleHead]:
    """The heads of articles."""
    return [
        ArticleHead(
            path=f"{a.id}.txt", **{name: getattr(a, name) for name in HandMadeArticle.model_fields if name != "claims"}
        )
        for a in articles
    ]


def claims(articles: tuple[HandMadeArticle, ...]) -> list[Claim]:
    """The claims of articles, one sentence after the other."""
    found = []
    for article in articles:
        at = 0
        for made in article.claims:
            found.append(claim(article, made, at))
            at += len(made.sentence) + 1
    return found


def claim(article: HandMadeArticle, made: HandMadeClaim, sentence_start: int) -> Claim:
    """One claim; its quote is what stands in brackets."""
    first, last = made.sentence.index("["), made.sentence.index("]")
    start = sentence_start + first
    if made.date:
        begin, _, end = made.date.partition("/")
        value: Quantity | Period = Period(start=begin, end=end or begin, said=made.date)
    else:
        value = quantity(made)
    return Claim(
        article=article.id,
        start=start,
        end=start + last - first - 1,
        line=1,
        column=start + 1,
        end_line=1,
        end_column=start + last - first,
        quote=made.sentence[first + 1 : last],
        value=value,
        sentence=made.sentence.replace("[", "").replace("]", ""),
        sentence_start=sentence_start,
        **{name: getattr(made, name) for name in KEPT},
    )


KEPT = sorted(set(HandMadeClaim.model_fields) & set(Claim.model_fields) - {"value", "sentence"})
