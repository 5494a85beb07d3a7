"""The records that the five verbs pass on: frozen, closed, and of the field's own nouns."""

from __future__ import annotations

from checker.records.article import Article, ArticleHead, Comment, Span
from checker.records.claim import Claim, Fact, Modality
from checker.records.finding import Finding, Silence, Suppressed
from checker.records.kind_head import KindHead
from checker.records.reason import Reason
from checker.records.record import Confidence, Level, Record, Verdict
from checker.records.report import Report
from checker.records.rule_head import RuleHead
from checker.records.unreadable import Unreadable
from checker.records.value import Figure, Number, Period, Qualifier, Quantity, Value
from checker.records.wording import Wording

__all__ = [
    "Article",
    "ArticleHead",
    "Claim",
    "Comment",
    "Confidence",
    "Fact",
    "Figure",
    "Finding",
    "KindHead",
    "Level",
    "Modality",
    "Number",
    "Period",
    "Qualifier",
    "Quantity",
    "Reason",
    "Record",
    "Report",
    "RuleHead",
    "Silence",
    "Span",
    "Suppressed",
    "Unreadable",
    "Value",
    "Verdict",
    "Wording",
]
