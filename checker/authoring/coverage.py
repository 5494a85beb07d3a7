"""What the cases of a pack leave untried: a rule that none of them raises, a field of a message that none fills."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from checker.authoring.outcome import Outcome
from checker.kind import Kind
from checker.problem import Problem
from checker.rule import Rule
from checker.rule_parts import fields_of


def uncovered(rules: Sequence[Rule], kinds: Sequence[tuple[Kind, Path]], outcomes: Iterable[Outcome]) -> list[Problem]:
    """A problem for every rule without a finding, message field without a value, and language without a claim."""
    fired: dict[str, set[str]] = {}
    for one in outcomes:
        if one.fired and one.section != "todo":
            fired.setdefault(one.owner, set()).update(one.fields)
    problems = [problem for rule in rules for problem in _of_rule(rule, fired.get(rule.id))]
    return problems + [problem for kind, path in kinds for problem in _of_kind(kind, path, fired.get(kind.kind, set()))]


def _of_rule(rule: Rule, filled: set[str] | None) -> list[Problem]:
    if filled is None:
        return [Problem(rule.path, 0, 0, f"{rule.id}: no case makes this rule raise a finding")]
    named = {*fields_of(rule.message.en), *fields_of(rule.message.ar)}
    return [
        Problem(rule.path, 0, 0, f"{{{name}}}: this field of the message has a value in no case")
        for name in sorted(named - filled)
    ]


def _of_kind(kind: Kind, path: Path, languages: set[str]) -> list[Problem]:
    return [
        Problem(str(path), 0, 0, f"{kind.kind}: no example in {language!r} holds a claim")
        for language in sorted({*kind.label, *kind.words} - languages)
    ]
