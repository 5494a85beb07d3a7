"""Figures that count others than those of an earlier one: "three others", "two more bodies", "and" before a number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checker.lexicon.phrases import plain
from checker.lexicon.tongue import Tongue, tongues
from checker.records import Claim, Quantity

_BOUNDED: Final = frozenset({"more_than", "at_most"})


def counting_others(claims: Sequence[Claim], language: str) -> frozenset[str]:
    """The ids of the claims of an article that count others than those of an earlier figure of their kind.

    Others that stand behind those of another kind are other than these: 20 were killed and 45 others wounded.
    """
    tongue = tongues().get(language)
    before = (None, *claims)
    return frozenset(
        claim.id
        for last, claim in zip(before, claims, strict=False)
        if tongue and not _of_another_kind(last, claim) and _counts_others(claim, tongue)
    )


def on_top_of(claims: Sequence[Claim], others: frozenset[str], language: str) -> frozenset[str]:
    """The ids of those of one question's claims that only tell by how many more there are: two more bodies were found.

    ``others`` are the ids of the claims that count others than those of an earlier figure.
    """
    tongue = tongues().get(language)
    return frozenset(c.id for c in claims if tongue and c.id in others and not tongue.besides.isdisjoint(_words_of(c)))


def _of_another_kind(last: Claim | None, claim: Claim) -> bool:
    return last is not None and last.sentence_start == claim.sentence_start and last.kind != claim.kind


def _counts_others(claim: Claim, tongue: Tongue) -> bool:
    number = plain(claim.value.said).split()[:1]
    bases = [base for word in number for base in tongue.stripper.bases(word)]
    joined = any(prefix.startswith(tuple(tongue.joints)) for _, prefix in bases)
    return joined or not tongue.others.isdisjoint(_words_of(claim))


def _words_of(claim: Claim) -> list[str]:
    """The words of a figure and what it counts, with the one behind it; a bound of its own ("more than") left out."""
    before, number, behind = claim.quote.partition(claim.value.said)
    bounded = isinstance(claim.value, Quantity) and claim.value.qualifier in _BOUNDED
    next_word = claim.sentence[claim.end - claim.sentence_start :].split(maxsplit=1)[:1]
    return plain(" ".join(["" if bounded else before, number, behind, claim.counted or "", *next_word])).split()
