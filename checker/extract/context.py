"""What a parser of figures looks at: the tokens of one sentence and what reading them needs to know."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date
from typing import Any

from checker.lexicon.phrases import Phrases
from checker.lexicon.roles import GOES_ON, SINGLE
from checker.lexicon.token import OWNER, Token
from checker.lexicon.tongue import Tongue
from checker.lexicon.vocabulary import Vocabulary
from checker.sealed import sealed


@sealed
class Context:
    """The tokens of a sentence, of each the code point of the article's ``text`` just past it, and what they may be.

    ``signs``, ``marks`` and ``roles`` are those of all tokens (``checker.lexicon.token.Placed``).
    ``base`` is the day from which implied years and relative days are taken. Without a ``vocabulary`` no noun is known.
    """

    tokens: Sequence[Token]
    ends: Sequence[int]
    signs: str
    marks: str
    roles: int
    text: str
    tongue: Tongue
    base: date | None
    vocabulary: Vocabulary | None = None

    def start(self, index: int) -> int:
        """The code point of the text at which a token begins."""
        return self.ends[index] - self.tokens[index].size

    def capital(self, index: int) -> bool:
        """Whether a token is written with a capital letter."""
        return self.text[self.start(index)].isupper()

    def closes(self, end: int) -> bool:
        """Whether a name that ends before a token is no adjective of what follows: air strikes, -led troops."""
        if end == len(self.tokens):
            return True
        form = self.tokens[end].form
        return form != "-" and (self.capital(end) or not form.isalpha() or form in self.tongue.noun_breaks)

    def words(self, start: int, end: int) -> str:
        """The folded words of some tokens."""
        return " ".join([token.form for token in self.tokens[start:end]]).replace(f" {OWNER}", OWNER)

    def form(self, index: int) -> str:
        """The folded form of a token; nothing outside of the sentence."""
        return self.tokens[index].form if 0 <= index < len(self.tokens) else ""

    def glued(self, index: int) -> bool:
        """Whether a token follows the one before it without a space."""
        return 0 <= index < len(self.tokens) and not self.tokens[index].spaced

    def has(self, index: int, words: Container[str]) -> bool:
        """Whether a token is one of some words, a legal prefix before it or not."""
        for base, _ in self.tokens[index].bases if 0 <= index < len(self.tokens) else ():  # noqa: SIM110 - any() is slow
            if base in words:
                return True
        return False

    def may_hold(self, phrases: Phrases[Any]) -> bool:
        """Whether one of some phrases may stand anywhere in the sentence; most tables have none in most sentences."""
        return phrases.may_stand_in(self.roles)

    def opens(self, index: int) -> bool:
        """Whether a token can tell what happened or name an event by itself or with the one behind it."""
        if self.tokens[index].roles & SINGLE:
            return True
        return index + 1 < len(self.tokens) and bool(self.tokens[index + 1].roles & GOES_ON)

    def joined(self, index: int) -> bool:
        """Whether a conjunction is written onto a token, or stands before it in a language that writes it on."""
        attached = any(prefix[:1] in self.tongue.and_words for _, prefix in self.tokens[index].bases if prefix)
        apart = self.glued(index) or self.tongue.attaches
        return attached or (apart and self.form(index - 1) in self.tongue.and_words)

    def counted(self, index: int) -> bool:
        """Whether a noun that figures count begins at a token, nothing attached to it."""
        if self.vocabulary is None or self.form(index) in self.tongue.noun_breaks:
            return False
        found = self.vocabulary.counted.at(self.tokens, index)
        return found is not None and not found.prefix

    def told(self, index: int) -> bool:
        """Whether a word that tells what happened to people or things ends right before a token."""
        return self.vocabulary is not None and self.vocabulary.triggers.before(self.tokens, index) is not None
