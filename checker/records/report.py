"""Everything that one run found."""

from __future__ import annotations

from checker.records.article import ArticleHead
from checker.records.claim import Claim, Fact
from checker.records.finding import Finding, Suppressed
from checker.records.kind_head import KindHead
from checker.records.record import Record
from checker.records.rule_head import RuleHead
from checker.records.unreadable import Unreadable


class Report(Record):
    """Everything one run found; the JSON output is its dump. ``changed`` are the only articles it is about, if any."""

    articles: tuple[ArticleHead, ...]
    unreadable: tuple[Unreadable, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rule_heads: tuple[RuleHead, ...] = ()
    kind_heads: tuple[KindHead, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    changed: tuple[str, ...] = ()
