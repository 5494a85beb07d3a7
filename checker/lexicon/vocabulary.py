"""The words of kinds, populations and events in one language, every regular form of them, ready to look up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pydantic import Field

from checker.kind import Kind, KindWords
from checker.language_file import Inflection, LanguageFile
from checker.lexicon.inflect import forms
from checker.lexicon.phrases import Phrases, apart, plain
from checker.records import Record
from checker.sealed import sealed


class Population(Record):
    """Words for groups of people by language-neutral key.

    ``generic`` words name nobody in particular; ``collective`` ones name a group as a whole, which its members are of.
    """

    generic: dict[str, tuple[str, ...]]
    collective: dict[str, dict[str, tuple[str, ...]]] = Field(default_factory=dict)
    populations: dict[str, dict[str, tuple[str, ...]]]


class Events(Record):
    """Words for types of events by language-neutral key."""

    events: dict[str, dict[str, tuple[str, ...]]]


@sealed
class Counted:
    """A noun that figures count: its kind when it settles one, strongly or weakly, and the group it names.

    ``base``: the form of one, which before another noun is no noun of its own in some languages.
    """

    kind: str | None
    strong: bool
    who: str | None
    people: bool
    dual: bool = False
    base: bool = False


@sealed
class Trigger:
    """A word that says what happened to the counted ones: of one kind to people, of another to things.

    ``noun``: it stands before its figure, as one with a pronoun (their death) does not; ``active``: what it tells was
    done by a figure in front of it, not to it; ``things``: it tells of nothing but things.
    """

    kinds: tuple[str, ...]
    noun: bool
    active: bool = False
    things: bool = False


class Vocabulary:
    """The open words of one language."""

    def __init__(self, file: LanguageFile, kinds: Sequence[Kind], people: Population, events: Events) -> None:
        language = file.language
        self.counted: Phrases[Counted] = Phrases(())
        self.triggers: Phrases[Trigger] = Phrases(())
        self.events: Phrases[str] = Phrases(())
        self.instead = {of: Phrases(words.items()) for of, words in _instead(file, kinds).items()}
        self.doers = {of: Phrases(words.items()) for of, words in _doers(file, kinds).items()}
        self.collective: Phrases[str] = Phrases(
            (entry, key) for key, entries in people.collective.items() for entry in entries.get(language, ())
        )
        counted = _counted(file, kinds, people)
        for words, meaning in counted.items():
            self.counted.add(words, meaning)
        for words, trigger in _triggers(file, kinds).items():
            self.triggers.add(words, trigger)
        for key, entries in events.events.items():
            for entry in entries.get(language, ()):
                for form in forms(entry, _class(file, "things")):
                    for words in _definite(file, form.text):
                        self.events.add(words, key)
        never = {plain(word) for word in file.not_duals}
        self.duals = frozenset(w[0] for w, meaning in counted.items() if meaning.dual and len(w) == 1) - never
        ends = tuple(map(plain, file.dual_endings))
        self.pairs = (
            frozenset(w[0] for w, meaning in counted.items() if meaning.people and len(w) == 1 and w[0].endswith(ends))
            if ends
            else frozenset()
        )
        self.construct_duals = frozenset(_construct_duals(file, counted))


def _class(file: LanguageFile, name: str) -> tuple[Inflection, ...]:
    return file.inflections.get(name, ())  # type: ignore[call-overload, no-any-return]


def _definite(file: LanguageFile, text: str) -> Iterator[tuple[str, ...]]:
    """A phrase, and one of two words with an article on the second: an adjective agrees, a genitive takes it alone."""
    words = tuple([token for word in text.split() for token in apart(word)])
    yield words
    if len(words) == 2:
        yield from ((words[0], plain(article) + words[1]) for article in file.prefixes.articles)


def _counted(file: LanguageFile, kinds: Sequence[Kind], people: Population) -> Mapping[tuple[str, ...], Counted]:
    """Every counted form; what kinds say and what populations say of one word is joined."""
    found: dict[tuple[str, ...], Counted] = {}
    for words, meaning in (*_of_kinds(file, kinds), *_of_people(file, people)):
        known = found.get(words)
        found[words] = _merged(known, meaning) if known else meaning
    return found


def _merged(known: Counted, other: Counted) -> Counted:
    return replace(
        known,
        kind=known.kind or other.kind,
        who=known.who or other.who,
        people=known.people or other.people,
        dual=known.dual and other.dual,
        base=known.base and other.base,
    )


def _construct_duals(file: LanguageFile, counted: Mapping[tuple[str, ...], Counted]) -> Iterator[tuple[str, ...]]:
    """Two of a people named by two words: both of its endings are listed, and its singular."""
    endings = [plain(ending) for ending in file.construct_endings]
    for first, *rest in counted if endings else ():
        alike = [(first[:-1] + ending, *rest) for ending in endings]
        if (
            rest
            and first.endswith(tuple(endings))
            and (first[:-1], *rest) in counted
            and all(a in counted for a in alike)
        ):
            yield (first, *rest)


def _of_kinds(file: LanguageFile, kinds: Sequence[Kind]) -> Iterator[tuple[tuple[str, ...], Counted]]:
    for kind in kinds:
        words = kind.words.get(file.language, KindWords())
        people = kind.counts == "people"
        for strong, entries in ((True, words.counted), (False, words.weak)):
            for entry in entries:
                for form in forms(entry, _class(file, "people" if people else "things")):
                    for phrase in _definite(file, form.text):
                        yield phrase, Counted(kind.kind, strong, None, people, form.dual, form.base)


def _of_people(file: LanguageFile, people: Population) -> Iterator[tuple[tuple[str, ...], Counted]]:
    groups = [(None, people.generic), *people.populations.items()]
    for key, entries in groups:
        for entry in entries.get(file.language, ()):
            for form in forms(entry, _class(file, "people")):
                for phrase in _definite(file, form.text):
                    yield phrase, Counted(None, False, key, True, form.dual, form.base)


def _triggers(file: LanguageFile, kinds: Iterable[Kind]) -> Mapping[tuple[str, ...], Trigger]:
    """Every form that tells of a kind; a form of several kinds names them all."""
    found: dict[tuple[str, ...], Trigger] = {}
    for kind in kinds:
        words, things = kind.words.get(file.language, KindWords()), kind.counts == "things"
        for noun, entries in ((True, words.nouns), (False, words.verbs)):
            for entry in entries:
                for form in forms(entry, _class(file, "nouns" if noun else "verbs")):
                    for phrase in _definite(file, form.text):
                        _tell(found, phrase, Trigger((kind.kind,), noun and form.listed, form.active, things))
    return found


def _instead(file: LanguageFile, kinds: Iterable[Kind]) -> Mapping[str, Mapping[str, str]]:
    """By a kind of nouns the words that make those counted of another kind, and that kind."""
    found: dict[str, dict[str, str]] = {}
    for kind in kinds:
        for of, entries in kind.words.get(file.language, KindWords()).instead_of.items():
            told = (form.text for entry in entries for form in forms(entry, _class(file, "verbs")))
            found.setdefault(of, {}).update(dict.fromkeys(told, kind.kind))
    return found


def _doers(file: LanguageFile, kinds: Iterable[Kind]) -> Mapping[str, Mapping[str, str]]:
    """By the kind that verbs tell of those whose doing it makes it another kind, and that kind."""
    found: dict[str, dict[str, str]] = {}
    for kind in kinds:
        for of, entries in kind.words.get(file.language, KindWords()).done_by.items():
            found.setdefault(of, {}).update(dict.fromkeys(entries, kind.kind))
    return found


def _tell(found: dict[tuple[str, ...], Trigger], words: tuple[str, ...], trigger: Trigger) -> None:
    known = found.setdefault(words, trigger)
    if trigger.kinds[0] not in known.kinds:
        things = known.things and trigger.things
        found[words] = replace(known, kinds=(*known.kinds, *trigger.kinds), things=things)
