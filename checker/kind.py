"""A kind of claim: what is counted, how its figure behaves in time, and the words that tell of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from checker.pack import rules_folder
from checker.records import Record
from checker.yaml_file import load

Counts = Literal["people", "things", "any"]


class KindWords(Record):
    """The words of one kind in one language.

    Each entry is a base form, irregular forms after slashes (``child/children``); regular inflections
    and attached prefixes are added by the language. A phrase is several words.

    ``counted`` nouns are counted by the figure itself (15 *dead*). ``nouns`` and ``verbs`` say what happened to the
    counted ones: nouns such as *death of* stand before the figure, verbs on either side. ``weak`` counted nouns give
    the kind only when nothing else in the sentence does (*passengers* are present unless they were killed).
    """

    counted: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()


class KindExample(Record):
    """One text and the claims of this file's kind that it holds, or ``nothing: true``."""

    text: str
    published: str | None = None
    claims: tuple[dict[str, Any], ...] = ()
    nothing: bool = False


class Kind(Record):
    """A kind of claim, one file in ``rules/kinds``.

    ``growth``: ``cumulative`` figures only grow while the event runs (the dead of a quake), ``varies`` go up and down
    (people held today), ``fixed`` never change (an age at death, a date). ``settles_after`` is the number of days after
    the event's date from which on a cumulative figure can no longer grow; None when that is never known. A word of
    this kind right behind a figure makes it of this kind where another word made it of the kind that it ``refines``.
    """

    kind: str
    counts: Counts
    label: dict[str, str]
    growth: Literal["cumulative", "varies", "fixed"]
    stock: bool = False
    settles_after: int | None = None
    refines: str | None = None
    words: dict[str, KindWords] = Field(default_factory=dict)
    examples: tuple[KindExample, ...] = ()


@cache
def bundled_kinds() -> tuple[Kind, ...]:
    """Every kind of the bundled pack, in order of file name."""
    return load_kinds(rules_folder() / "kinds")


def load_kinds(folder: Path) -> tuple[Kind, ...]:
    """Read every kind file of a folder; InputError with all mistakes of the first broken file."""
    return tuple(load(path, Kind) for path in sorted(folder.glob("*.yaml")))
