"""Reads the figures in news articles and says where they disagree: read, extract, resolve, compare, render."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.check import check, check_articles
    from checker.compare import compare
    from checker.extract import extract, figures
    from checker.problem import InputError, Problem
    from checker.read import read, read_stream, read_text
    from checker.records import (
        Article,
        ArticleHead,
        Claim,
        Fact,
        Figure,
        Finding,
        Period,
        Quantity,
        Report,
        Span,
        Unreadable,
    )
    from checker.reports import render
    from checker.resolve import resolve
    from checker.rule import Rule, load_rules

__version__ = "0.1.0"
__all__ = [
    "Article",
    "ArticleHead",
    "Claim",
    "Fact",
    "Figure",
    "Finding",
    "InputError",
    "Period",
    "Problem",
    "Quantity",
    "Report",
    "Rule",
    "Span",
    "Unreadable",
    "check",
    "check_articles",
    "compare",
    "extract",
    "figures",
    "load_rules",
    "read",
    "read_stream",
    "read_text",
    "render",
    "resolve",
]

_HOMES = {
    "checker.check": ("check", "check_articles"),
    "checker.compare": ("compare",),
    "checker.extract": ("extract", "figures"),
    "checker.problem": ("InputError", "Problem"),
    "checker.read": ("read", "read_stream", "read_text"),
    "checker.reports": ("render",),
    "checker.resolve": ("resolve",),
    "checker.rule": ("Rule", "load_rules"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


class _Package(ModuleType):
    """A package that offers its verbs, although some live in a subpackage of the same name.

    The import system binds every subpackage to its name here; for a verb's name that would hide the function.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> Any:
    """Import a verb or a record when it is first asked for, so that starting up costs nothing."""
    if name not in __all__:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    return getattr(import_module(_HOME.get(name, "checker.records")), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])


sys.modules[__name__].__class__ = _Package
