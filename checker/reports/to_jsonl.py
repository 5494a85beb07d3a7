"""JSON lines: every record of the report on a line of its own, with its name in ``record``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from checker.records import Record, Report

SUFFIX: Final = ".jsonl"


def render(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> str:
    """The articles, unreadable files, claims, facts, findings (told and suppressed) and rules, in this order.

    >>> empty = Report(articles=(), unreadable=(), claims=(), facts=(), findings=(), rules=("dates-disagree",))
    >>> render(empty)
    '{"record":"rule","id":"dates-disagree"}\\n'
    """
    return "".join(pieces(report, language=language, color=color, width=width))


def pieces(report: Report, *, language: str = "en", color: bool = False, width: int = 100) -> Iterator[str]:
    """The lines one by one."""
    named: list[tuple[str, tuple[Record, ...]]] = [
        ("article", report.articles),
        ("unreadable", report.unreadable),
        ("claim", report.claims),
        ("fact", report.facts),
        ("finding", report.findings),
        ("suppressed", report.suppressed),
        ("rule_head", report.rule_heads),
        ("kind_head", report.kind_heads),
    ]
    for name, records in named:
        yield from (f'{{"record":"{name}",{record.model_dump_json()[1:]}\n' for record in records)
    yield from (f'{{"record":"rule","id":{json.dumps(rule, ensure_ascii=False)}}}\n' for rule in report.rules)
