"""What a report says about the rules that were applied."""

from __future__ import annotations

from functools import cache

from checker.records import Record
from checker.rule import Rule, load_rules


class RuleHelp(Record):
    """A rule's name, what it is for, and the kinds that it speaks of; ``why`` is empty for rules of other folders."""

    id: str
    why: str = ""
    kinds: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The name in words."""
        return self.id.replace("-", " ").capitalize()


def rule_help(rule: str) -> RuleHelp:
    """The help of a rule by its id.

    >>> rule_help("my-own-rule").title
    'My own rule'
    """
    known = _bundled().get(rule)
    return RuleHelp(id=rule, why=known.why, kinds=known.about.kinds) if known else RuleHelp(id=rule)


@cache
def _bundled() -> dict[str, Rule]:
    return {rule.id: rule for rule in load_rules()}
