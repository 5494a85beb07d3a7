"""What speaks for and against two claims answering one question, each piece with its weight and its words."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from checker.resolve.evidence import articles, people, places, question, times, values
from checker.resolve.evidence.piece import NEVER, THRESHOLD, Evidence, Explanation
from checker.resolve.setting import Setting

__all__ = ["NEVER", "THRESHOLD", "Explanation", "score", "story_told", "weigh"]

Piece = Callable[[Setting, Setting], Evidence]
_QUESTION: Final[tuple[Piece, ...]] = (
    question.kind,
    values.values,
    question.modality,
    question.part,
    question.answers,
    people.group,
    people.condition,
    question.counted,
    articles.nearby,
)
_STORY: Final[tuple[Piece, ...]] = (places.place, times.date, articles.events, times.another_event, articles.words)
_SURE: Final = 3.0
_COVERED: Final = "the articles tell one event"


def weigh(one: Setting, other: Setting) -> Explanation:
    """Add up the evidence for two claims answering one question, in words; what rules it out decides alone.

    Evidence for one story (place, time, event, words) counts up to a limit: however sure it is that two articles tell
    of one event, their figures may still answer different questions about it. Articles that cover one event reach it.
    """
    asked = [piece(one, other) for piece in _QUESTION]
    told = [piece(one, other) for piece in _STORY]
    ruled_out = tuple(said for weight, said in (*asked, *told) if weight == NEVER)
    if ruled_out:
        return Explanation(False, NEVER, ruled_out[:1])
    if articles.tell_one_event(one, other):
        told.append((max(0.0, _SURE - sum(weight for weight, _ in told)), _COVERED))
    score = sum(weight for weight, _ in asked) + min(_SURE, sum(weight for weight, _ in told))
    reasons = tuple(f"{said} ({weight:+.1f})" for weight, said in (*told, *asked) if said)
    return Explanation(score >= THRESHOLD, score, reasons)


def score(one: Setting, other: Setting, *, least: float = -math.inf) -> float:
    """The sum of the evidence alone; what cannot reach ``least`` any more is not weighed to the end."""
    asked = _sum(_QUESTION, one, other)
    if asked + _SURE < least:
        return max(NEVER, asked + _SURE)
    told = _sum(_STORY, one, other)
    return NEVER if told <= NEVER else asked + (_SURE if articles.tell_one_event(one, other) else min(_SURE, told))


def _sum(pieces: tuple[Piece, ...], one: Setting, other: Setting) -> float:
    total = 0.0
    for piece in pieces:
        weight, _ = piece(one, other)
        if weight == NEVER:
            return NEVER
        total += weight
    return total


def story_told(one: Setting, other: Setting) -> float:
    """The sum of the evidence for one story alone, whatever the two figures answer."""
    return _sum(_STORY, one, other)
