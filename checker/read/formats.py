"""The input formats, found by looking: every module ``from_<format>.py`` of this package is one."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import cast

from checker.read.page import Format


@cache
def formats() -> dict[str, Format]:
    """The format of each suffix.

    >>> sorted(formats())[:2]
    ['.htm', '.html']
    """
    package = import_module(__package__)
    names = [found.name for found in pkgutil.iter_modules(package.__path__) if found.name.startswith("from_")]
    found = [cast(Format, import_module(f"{__package__}.{name}")) for name in names]
    return {suffix: each for each in found for suffix in each.SUFFIXES}


def format_of(path: Path) -> Format:
    """The format of a file by its suffix; a file of an unknown suffix, once named, is taken for text."""
    return formats().get(path.suffix.lower()) or formats()[".txt"]
