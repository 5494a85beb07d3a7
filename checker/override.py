"""A file of a newsroom that changes a rule of the pack below it: other levels, or off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

from checker.problem import InputError, Problem, did_you_mean
from checker.records import Level, Record
from checker.yaml_file import parse, read_text, validate

_OF_A_RULE: Final = frozenset({"about", "compare", "message", "fails", "passes"})
_OF_AN_OVERRIDE: Final = frozenset({"off", "level"})
Changed = TypeVar("Changed", bound=Record)


class LevelChanges(Record):
    """The verdicts whose level is changed."""

    conflict: Level | None = None
    disputed: Level | None = None
    revision: Level | None = None
    mismatch: Level | None = None
    update: Level | None = None


class Override(Record):
    """What stands in such a file, which has the name of the rule that it changes; ``why`` tells colleagues."""

    off: bool = False
    level: LevelChanges = LevelChanges()
    why: str


def is_override(path: Path) -> bool:
    """Whether a file only changes a rule: it holds ``off`` or ``level`` and nothing that makes a rule."""
    data: Any = parse(read_text(path), path)[0]
    return isinstance(data, Mapping) and bool(_OF_AN_OVERRIDE & data.keys()) and not _OF_A_RULE & data.keys()


def overridden(path: Path, rules: Mapping[str, Changed]) -> Changed | None:
    """The rule of the file's name with its changes, None when it is off.

    Raises InputError for a mistake, and when there is no rule of that name to change.
    """
    found = validate(read_text(path), path, Override)
    known = rules.get(path.stem)
    if known is None:
        raise InputError([Problem(str(path), 1, 1, _no_such_rule(path.stem, rules))])
    if found.off:
        return None
    changes = {verdict: level for verdict, level in found.level if level}
    levels = known.level.model_copy(update=changes)  # type: ignore[attr-defined]
    return known.model_copy(update={"level": levels})


def _no_such_rule(name: str, rules: Iterable[str]) -> str:
    hint = did_you_mean(name, rules)
    return f"{name}: no rule of this name to change, and a rule of its own needs about, compare, message{hint}"
