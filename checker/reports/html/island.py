"""The records of all figures, as data that the page's script shows when a reader asks for one."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any, Final

from checker.records import ArticleHead, Claim, Report
from checker.reports.telling import Telling
from checker.reports.visible import one_line

FIELDS: Final = (
    *("figure", "kind", "counted", "who", "place", "when", "as_of", "source", "modality"),
    *("part_of", "superseded", "fact", "at"),
)
_NOT_SHOWN: Final = 0


def island(report: Report, shown: Collection[int], telling: Telling) -> str:
    """JSON that may stand in a script element: the labels, every different string once, and for each claim a row.

    A row holds, for each of ``FIELDS``, the place of its string (place 0 is the empty string), then line, column and
    the number of its fact (-1 for none). A claim whose number is not in ``shown`` has a bare 0 for its row.
    """
    strings: dict[str, int] = {"": 0}
    articles = {article.id: article for article in report.articles}
    facts = {fact.id: (number, telling.fact(fact)) for number, fact in enumerate(report.facts)}
    quotes = {claim.id: one_line(claim.quote) for claim in report.claims}
    rows: list[Any] = []
    for number, claim in enumerate(report.claims):
        if number not in shown:
            rows.append(_NOT_SHOWN)
            continue
        fact, title = facts.get(claim.fact or "", (-1, ""))
        said = _record(claim, articles[claim.article], quotes, telling) | {"fact": title}
        row = [strings.setdefault(said[name], len(strings)) for name in FIELDS]
        rows.append([*row, claim.line, claim.column, fact])
    labels = [telling.interface.fields[name] for name in FIELDS]
    return _in_script({"labels": labels, "strings": list(strings), "rows": rows})


def _record(claim: Claim, article: ArticleHead, quotes: dict[str, str], telling: Telling) -> dict[str, str]:
    return {
        "figure": telling.value(claim.value),
        "kind": telling.kind(claim),
        "counted": one_line(claim.counted or ""),
        "who": telling.who(claim),
        "place": telling.place(claim),
        "when": telling.interval(claim.when) if claim.when else "",
        "as_of": telling.interval(claim.as_of) if claim.as_of else "",
        "source": one_line(claim.source or ""),
        "modality": telling.modality(claim),
        "part_of": quotes.get(claim.part_of or "", ""),
        "superseded": "\u2713" if claim.superseded else "",
        "at": one_line(article.path),
    }


def _in_script(data: dict[str, Any]) -> str:
    """JSON in which nothing can end a script element or begin a comment."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
