"""The part of a language file about speech: who says something, and whom the words of saying credit."""

from __future__ import annotations

from checker.number_grammar import Words
from checker.records import Record


class SpeechWords(Record):
    """How one language credits figures.

    ``credit_verbs`` say something, ``credit_before`` stands in front of who said it, ``sources`` are those who do.
    ``told_verbs`` and ``listeners`` tell to whom it is said, ``adding_verbs`` that the same one goes on, as does a
    pronoun (``same_speaker``). Between a verb and its subject stand ``speaking_asides``, inside of a subject
    ``of_speakers``. ``nobody`` is no subject worth a credit; a source with a word of ``unnamed`` is no one who could
    disagree with another; one who owns up to ``deeds`` reports nothing. ``relatives`` open a clause about the noun
    before them. The name of a place in front of one of ``outlets`` is that of a newspaper.
    """

    credit_verbs: Words = ()
    credit_before: Words = ()
    sources: Words = ()
    told_verbs: Words = ()
    adding_verbs: Words = ()
    same_speaker: Words = ()
    speaking_asides: Words = ()
    of_speakers: Words = ()
    listeners: Words = ()
    nobody: Words = ()
    unnamed: Words = ()
    outlets: Words = ()
    deeds: Words = ()
    relatives: Words = ()
    relatives_of_people: Words = ()
