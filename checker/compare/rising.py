"""Figures that their article says a count rose to: of two of one day the one that rose is the later."""

from __future__ import annotations

from typing import Final

from checker.lexicon.phrases import plain
from checker.lexicon.tongue import tongues
from checker.records import Claim

_REACH: Final = 20


def says_it_rose(claim: Claim, language: str) -> bool:
    """Whether a verb of change stands in the words before a figure: the death toll rises to 413.

    ``language`` is the language code of the claim's article.
    """
    tongue = tongues().get(language)
    if tongue is None:
        return False
    words = plain(claim.sentence[: claim.start - claim.sentence_start]).split()[-_REACH:]
    return any(base in tongue.change for word in words for base, _ in tongue.stripper.bases(word))
