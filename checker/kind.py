"""A kind of claim: what is counted, how its figure behaves in time, and the words that tell of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, Required

from pydantic import ConfigDict, Field
from typing_extensions import TypedDict

from checker.pack import languages_folder, rules_folder
from checker.problem import InputError, Problem, did_you_mean
from checker.records import KindHead, Modality, Qualifier, Record, Wording
from checker.yaml_file import load, parse, read_text

Counts = Literal["people", "things", "any"]


class KindWords(Record):
    """The words of one kind in one language.

    Each entry is a base form, irregular forms after slashes (``child/children``); regular inflections
    and attached prefixes are added by the language. A phrase is several words.

    ``counted`` nouns are counted by the figure itself (15 *dead*). ``nouns`` and ``verbs`` say what happened to the
    counted ones: nouns such as *death of* stand before the figure, verbs on either side. ``weak`` counted nouns give
    the kind only when nothing else in the sentence does (*passengers* are present unless they were killed).
    ``instead_of`` names, by another kind, what near those whose weak noun is of that one makes them of this one
    (*prisoners* are held; those who *arrive* were released). ``done_by`` names, by the kind that a verb tells of, those
    who make it this kind where they are the ones who did it (those whom *police* hold are detained).
    """

    counted: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    instead_of: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    done_by: dict[str, tuple[str, ...]] = Field(default_factory=dict)


class ExampleClaim(TypedDict, total=False):
    """What one claim of an example must be; keys that are left out are not looked at, save that a figure is exact.

    ``value`` is a number, or a date as YYYY, YYYY-MM, YYYY-MM-DD or start/end; ``high`` is the other end of a range.
    """

    __pydantic_config__ = ConfigDict(extra="forbid")  # type: ignore[misc]

    value: Required[int | float | str]
    high: int | float
    qualifier: Qualifier
    unit: str | None
    modality: Modality
    quote: str
    who: str
    superseded: bool


class KindExample(Record):
    """One text and the claims of this file's kind that it holds, or ``nothing: true``."""

    text: str
    published: str | None = None
    claims: tuple[ExampleClaim, ...] = ()
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


def head_of_kind(kind: Kind) -> KindHead:
    """The head of a kind; a language in which it has no label gets another, or its name.

    >>> head_of_kind(Kind(kind="aid-boats", counts="things", label={"en": "boats"}, growth="varies")).label.ar
    'boats'
    """
    spare = next(iter(kind.label.values()), kind.kind.replace("-", " "))
    return KindHead(id=kind.kind, label=Wording(en=kind.label.get("en", spare), ar=kind.label.get("ar", spare)))


@cache
def bundled_kinds() -> tuple[Kind, ...]:
    """Every kind of the bundled pack, in order of file name."""
    return load_kinds(rules_folder() / "kinds")


def load_kinds(folder: Path) -> tuple[Kind, ...]:
    """Read every kind file of a folder; InputError with the mistakes of all files at once."""
    kinds: list[Kind] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            kinds.append(_load_kind(path))
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return tuple(kinds)


def _load_kind(path: Path) -> Kind:
    kind = load(path, Kind)
    languages = sorted(file.stem for file in languages_folder().glob("*.yaml"))
    wrong = [
        (f"/{key}/{language}", f"{language}: no such language, expected one of {', '.join(languages)}")
        for key in ("label", "words")
        for language in getattr(kind, key)
        if language not in languages
    ]
    if kind.kind != path.stem:
        hint = did_you_mean(kind.kind, [path.stem])
        wrong.append(("/kind", f"kind: found {kind.kind!r}, expected {path.stem}, the name of the file{hint}"))
    if wrong:
        places = parse(read_text(path), path)[1]
        raise InputError([Problem.at(path, places[at], told) for at, told in wrong])
    return kind
