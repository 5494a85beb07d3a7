"""What each comparison does, where its method comes from, and which keys of a rule it reads."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pydantic import RootModel

from checker.records import Record, Verdict
from checker.rule import Comparison
from checker.yaml_file import load


class Method(Record):
    """One comparison: in words, its source, the keys of a rule that change it, the verdicts that it gives."""

    method: str
    source: str
    reads: tuple[str, ...]
    verdicts: tuple[Verdict, ...]


class _Methods(RootModel[dict[Comparison, Method]]):
    """The file of methods."""


@cache
def methods() -> Mapping[Comparison, Method]:
    """The method of every comparison.

    >>> methods()["at-most"].verdicts
    ('mismatch',)
    """
    return load(Path(__file__).with_name("methods.yaml"), _Methods).root
