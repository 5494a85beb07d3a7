"""The words of the reports that people read: one file per language in ``messages``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from checker.problem import InputError, Problem, did_you_mean
from checker.records import Confidence, Level, Record, Verdict
from checker.sentences import sentences
from checker.yaml_file import load

_FOLDER = Path(__file__).resolve().parent / "messages"


class LevelWords(Record):
    """The name of a level: of one finding, and over a number of them."""

    one: str
    many: str


class VerdictWords(Record):
    """What a verdict is called, what it means, and what an editor does about it."""

    name: str
    meaning: str
    advice: str


class PlotWords(Record):
    """The words of a timeline and of its key."""

    label: str
    undated: str
    key: dict[str, str]


class Interface(Record):
    """Every word of the reports in one language; ``{names}`` in them are filled in."""

    language: str
    direction: Literal["ltr", "rtl"]
    title: str
    tagline: str
    levels: dict[Level, LevelWords]
    verdicts: dict[Verdict, VerdictWords]
    confidences: dict[Confidence, str]
    asserted: str
    no_outlet: str
    fields: dict[str, str]
    counts: dict[str, str]
    summary: dict[str, str]
    headings: dict[str, str]
    silence: dict[str, str]
    page: dict[str, str]
    plot: PlotWords

    @property
    def listed(self) -> str:
        """What stands between the items of a list."""
        return sentences(self.language)["listed"]


def interface_languages() -> tuple[str, ...]:
    """The languages that reports are written in, in order.

    >>> interface_languages()
    ('ar', 'en')
    """
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.yaml")))


@cache
def interface(language: str) -> Interface:
    """The words of one language; InputError when there is no such file.

    >>> interface("en").levels["error"].many
    'Errors'
    """
    known = interface_languages()
    if language not in known:
        said = f"{language}: expected {', '.join(known)}{did_you_mean(language, known)}"
        raise InputError([Problem("--lang", 0, 0, said)])
    return load(_FOLDER / f"{language}.yaml", Interface)
