"""What a change of rules does to a corpus: the findings that appear and vanish, and alarms per 1,000 articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from checker.authoring.pack import load_pack
from checker.check import check_articles
from checker.records import Article, Finding, Report


class Change(NamedTuple):
    """One rule before and after: how many findings, and how many of them for 1,000 articles."""

    rule: str
    old: int
    new: int
    old_rate: float
    new_rate: float


class Difference(NamedTuple):
    """Two packs over the same articles; ``releveled`` are findings of both that have another level."""

    articles: int
    changes: tuple[Change, ...]
    appeared: tuple[Finding, ...]
    vanished: tuple[Finding, ...]
    releveled: tuple[tuple[Finding, Finding], ...] = ()


def difference(old: Sequence[Path], new: Sequence[Path], articles: Sequence[Article]) -> Difference:
    """Compare what two packs, each beside the bundled rules, say of the same articles.

    >>> difference([], [], []).changes
    ()
    """
    before, after = (_report(folders, articles) for folders in (old, new))
    known, found = ({one.fingerprint: one for one in report.findings} for report in (before, after))
    return Difference(
        articles=len(articles),
        changes=_changes(before, after, len(articles)),
        appeared=tuple(found[name] for name in sorted(found.keys() - known.keys())),
        vanished=tuple(known[name] for name in sorted(known.keys() - found.keys())),
        releveled=tuple(
            (known[name], found[name])
            for name in sorted(known.keys() & found.keys())
            if known[name].level != found[name].level
        ),
    )


def _report(folders: Sequence[Path], articles: Sequence[Article]) -> Report:
    pack = load_pack(folders)
    return check_articles(articles, pack.rules, words=pack.words)


def _changes(before: Report, after: Report, articles: int) -> tuple[Change, ...]:
    old, new = (Counter(one.rule for one in report.findings) for report in (before, after))
    per_thousand = 1000 / articles if articles else 0.0
    return tuple(
        Change(rule, old[rule], new[rule], old[rule] * per_thousand, new[rule] * per_thousand)
        for rule in sorted({*before.rules, *after.rules})
        if old[rule] or new[rule]
    )
