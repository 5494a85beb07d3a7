"""The heads of rules, which a report carries so that it can explain the rules of any folder."""

from __future__ import annotations

from typing import Final

from checker.compare.methods import methods
from checker.records import Level, RuleHead
from checker.rule import Rule

_LEVELS: Final[tuple[Level, ...]] = ("silent", "note", "warning", "error")


def head_of(rule: Rule) -> RuleHead:
    """The head of a rule; its level is the gravest of the verdicts that its comparison can give.

    >>> from checker.rule import load_rules
    >>> head_of(next(rule for rule in load_rules() if rule.id == "part-exceeds-whole")).level
    'warning'
    """
    levels = [rule.level.of(verdict) for verdict in methods()[rule.compare].verdicts]
    gravest = max(levels, key=_LEVELS.index)
    return RuleHead(id=rule.id, level=gravest, kinds=rule.about.kinds, title=rule.title, why=rule.why)
