"""A word, a number or a sign of a sentence, with the forms under which a lexicon may know it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from checker.fold import IGNORED, bare
from checker.language_file import Prefixes
from checker.lexicon.roles import START, UNKNOWN

_TOKEN: Final = re.compile(
    r"(?:https?://|www\.)\S+"
    rf"|[@#]?[a-z][\w{IGNORED}]*(?:'[^\W\d_]+)?"
    rf"|[@#]?[^\W\d_](?:[^\W\d]|{IGNORED})*"
    rf"|(?:(?<![\w.,)])\.)?\d+(?:{IGNORED}*[.,]{IGNORED}*\d+)*"
    rf"|[^\s{IGNORED}]"
)
"""Latin words may hold digits, for they are names then (F16, H1N1); in other scripts these are written onto words."""


_REMEMBERED: Final = 50_000
Bases = tuple[tuple[str, str], ...]
Known = tuple[str, Bases, bool, int]


class Token(NamedTuple):
    """One token: its folded form, code points ``start`` to ``end`` of the article's text, and what it may stand for.

    ``bases`` pairs each form without attached prefixes with the prefix taken off; the first is the form itself.
    ``spaced`` tells whether white space stands before it; ``digits`` whether it is written in digits; ``roles`` are the
    bits of ``checker.lexicon.roles`` for which any of its forms is listed.
    """

    form: str
    start: int
    end: int
    bases: Bases
    spaced: bool
    digits: bool
    roles: int = 0


class Stripper:
    """Takes attached prefixes off words, by the combinations that a language allows, and knows the roles of the rest.

    >>> [base for base, _ in Stripper(Prefixes(conjunctions=("w",), articles=("al",))).bases("walbayt")]
    ['walbayt', 'albayt', 'bayt']
    """

    def __init__(self, prefixes: Prefixes, roles: Mapping[str, int] | None = None) -> None:
        self.prefixes = tuple(_combinations(prefixes))
        self._by_first: dict[str, tuple[str, ...]] = {}
        for prefix in self.prefixes:
            self._by_first[prefix[0]] = (*self._by_first.get(prefix[0], ()), prefix)
        self._roles = roles
        self._known: dict[str, Known] = {}

    def bases(self, form: str) -> Bases:
        """The form and every shorter one that a legal prefix leaves, longest first."""
        own = ((form, ""),)
        prefixes = self._by_first.get(form[0])
        if not prefixes or len(form) < 3:
            return own
        longest = len(form) - 2
        return own + tuple([(form[len(p) :], p) for p in prefixes if len(p) <= longest and form.startswith(p)])

    def known(self, text: str) -> Known:
        """A word as it stands in folded text: its form, its bases and their roles; remembered for the latest words."""
        found = self._known.get(text)
        if found is None:
            digits = "0" <= text[-1] <= "9" and not text[0].isalpha() and text[0] not in "@#"
            form = text.replace(IGNORED, "") if digits else bare(text) or text
            bases = ((form, ""),) if digits else self.bases(form)
            roles = UNKNOWN if self._roles is None else _all_roles(bases, self._roles)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[text] = (form, bases, digits, roles | START if digits else roles)
        return found


def _all_roles(bases: Bases, known: Mapping[str, int]) -> int:
    roles = 0
    for base, _ in bases:
        roles |= known.get(base, 0)
    return roles


def _combinations(prefixes: Prefixes) -> Iterator[str]:
    conjunctions, prepositions, articles = (
        ("", *map(_plain, group)) for group in (prefixes.conjunctions, prefixes.prepositions, prefixes.articles)
    )
    made = {c + p + a for c in conjunctions for p in prepositions for a in articles}
    made |= {c + _plain(merged) for c in conjunctions for merged in prefixes.merged}
    return iter(sorted(made - {""}, key=lambda prefix: (len(prefix), prefix)))


@cache
def _plain(word: str) -> str:
    from checker.fold import fold

    return bare(fold(word))


def tokens(folded: str, start: int, end: int, stripper: Stripper) -> list[Token]:
    """The tokens of ``folded[start:end]``, offsets counted in the whole text.

    >>> [token.form for token in tokens("over 1,000 men", 0, 14, Stripper(Prefixes()))]
    ['over', '1,000', 'men']
    """
    found: list[Token] = []
    known = stripper.known
    last = start
    for match in _TOKEN.finditer(folded, start, end):
        first, after = match.span()
        form, bases, digits, roles = known(match[0])
        found.append(Token(form, first, after, bases, first != last or first == start, digits, roles))
        last = after
    return found
