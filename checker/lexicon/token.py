"""A word, a number or a sign of a sentence, with the forms under which a lexicon may know it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import accumulate
from typing import Final, NamedTuple

from checker.fold import IGNORED, bare
from checker.language_file import Prefixes
from checker.lexicon.roles import START, UNKNOWN, signs
from checker.sealed import sealed

_BLANK: Final = rf"[\s{IGNORED}]"
_LISTED: Final = r"(?:\d{1,2}|\d{4})(?!\d)"
"""Of three numbers or more between commas without spaces: 22,24,26 groups no thousands, so it is a list."""
_TOKEN: Final = re.compile(
    rf"{_BLANK}*+(?:"
    rf"[a-z\u0621-\u064a]++(?![\w{IGNORED}':])(?<!www)"
    r"|(?:https?://|www\.)\S+"
    rf"|[@#]?[a-z][\w{IGNORED}]*(?:'(?!s(?!\w))[^\W\d_]+)?"
    r"|'s(?!\w)"
    rf"|[@#]?[^\W\d_](?:[^\W\d]|{IGNORED})*"
    rf"|{_LISTED}(?=(?:,{_LISTED}){{2,}}+(?![.,]?\d))|(?<=\d,){_LISTED}(?!\.?\d|,\d{{3}}(?!\d))"
    rf"|(?:(?<![\w.,)])\.)?\d+(?:{IGNORED}*[.,]{IGNORED}*\d+)*"
    rf"|[^\s{IGNORED}]|\Z)"
)
"""A token with what is blank before it, at last what is blank at the end, so that no blank is looked at twice.

Most tokens are letters alone, so they come first.
Latin words may hold digits, for they are names then (F16, H1N1); in other scripts these are written onto words.
"""
OWNER: Final = "'s"
"""What English writes onto the name of an owner: a token of its own, so that the name stays one that is known."""
_BLANKS: Final = IGNORED + "".join(filter(str.isspace, map(chr, range(0x3001))))

_REMEMBERED: Final = 50_000
_SHORTEST: Final = 2
"""How many letters a prefix leaves at least."""
Bases = tuple[tuple[str, str], ...]


@sealed
class Token:
    """What is known of a token as it is written, wherever it stands: its folded form, and what it may stand for.

    ``bases`` pairs each form without attached prefixes with the prefix taken off; the first is the form itself.
    ``blank`` is how many code points of white space stand before it, ``size`` how many it takes itself; ``spaced``
    tells whether it is parted from the token before it; ``digits`` whether it is written in digits; ``roles`` are the
    bits of ``checker.lexicon.roles`` for which any of its forms is listed, and ``sign`` and ``mark`` say the first of
    them in one character each.
    """

    form: str
    bases: Bases
    blank: int
    size: int
    spaced: bool
    digits: bool
    roles: int
    sign: str
    mark: str


class Stripper(dict[str, Token]):
    """Takes attached prefixes off words, by the combinations that a language allows, and knows the roles of the rest.

    Itself it remembers the latest tokens, by what is written: blanks, then the token.

    >>> [base for base, _ in Stripper(Prefixes(conjunctions=("w",), articles=("al",))).bases("walbayt")]
    ['walbayt', 'albayt', 'bayt']
    """

    def __init__(self, prefixes: Prefixes, roles: Mapping[str, int] | None = None) -> None:
        self.prefixes = frozenset(_combinations(prefixes))
        self._by_start = _by_start(self.prefixes)
        self._roles = roles

    def bases(self, form: str) -> Bases:
        """The form and every shorter one that a legal prefix leaves, longest first."""
        own = ((form, ""),)
        prefixes = self._by_start.get(form[:2]) or self._by_start.get(form[0])
        if prefixes is None:
            return own
        most = len(form) - _SHORTEST
        legal = [each for each in prefixes if len(each) <= most and form.startswith(each)]
        return own + tuple([(form[len(each) :], each) for each in legal])

    def __missing__(self, written: str) -> Token:
        if len(self) >= _REMEMBERED:
            self.clear()
        text = written.lstrip(_BLANKS)
        blank = len(written) - len(text)
        digits = "0" <= text[-1] <= "9" and not text[0].isalpha() and text[0] not in "@#"
        form = text.replace(IGNORED, "") if digits else bare(text) or text
        bases = ((form, ""),) if digits else self.bases(form)
        roles = UNKNOWN if self._roles is None else _all_roles(bases, self._roles)
        roles = roles | START if digits else roles
        token = self[written] = Token(form, bases, blank, len(text), blank > 0, digits, roles, *signs(roles))
        return token


def _all_roles(bases: Bases, known: Mapping[str, int]) -> int:
    roles = 0
    for base, _ in bases:
        roles |= known.get(base, 0)
    return roles


def _by_start(prefixes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The prefixes that a word may have, the shortest first, by its first two letters, or else by its first."""
    known = sorted(prefixes, key=len)
    starts = dict.fromkeys(each[:2] for each in known)
    return {start: tuple(each for each in known if each[:2] in (start, start[0])) for start in starts}


def _combinations(prefixes: Prefixes) -> set[str]:
    conjunctions, prepositions, articles = (
        ("", *map(_plain, group)) for group in (prefixes.conjunctions, prefixes.prepositions, prefixes.articles)
    )
    made = {c + p + a for c in conjunctions for p in prepositions for a in articles}
    made |= {c + _plain(merged) for c in conjunctions for merged in prefixes.merged}
    return made - {""}


@cache
def _plain(word: str) -> str:
    from checker.fold import fold

    return bare(fold(word))


def tokens(folded: str, start: int, end: int, stripper: Stripper) -> list[Token]:
    """The tokens of ``folded[start:end]``; the first of them counts as parted from what stands before it.

    >>> [token.form for token in tokens("over 1,000 men", 0, 14, Stripper(Prefixes()))]
    ['over', '1,000', 'men']
    """
    return placed(folded, start, end, stripper).tokens


class Placed(NamedTuple):
    """Tokens, of each the code point of the text just past it, the signs and the marks of all of them as one string
    each, and all roles that any of them has.
    """

    tokens: list[Token]
    ends: list[int]
    signs: str
    marks: str
    roles: int


def placed(folded: str, start: int, end: int, stripper: Stripper) -> Placed:
    """The tokens of ``folded[start:end]`` and where they stand.

    >>> placed("so 1,000 men", 3, 12, Stripper(Prefixes())).ends
    [8, 12]
    """
    written = _TOKEN.findall(folded, start, end)
    while written and not written[-1].strip(_BLANKS):
        written.pop()
    found = list(map(stripper.__getitem__, written))
    if found and not found[0].spaced:
        found[0] = stripper[" " + written[0]]
    ends = list(accumulate(map(len, written), initial=start))
    roles = 0
    for token in found:
        roles |= token.roles
    signs, marks = "".join([token.sign for token in found]), "".join([token.mark for token in found])
    return Placed(found, ends[1:], signs, marks, roles)
