"""Figures that stand in the headline of their article."""

from __future__ import annotations

from typing import Final

from checker.records import Claim

_KICKER: Final = 40
_SENTENCE_ENDS: Final = (".", "!", "?", "\u061f", ":")


def in_headline(claim: Claim) -> bool:
    """The claim stands in the first line, a kicker before it left aside, and the line does not end as a sentence."""
    return claim.sentence_start <= _KICKER and not claim.sentence.rstrip().endswith(_SENTENCE_ENDS)
