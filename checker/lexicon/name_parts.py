"""A name as the sequence of its comparable words."""

from __future__ import annotations

from typing import Final

from checker.fold import fold
from checker.language_file import Prefixes
from checker.lexicon.token import Stripper, tokens

_WHOLE: Final = Stripper(Prefixes())


def name_parts(text: str) -> tuple[str, ...]:
    """The folded words and signs of a name as a sentence would have them.

    >>> name_parts("Deir ez-Zor"), name_parts("Sana'a")
    (('deir', 'ez', '-', 'zor'), ("sana'a",))
    """
    return tuple(token.form for token in tokens(fold(text), 0, len(text), _WHOLE))
