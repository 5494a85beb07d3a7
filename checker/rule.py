"""A rule: which claims may not differ, how they are compared, and what is said when they do; one YAML file each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Final, Literal, get_args

from pydantic import Field, model_validator

from checker.kind import load_kinds
from checker.ledger import FILE as LEDGER_FILE
from checker.names import known_names
from checker.override import is_override, overridden
from checker.pack import rules_folder
from checker.problem import InputError, Problem, did_you_mean
from checker.records import Record
from checker.rule_parts import (
    LEDGER_FIELDS,
    MESSAGE_FIELDS,
    About,
    Document,
    Example,
    Levels,
    Message,
    Tolerance,
    Within,
    Worded,
    fields_of,
)
from checker.yaml_file import load, parse, read_text

__all__ = [
    "MESSAGE_FIELDS",
    "NOT_RULES",
    "About",
    "Comparison",
    "Document",
    "Example",
    "Levels",
    "Message",
    "Rule",
    "RuleFile",
    "Tolerance",
    "Within",
    "comparisons",
    "load_rules",
    "rule_files",
]

Comparison = Literal[
    "agree",
    "never-falls",
    "at-most",
    "adds-up",
    "percent-of",
    "same-date",
    "in-order",
    "matches-ledger",
    "not-stale",
]
Same = Literal["who", "place", "when", "source", "article", "unit", "counted"]
Reconcile = Literal["range", "conservative", "latest", "majority", "priority"]
NOT_RULES: Final = frozenset({"populations.yaml", "events.yaml", "named-days.yaml", LEDGER_FILE})


class RuleFile(Record):
    """What stands in a rule file.

    ``settled_after``: the rule only speaks of events that were over so many days before both articles were written;
    ``kind`` takes the number from the kind. ``qualifiers``: how hedged figures are read. ``title``: in a few words what
    the rule finds. ``reconcile``: which figure the report suggests to print, for ``priority`` that of the first source
    in the list that is credited. ``todo``: examples that do not come out yet; with a verdict they must come to raise
    the rule, without one to keep it.
    """

    about: About
    same: tuple[Same, ...] = ()
    within: Within = Within()
    compare: Comparison
    tolerance: Tolerance = Tolerance()
    qualifiers: Literal["strict", "pragmatic"] = "pragmatic"
    settled_after: Annotated[int, Field(ge=0)] | Literal["kind"] | None = None
    level: Levels = Levels()
    reconcile: Reconcile | None = None
    priority: tuple[str, ...] = ()
    title: Worded | None = None
    message: Message
    why: Worded
    fails: tuple[Example, ...] = ()
    passes: tuple[Example, ...] = ()
    todo: tuple[Example, ...] = ()

    @model_validator(mode="after")
    def fits_together(self) -> RuleFile:
        """Refuse keys that say nothing without each other."""
        if (self.reconcile == "priority") != bool(self.priority):
            raise ValueError("reconcile: priority and a list of sources under priority go together")
        asked = {*fields_of(self.message.en), *fields_of(self.message.ar)}.intersection(LEDGER_FIELDS)
        if asked and self.compare != "matches-ledger":
            raise ValueError(f"message: {{{min(asked)}}} is only known to compare: matches-ledger")
        return self


class Rule(RuleFile):
    """A rule with its name, which is the name of its file, and the file it came from."""

    id: str
    path: str


def load_rules(folders: Iterable[Path] | None = None) -> tuple[Rule, ...]:
    """Read the rule files of folders, the bundled pack by default.

    A later folder's rule replaces one of the same name, or changes its levels, or switches it off (see ``Override``).
    Raises InputError with the mistakes of all files at once.

    >>> "figures-disagree" in [rule.id for rule in load_rules()]
    True
    """
    folders = [rules_folder()] if folders is None else list(folders)
    problems: list[Problem] = []
    rules: dict[str, Rule] = {}
    known = _known_words(folders, problems)
    for path in rule_files(folders):
        try:
            rule = overridden(path, rules) if is_override(path) else _load_rule(path, known)
            rules.pop(path.stem, None)
            rules |= {rule.id: rule} if rule else {}
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return tuple(rules[name] for name in sorted(rules))


def rule_files(folders: Iterable[Path]) -> Iterator[Path]:
    """Every file of the folders that must be a rule or an override; InputError for a folder that does not exist."""
    for folder in folders:
        if not folder.is_dir():
            raise InputError([Problem(str(folder), 0, 0, "no such folder of rules")])
        yield from (path for path in sorted(folder.glob("*.yaml")) if path.name not in NOT_RULES)


def _load_rule(path: Path, known: Mapping[str, frozenset[str]]) -> Rule:
    read = load(path, RuleFile)
    unknown = [(key, index, word) for key, index, word in _words(read) if word not in known[key]]
    if unknown:
        raise InputError([_unknown_word(path, *word, known) for word in unknown])
    return Rule(id=path.stem, path=str(path), **{name: getattr(read, name) for name in RuleFile.model_fields})


def _words(rule: RuleFile) -> Iterator[tuple[str, int, str]]:
    """Every word of a rule that must be the name of something else: key, index and word."""
    for key in ("kinds", "who", "place"):
        for index, word in enumerate(getattr(rule.about, key)):
            yield key, index, word


def _unknown_word(path: Path, key: str, index: int, word: str, known: Mapping[str, frozenset[str]]) -> Problem:
    _, places = parse(read_text(path), path)
    line, column = places.get(f"/about/{key}/{index}", places.get(f"/about/{key}", [1, 1]))
    noun = {"kinds": "kind", "who": "group of people", "place": "place in the gazetteer"}[key]
    return Problem(str(path), line, column, f"{word}: no such {noun}{did_you_mean(word, known[key])}")


def _known_words(folders: Iterable[Path], problems: list[Problem]) -> Mapping[str, frozenset[str]]:
    """The names that rules may use; mistakes in kind files join the others."""
    kinds: set[str] = set()
    for folder in {rules_folder(), *folders}:
        try:
            kinds |= {kind.kind for kind in load_kinds(folder / "kinds")}
        except InputError as error:
            problems.extend(error.problems)
            kinds |= {path.stem for path in (folder / "kinds").glob("*.yaml")}
    return {"kinds": frozenset(kinds), **known_names()}


def comparisons() -> tuple[str, ...]:
    """The comparisons that a rule may ask for."""
    return get_args(Comparison)
