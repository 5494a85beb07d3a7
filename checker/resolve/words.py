"""The words of a text that tell of what it speaks."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from sys import intern
from typing import Final

from checker.fold import bare, fold
from checker.records import Record
from checker.yaml_file import load

_WORD: Final = re.compile(r"[^\W\d_]{3,}")


class CommonWords(Record):
    """Words that every article may hold, whatever it tells of, by language."""

    words: dict[str, tuple[str, ...]]


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text that carry meaning: no digits, nothing that any article may hold.

    >>> words_of("The ferry sank off Tobruk")
    ('ferry', 'sank', 'tobruk')
    """
    return tuple(intern(word) for word in _WORD.findall(bare(fold(text))) if word not in _common())


@cache
def _common() -> frozenset[str]:
    listed = load(Path(__file__).with_name("common_words.yaml"), CommonWords)
    return frozenset(bare(fold(word)) for words in listed.words.values() for word in words)
