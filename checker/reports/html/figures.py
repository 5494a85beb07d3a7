"""The facts that several claims answer, as the page shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.reports.case import Answers, Case
from checker.reports.html.findings import hot_claims
from checker.reports.html.numbering import Numbering
from checker.reports.html.plot import Plot, timeline
from checker.reports.html.quotes import Mention, mention
from checker.reports.telling import Telling


@dataclass(frozen=True)
class Course:
    """One fact over time: its plot (if its values can be plotted), its claims, and the finding about it."""

    number: int
    title: str
    values: str
    plot: Plot | None
    mentions: tuple[Mention, ...]
    level: str
    verdict: str
    finding: str


def several(answers: Iterable[Answers], cases: Sequence[Case]) -> list[Answers]:
    """The facts with two claims or more: those with findings first, then those that most articles speak of."""
    worst = {case.fact.id: place for place, case in reversed(list(enumerate(cases)))}
    facts = [one for one in answers if len(one.cited) > 1]
    return sorted(facts, key=lambda one: (worst.get(one.fact.id, len(cases)), -_articles(one), -len(one.cited)))


def in_short(answers: Answers, telling: Telling) -> tuple[str, str]:
    """The question of a fact, and its different values in order of publication."""
    return telling.fact(answers.fact), telling.interface.listed.join(telling.values(answers.cited))


def _articles(answers: Answers) -> int:
    return len({one.article.id for one in answers.cited})


def courses(
    facts: Sequence[Answers], cases: Sequence[Case], numbers: Numbering, telling: Telling
) -> tuple[Course, ...]:
    """One course for each fact, in order."""
    worst = {case.fact.id: place for place, case in reversed(list(enumerate(cases)))}
    hot = hot_claims(cases)
    return tuple(_course(one, worst.get(one.fact.id), cases, hot, numbers, telling) for one in facts)


def _course(
    answers: Answers,
    place: int | None,
    cases: Sequence[Case],
    hot: frozenset[str],
    numbers: Numbering,
    telling: Telling,
) -> Course:
    finding = None if place is None else cases[place].finding
    title, values = in_short(answers, telling)
    return Course(
        number=numbers.facts[answers.fact.id],
        title=title,
        values=values,
        plot=timeline(answers, hot, telling),
        mentions=tuple(mention(one, numbers, telling) for one in answers.cited),
        level=finding.level if finding else "",
        verdict=telling.interface.verdicts[finding.verdict].name if finding else telling.interface.page["agrees"],
        finding="" if place is None else numbers.findings[place],
    )
