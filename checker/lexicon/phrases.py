"""Tables of phrases: what stands at a token, or ends right before one, the longest phrase first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Generic, TypeVar

from checker.fold import bare, fold
from checker.lexicon.roles import FIRST_TABLE
from checker.lexicon.token import Token
from checker.sealed import sealed

Meaning = TypeVar("Meaning")


_EVERY = 0
"""The bit that every token has, in a table whose words have none of their own."""
Entry = tuple[tuple[str, ...], Meaning]


@sealed
class Found(Generic[Meaning]):
    """A phrase in a sentence: what it means, its tokens ``start`` to ``end``, and the prefix taken off its first."""

    meaning: Meaning
    start: int
    end: int
    prefix: str


@cache
def plain(text: str) -> str:
    """The comparable form of words from a language or kind file.

    >>> plain("More Than")
    'more than'
    """
    return bare(fold(text))


class Phrases(Generic[Meaning]):
    """Phrases by their first and their last word; a phrase may end in a letter that is written onto the next word.

    >>> Phrases([("more than", 1)]).forms()
    {('more', 'than')}
    """

    def __init__(self, items: Iterable[tuple[str, Meaning]]) -> None:
        self._alone: dict[str, Meaning] = {}
        self._longer: dict[str, dict[str, list[Entry[Meaning]]]] = {}
        self._by_last: dict[str, list[Entry[Meaning]]] = {}
        self._first_bit = self._last_bit = _EVERY
        for text, meaning in items:
            self.add(_words(text), meaning)

    def add(self, words: tuple[str, ...], meaning: Meaning) -> None:
        """Enter one phrase of folded words; the first meaning given to a phrase stays."""
        if not words or words in self:
            return
        if len(words) == 1:
            self._alone[words[0]] = meaning
        else:
            _insert(self._longer.setdefault(words[0], {}).setdefault(words[1], []), words[2:], meaning)
        _insert(self._by_last.setdefault(words[-1], []), words[:-1], meaning)

    def mark(self, number: int, roles: dict[str, int]) -> None:
        """Enter the table's first and last words into the roles of words, under two bits of its own.

        From then on a token whose roles lack the bit is passed over without a look; ``number`` counts the tables.
        """
        self._first_bit, self._last_bit = FIRST_TABLE << 2 * number, FIRST_TABLE << 2 * number + 1
        for bit, words in ((self._first_bit, self.first_words()), (self._last_bit, self._by_last)):
            for word in words:
                roles[word] = roles.get(word, 0) | bit

    def __contains__(self, words: tuple[str, ...]) -> bool:
        if len(words) == 1:
            return words[0] in self._alone
        entries = self._longer.get(words[0], {}).get(words[1], ())
        return any(rest == words[2:] for rest, _ in entries)

    def items(self) -> Iterator[Entry[Meaning]]:
        """Every phrase, as a tuple of folded words, and its meaning."""
        yield from (((word,), meaning) for word, meaning in self._alone.items())
        for first, by_second in self._longer.items():
            for second, entries in by_second.items():
                yield from (((first, second, *rest), meaning) for rest, meaning in entries)

    def forms(self) -> set[tuple[str, ...]]:
        """Every phrase, as tuples of folded words."""
        return {words for words, _ in self.items()}

    def may_stand_in(self, roles: int) -> bool:
        """Whether words with these roles are among them with which one of the phrases begins, and one ends."""
        both = self._first_bit | self._last_bit
        return roles & both == both

    def first_words(self) -> set[str]:
        """The word that each phrase begins with."""
        return set(self._alone) | set(self._longer)

    def at(self, tokens: Sequence[Token], index: int) -> Found[Meaning] | None:
        """The longest phrase that begins at a token."""
        if index >= len(tokens):
            return None
        token = tokens[index]
        if token.roles & self._first_bit != self._first_bit:
            return None
        for base, prefix in token.bases:
            by_second = self._longer.get(base)
            if by_second and index + 1 < len(tokens):
                for rest, meaning in by_second.get(tokens[index + 1].form, ()):
                    end = _follows(tokens, index + 2, rest) if rest else index + 2
                    if end:
                        return Found(meaning, index, end, prefix)
            if base in self._alone:
                return Found(self._alone[base], index, index + 1, prefix)
        return None

    def before(self, tokens: Sequence[Token], index: int) -> Found[Meaning] | None:
        """The longest phrase that ends right before a token."""
        at = index - 1
        if at < 0:
            return None
        token = tokens[at]
        if token.roles & self._last_bit != self._last_bit:
            return None
        for base, prefix in token.bases:
            for rest, meaning in self._by_last.get(base, ()):
                start = at - len(rest)
                if start < 0 or (prefix and rest):
                    continue
                if not rest:
                    return Found(meaning, at, index, prefix)
                first = _matches_first(tokens[start], rest[0])
                if first is not None and _follows(tokens, start + 1, rest[1:]) == at:
                    return Found(meaning, start, index, first)
        return None


def _insert(entries: list[Entry[Meaning]], rest: tuple[str, ...], meaning: Meaning) -> None:
    entries.append((rest, meaning))
    if len(entries) > 1:
        entries.sort(key=lambda entry: -len(entry[0]))


def _words(text: str) -> tuple[str, ...]:
    """The folded words of a phrase; a last single letter that is written onto the next word is left out."""
    words = [word for part in plain(text).split() for word in apart(part)]
    if len(words) > 1 and plain(text).split()[-1] in _attached():
        words.pop()
    return tuple(words)


@cache
def _attached() -> frozenset[str]:
    """The letters of every language that are written onto the next word."""
    from checker.language_file import language_files

    return frozenset(plain(letter) for language in language_files() for letter in language.prefixes.prepositions)


def apart(word: str) -> list[str]:
    """A word as the tokens that a sentence would have in its place.

    >>> apart("passers-by")
    ['passers', '-', 'by']
    """
    if word.isalpha():
        return [word]
    from checker.language_file import Prefixes
    from checker.lexicon.token import Stripper, tokens

    return [token.form for token in tokens(word, 0, len(word), Stripper(Prefixes()))]


def _matches_first(token: Token, word: str) -> str | None:
    for base, prefix in token.bases:
        if base == word:
            return prefix
    return None


def _follows(tokens: Sequence[Token], index: int, words: tuple[str, ...]) -> int:
    """Where the words end that stand from a token on, word for word; 0 when they do not."""
    end = index + len(words)
    if end > len(tokens):
        return 0
    for token, word in zip(tokens[index:end], words, strict=True):
        if token.form != word:
            return 0
    return end
