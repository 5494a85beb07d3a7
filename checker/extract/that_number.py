"""Figures that say what "the number" has become, which the sentence before speaks of: it rose to 33 people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from checker.extract.claims import Bound
from checker.extract.context import Context
from checker.extract.steps import ReadSentence
from checker.extract.told import VAGUE

_REACH: Final = 7


def with_that_number(before: ReadSentence | None, sentence: ReadSentence) -> ReadSentence:
    """A sentence whose figures of "the number", and their parts, are of the kind that the sentence before tells first.

    >>> with_that_number(before, sentence).bound[0].kind  # "12 died. The number is now 33 people."  # doctest: +SKIP
    'killed'
    """
    kinds = (each.kind for each in before.bound if each.told or each.kind not in VAGUE) if before else iter(())
    kind = next((kind for kind in kinds if kind not in VAGUE), None)
    if kind is None or not any(_is_that_number(sentence.at, each) for each in sentence.bound):
        return sentence
    return sentence._replace(bound=tuple(_of_kind(sentence.at, sentence.bound, kind)))


def _of_kind(at: Context, bound: Sequence[Bound], kind: str) -> list[Bound]:
    out: list[Bound] = []
    for each in bound:
        whole = out[each.whole] if each.whole is not None and each.whole < len(out) else None
        part = whole is not None and each.kind == "people" and not each.told and whole.kind == kind
        out.append(replace(each, kind=kind) if part or _is_that_number(at, each) else each)
    return out


def _is_that_number(at: Context, bound: Bound) -> bool:
    """Whether nothing but "the number" says what a figure of people counts."""
    figure = bound.figure
    if bound.told or bound.kind not in ("people", "count") or (figure.noun and not figure.noun.people):
        return False
    for index in range(figure.first - 1, max(-1, figure.first - 1 - _REACH), -1):
        if at.has(index, at.tongue.numbers_of):
            return at.form(index).startswith(at.tongue.file.prefixes.articles)
    return False
