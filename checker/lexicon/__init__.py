"""Everything known about words, compiled once for a pack of kinds: grammar and vocabulary of every language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from checker.kind import Kind, load_kinds
from checker.lexicon.figure_roles import figure_roles
from checker.lexicon.phrases import Phrases
from checker.lexicon.roles import BACK, CREDIT, DAY, DUAL, EVENT, GOES_ON, PLACE, SINGLE, START, TELLS
from checker.lexicon.telling_roles import telling_roles
from checker.lexicon.token import Stripper
from checker.lexicon.tongue import Tongue, tongues
from checker.lexicon.vocabulary import Events, Population, Vocabulary
from checker.pack import rules_folder
from checker.places.first_words import first_words
from checker.word_plane import word_set
from checker.yaml_file import load

__all__ = ["LanguageLexicon", "Lexicon", "lexicon"]


class LanguageLexicon(NamedTuple):
    """Grammar and vocabulary of one language; ``seeds`` are the words of which a figure can consist without a digit,
    as ``checker.word_plane`` has them.
    """

    tongue: Tongue
    vocabulary: Vocabulary
    seeds: frozenset[bytes]
    stripper: Stripper


class Lexicon(NamedTuple):
    """The lexicons of every language, the kinds they were compiled for, and words that a full stop belongs to."""

    kinds: dict[str, Kind]
    languages: dict[str, LanguageLexicon]
    abbreviations: frozenset[str]


def lexicon(folders: tuple[Path, ...] = ()) -> Lexicon:
    """The lexicon of the bundled pack, and of the kinds in further rule folders; a later kind replaces one of its name.

    Raises InputError for a broken file.

    >>> sorted(lexicon().languages)
    ['ar', 'en']
    """
    return _compiled(tuple(map(_state, folders)))


def _state(folder: Path) -> tuple[Path, tuple[tuple[str, int], ...]]:
    """A folder of someone who may be writing in it now: its kinds, and when each was written."""
    files = sorted((folder / "kinds").glob("*.yaml"))
    return folder.absolute(), tuple((file.name, file.stat().st_mtime_ns) for file in files)


@cache
def _compiled(folders: tuple[tuple[Path, tuple[tuple[str, int], ...]], ...]) -> Lexicon:
    own = [folder for folder, _ in folders]
    kinds = {kind.kind: kind for folder in (rules_folder(), *own) for kind in load_kinds(folder / "kinds")}
    people = load(rules_folder() / "populations.yaml", Population)
    events = load(rules_folder() / "events.yaml", Events)
    languages = {}
    for code, tongue in tongues().items():
        vocabulary = Vocabulary(tongue.file, tuple(kinds.values()), people, events)
        seeds = word_set(chain(tongue.seeds, _dual_seeds(tongue, vocabulary)))
        stripper = Stripper(tongue.file.prefixes, _roles(tongue, vocabulary))
        languages[code] = LanguageLexicon(tongue, vocabulary, seeds, stripper)
    abbreviations = frozenset(word for each in languages.values() for word in each.tongue.file.abbreviations)
    return Lexicon(kinds, languages, abbreviations)


def _dual_seeds(tongue: Tongue, vocabulary: Vocabulary) -> Iterator[str]:
    yield from tongue.dual_marks
    for word in vocabulary.duals.union(words[0] for words in vocabulary.construct_duals):
        yield word
        yield from (prefix + word for prefix in tongue.stripper.prefixes)


def _roles(tongue: Tongue, vocabulary: Vocabulary) -> dict[str, int]:
    """Every word that a scan looks for, with the bits of what it may be."""
    duals = vocabulary.duals.union(words[0] for words in vocabulary.construct_duals)
    days = (tongue.weekdays, tongue.relative_days.first_words())
    strong = {words for words, meaning in vocabulary.counted.items() if meaning.strong and meaning.kind}
    tells = strong | vocabulary.triggers.forms() | tongue.not_told.forms()
    phrases = tells | vocabulary.events.forms()
    credit = (tongue.credit_verbs, tongue.credit_before.first_words())
    scans: tuple[tuple[int, Iterable[str]], ...] = (
        *figure_roles(tongue),
        *telling_roles(tongue),
        (START | DUAL, duals | vocabulary.pairs),
        (TELLS, (words[0] for words in tells)),
        (EVENT, vocabulary.events.first_words()),
        (SINGLE, (words[0] for words in phrases if len(words) == 1)),
        (GOES_ON, (words[1] for words in phrases if len(words) > 1)),
        (PLACE, first_words()),
        (CREDIT, chain(*credit)),
        (DAY, chain(*days)),
        (BACK, chain(*(words.first_words() for words in (tongue.same_time, tongue.same_place, tongue.earlier)))),
    )
    roles: dict[str, int] = {}
    for role, words in scans:
        for word in words:
            roles[word] = roles.get(word, 0) | role
    tables = [table for owner in (tongue, vocabulary) for table in vars(owner).values() if isinstance(table, Phrases)]
    for number, table in enumerate(tables):
        table.mark(number, roles)
    return roles
