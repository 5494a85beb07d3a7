"""What a word cannot be is never asked of it: the roles of words pass over nothing that a sentence says."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import Article, extract, read
from checker.lexicon import Lexicon, lexicon
from checker.lexicon.token import Stripper

STORIES = sorted((Path(__file__).resolve().parents[1] / "fixtures" / "stories").iterdir())


def without_roles() -> Lexicon:
    """The lexicon with nothing known of any word, so that every scan stops at it and every table is asked."""
    words = lexicon()
    open_words = {
        code: known._replace(stripper=Stripper(known.tongue.file.prefixes)) for code, known in words.languages.items()
    }
    return words._replace(languages=open_words)


@pytest.mark.parametrize("story", [story for story in STORIES if story.is_dir()], ids=lambda story: story.name)
def test_roles_hide_nothing(story: Path) -> None:
    asked_all = without_roles()
    for article in read([story]):
        if isinstance(article, Article):
            assert extract(article, asked_all) == extract(article)
