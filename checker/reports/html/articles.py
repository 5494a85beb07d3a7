"""The articles as the page shows them: the sentences that hold figures, each figure marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from checker.records import ArticleHead, Claim, Report
from checker.reports.address import with_slashes
from checker.reports.html.numbering import Numbering
from checker.reports.html.quotes import Quote, sentence_quote
from checker.reports.telling import Telling
from checker.reports.visible import direction_of, one_line, visible, web_address


@dataclass(frozen=True)
class Sheet:
    """One article: what is known of it, and the sentences of its claims (empty where they are left out).

    An article without a title is called by its file, which is in no language: ``title_language`` is then empty.
    """

    number: int
    title: str
    title_language: str
    direction: str
    language: str
    outlet: str
    published: str
    path: str
    url: str | None
    said_url: str
    claims: int
    quotes: tuple[Quote, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The claims that are shown in their sentences."""
        return tuple(number for quote in self.quotes for piece in quote.pieces for number in piece.claims)


def sheets(report: Report, hot: frozenset[str], room: int, numbers: Numbering, telling: Telling) -> tuple[Sheet, ...]:
    """One sheet for each article, in order, with sentences of at most about ``room`` code points in all.

    Articles with claims in ``hot`` (ids) come first when there is not room for all.
    """
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in report.claims:
        claims[claim.article].append(claim)
    shown = _fitting(report.articles, claims, hot, room)
    return tuple(_sheet(one, claims[one.id], hot, numbers, telling, whole=one.id in shown) for one in report.articles)


def _fitting(
    articles: Sequence[ArticleHead], claims: dict[str, list[Claim]], hot: frozenset[str], room: int
) -> set[str]:
    """The articles (ids) whose sentences there is room for."""
    shown = set()
    cold_last = sorted(articles, key=lambda one: not any(claim.id in hot for claim in claims[one.id]))
    for article in cold_last:
        room -= sum(len(group[0].sentence) for group in _by_sentence(claims[article.id]))
        if room >= 0:
            shown.add(article.id)
    return shown


def _sheet(
    article: ArticleHead,
    claims: Sequence[Claim],
    hot: frozenset[str],
    numbers: Numbering,
    telling: Telling,
    *,
    whole: bool,
) -> Sheet:
    title = one_line(article.title or with_slashes(article.path).rpartition("/")[2])
    groups = _by_sentence(claims) if whole else []
    return Sheet(
        number=numbers.articles[article.id],
        title=title,
        title_language=article.language if article.title else "",
        direction=direction_of(title),
        language=article.language,
        outlet=telling.outlet(article),
        published=telling.published(article),
        path=visible(article.path),
        url=web_address(article.url),
        said_url=visible(article.url or ""),
        claims=len(claims),
        quotes=tuple(sentence_quote(group, numbers, hot=hot, line=group[0].line) for group in groups),
    )


def _by_sentence(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The claims of one article, those of one sentence together, in order of the text."""
    ordered = sorted(claims, key=lambda claim: (claim.sentence_start, claim.start, claim.end))
    return [list(group) for _, group in groupby(ordered, key=lambda claim: (claim.sentence_start, claim.sentence))]
