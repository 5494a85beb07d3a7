"""Sentences as the page shows them: cut at their figures, in their own direction."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from checker.records import Claim
from checker.reports.case import Cited
from checker.reports.html.numbering import Numbering
from checker.reports.marked import Part, around, marked
from checker.reports.telling import Telling
from checker.reports.visible import direction_of, visible, web_address

_LONGEST: Final = 400


@dataclass(frozen=True)
class Piece:
    """Words of a sentence; a figure has the numbers of its claims, and is ``hot`` when a finding has one of them."""

    text: str
    claims: tuple[int, ...] = ()
    hot: bool = False


@dataclass(frozen=True)
class Quote:
    """A sentence: its pieces, its direction, and the line that it begins on (0 when that is not shown)."""

    pieces: tuple[Piece, ...]
    direction: str
    line: int = 0


@dataclass(frozen=True)
class Mention:
    """A claim as the table of a timeline shows it."""

    number: int
    value: str
    said_as: str
    outlet: str
    published: str
    credit: str
    position: str


@dataclass(frozen=True)
class Clipping:
    """A claim as a finding shows it beside another one, in its sentence."""

    mention: Mention
    quote: Quote
    language: str
    url: str | None


def mention(cited: Cited, numbers: Numbering, telling: Telling) -> Mention:
    """What a claim says, who published it when, and where it stands."""
    claim, article = cited.claim, cited.article
    return Mention(
        number=numbers.claims[claim.id],
        value=telling.value(claim.value),
        said_as=_said_as(claim, telling),
        outlet=telling.outlet(article),
        published=telling.published(article),
        credit=telling.credit(claim),
        position=telling.position(cited),
    )


def clipping(cited: Cited, numbers: Numbering, telling: Telling) -> Clipping:
    """Everything that is shown of a claim beside another one."""
    return Clipping(
        mention=mention(cited, numbers, telling),
        quote=_excerpt(cited.claim, numbers),
        language=cited.article.language,
        url=web_address(cited.article.url),
    )


def _excerpt(claim: Claim, numbers: Numbering) -> Quote:
    """The sentence of one claim; a long one is cut around its figure."""
    if len(claim.sentence) <= _LONGEST:
        return sentence_quote([claim], numbers, hot={claim.id})
    before, figure, after = around(claim, _LONGEST)
    pieces = (Piece(visible(before)), Piece(visible(figure), (numbers.claims[claim.id],), True), Piece(visible(after)))
    return Quote(pieces, direction_of(claim.sentence))


def _said_as(claim: Claim, telling: Telling) -> str:
    """What keeps a figure from being a plain statement of fact; empty when nothing does."""
    if claim.superseded:
        return telling.interface.page["replaced"]
    return "" if claim.modality == "asserted" else telling.modality(claim)


def sentence_quote(claims: Sequence[Claim], numbers: Numbering, *, hot: Collection[str], line: int = 0) -> Quote:
    """The sentence that some claims stand in, cut at their figures; ``hot`` holds the ids of claims to stress."""
    first = claims[0]
    parts = marked(first.sentence or first.quote, first.sentence_start if first.sentence else first.start, claims)
    pieces = tuple(_piece(part, numbers, hot) for part in parts)
    return Quote(pieces, direction_of(first.sentence or first.quote), line)


def _piece(part: Part, numbers: Numbering, hot: Collection[str]) -> Piece:
    owners = tuple(numbers.claims[claim.id] for claim in part.claims)
    return Piece(visible(part.text), owners, any(claim.id in hot for claim in part.claims))
