"""The page: everything that the report shows, put into the template."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.records import Level, Report, RuleHead
from checker.reports.address import shared_folder
from checker.reports.case import docket, heads, level_counts
from checker.reports.html.articles import Sheet, sheets
from checker.reports.html.figures import Course, courses, in_short, several
from checker.reports.html.findings import Card, Filters, cards, filters, hot_claims
from checker.reports.html.island import island
from checker.reports.html.numbering import numbering
from checker.reports.interface import Interface
from checker.reports.telling import Telling, telling_of
from checker.reports.visible import visible

if TYPE_CHECKING:
    from jinja2 import Template

_FOLDER: Final = Path(__file__).resolve().parent
_MOST_CARDS: Final = 250
_MOST_COURSES: Final = 150
_SENTENCES: Final = 450_000
_FEW_ARTICLES: Final = 12
_LEVELS: Final[tuple[Level, ...]] = ("error", "warning", "note")


@dataclass(frozen=True)
class Summary:
    """The report in numbers, what could not be read, what was applied, and where short paths begin."""

    levels: tuple[tuple[str, str, int], ...]
    counts: tuple[tuple[str, int], ...]
    disagreements: int
    unreadable: tuple[tuple[str, str], ...]
    rules: tuple[RuleHead, ...]
    folder: str


@dataclass(frozen=True)
class Page:
    """What the template shows: first in full, then (``brief``) what there is no room for, in one line each.

    ``plotted`` and ``quoted`` are the facts and the claims (numbers) that a link can lead to.
    """

    words: Interface
    summary: Summary
    filters: Filters
    cards: tuple[Card, ...]
    brief_cards: tuple[Card, ...]
    courses: tuple[Course, ...]
    brief_courses: tuple[tuple[str, str], ...]
    sheets: tuple[Sheet, ...]
    articles_open: bool
    left_out: int
    plotted: frozenset[int]
    quoted: frozenset[int]


def render_page(report: Report, language: str) -> str:
    """The report as one HTML page that fetches nothing."""
    telling = telling_of(report, language)
    folder = shared_folder([article.path for article in report.articles])
    report = _below(folder, report)
    page = build_page(report, folder, telling)
    style, script = _asset("report.css"), _asset("report.js")
    return _template().render(
        page=page,
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        data=island(report, page.quoted, telling),
    )


def build_page(report: Report, folder: str, telling: Telling) -> Page:
    """Everything that the page shows, ``folder`` being where its paths begin.

    A large report keeps all findings, but shows some in one line.
    """
    known = docket(report)
    numbers = numbering(report, known.cases)
    facts = several(known.answers, known.cases)
    found = cards(known.cases, numbers, telling)
    shown = courses(facts[:_MOST_COURSES], known.cases, numbers, telling)
    articles = sheets(report, hot_claims(known.cases), _SENTENCES, numbers, telling)
    return Page(
        words=telling.interface,
        summary=_summary(report, len(facts), folder, telling),
        filters=filters(known.cases, heads(report), numbers, telling),
        cards=found[:_MOST_CARDS],
        brief_cards=found[_MOST_CARDS:],
        courses=shown,
        brief_courses=tuple(in_short(one, telling) for one in facts[_MOST_COURSES:]),
        sheets=articles,
        articles_open=len(articles) <= _FEW_ARTICLES,
        left_out=sum(sheet.claims > 0 and not sheet.quotes for sheet in articles),
        plotted=frozenset(course.number for course in shown),
        quoted=frozenset(number for sheet in articles for number in sheet.numbers),
    )


def _below(folder: str, report: Report) -> Report:
    """The same report with paths that begin below a folder."""
    if not folder:
        return report
    heads = (article.model_copy(update={"path": article.path[len(folder) :]}) for article in report.articles)
    return report.model_copy(update={"articles": tuple(heads)})


def _summary(report: Report, facts: int, folder: str, telling: Telling) -> Summary:
    interface = telling.interface
    found = level_counts(report)
    levels = tuple((level, interface.levels[level].many, found.get(level, 0)) for level in _LEVELS)
    counts = {"articles": len(report.articles), "claims": len(report.claims), "facts": facts}
    counts |= {"unreadable": len(report.unreadable)} if report.unreadable else {}
    return Summary(
        levels=levels,
        counts=tuple((interface.counts[name], count) for name, count in counts.items()),
        disagreements=sum(one.level in ("error", "warning") for one in report.findings),
        unreadable=tuple((telling.spot(one), telling.cause(one)) for one in report.unreadable),
        rules=tuple(heads(report).values()),
        folder=visible(folder),
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2")


@cache
def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The source expression by which a content security policy allows exactly this text."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
