"""Words by which a sentence binds what happened to its figures, keyed by folded form."""

from __future__ import annotations

from collections.abc import Iterable

from checker.language_file import LanguageFile
from checker.lexicon.phrases import Phrases, plain
from checker.speech_words import SpeechWords


class Syntax:
    """The words of one language that bind a figure to a verb which does not stand beside it."""

    def __init__(self, file: LanguageFile) -> None:
        self.numbers_of = word_set(file.numbers_of)
        self.their_number = word_set(file.their_number)
        self.copulas = word_set(file.copulas)
        self.dual_marks = word_set(file.dual_marks)
        self.reached = word_set(file.reached)
        self.perfect, self.by = word_set(file.perfect), word_set(file.by)
        self.totals = word_set(file.totals)
        self.purpose = word_set(file.purpose)
        self.only = word_set(file.only)
        self.names_of = word_set(file.names_of)
        self.parted = {plain(verb): word_set(each.closes) for each in file.parted for verb in each.verbs}
        self.closes = frozenset().union(*self.parted.values())
        self.all_of = word_set(file.all_of)
        self.exchange = phrases(file.exchange)
        self.relative = word_set(file.relative)
        self.may = word_set(file.may)
        self.imperfect = tuple(map(plain, file.imperfect))
        self.particles = word_set(file.particles)
        self._set_speech(file)

    def _set_speech(self, file: SpeechWords) -> None:
        self.credit_before = phrases(file.credit_before)
        self.sources, self.speaking_asides = phrases(file.sources), phrases(file.speaking_asides)
        self.outlets = phrases(file.outlets)
        self.credit_verbs, self.same_speaker = word_set(file.credit_verbs), word_set(file.same_speaker)
        self.told_verbs, self.adding_verbs = word_set(file.told_verbs), word_set(file.adding_verbs)
        self.of_speakers, self.listeners = word_set(file.of_speakers), word_set(file.listeners)
        self.nobody, self.unnamed, self.deeds = word_set(file.nobody), word_set(file.unnamed), phrases(file.deeds)
        self.relatives, self.relatives_of_people = word_set(file.relatives), word_set(file.relatives_of_people)


def word_set(words: Iterable[str]) -> frozenset[str]:
    """Single words as they are looked up.

    >>> sorted(word_set(["To", "from"]))
    ['from', 'to']
    """
    return frozenset(map(plain, words))


def phrases(words: Iterable[str]) -> Phrases[bool]:
    """Words and phrases as a table.

    >>> phrases(["such as"]).forms()
    {('such', 'as')}
    """
    return Phrases([(word, True) for word in words])
