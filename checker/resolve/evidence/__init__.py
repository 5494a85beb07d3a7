"""What speaks for and against two claims answering one question, each piece with its weight and its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from checker.resolve.evidence import articles, people, places, question, times, values
from checker.resolve.evidence.piece import NEVER, THRESHOLD, Evidence, Explanation
from checker.resolve.setting import Setting

__all__ = ["NEVER", "THRESHOLD", "Explanation", "weigh"]

Piece = Callable[[Setting, Setting], Evidence]
_QUESTION: Final[tuple[Piece, ...]] = (
    question.kind,
    question.modality,
    question.part,
    people.group,
    people.condition,
    question.counted,
    articles.nearby,
    values.values,
)
_STORY: Final[tuple[Piece, ...]] = (places.place, times.date, articles.events, articles.words)
_SURE: Final = 3.0


def weigh(one: Setting, other: Setting) -> Explanation:
    """Add up the evidence for two claims answering one question; anything that rules it out decides alone.

    Evidence for one story (place, time, event, words) counts up to a limit: however sure it is that two articles tell
    of one event, their figures may still answer different questions about it. One article is one story.
    """
    asked = _gather(_QUESTION, one, other)
    told = _gather(_STORY, one, other) if asked is not None else None
    if asked is None or told is None:
        return Explanation(False, NEVER, _ruled_out(one, other))
    story = _SURE if one.story is other.story else min(_SURE, sum(weight for weight, _ in told))
    score = sum(weight for weight, _ in asked) + story
    reasons = tuple(f"{said} ({weight:+.1f})" for weight, said in (*told, *asked) if said)
    return Explanation(score >= THRESHOLD, score, reasons)


def _gather(pieces: tuple[Piece, ...], one: Setting, other: Setting) -> list[Evidence] | None:
    """The evidence of every piece, None as soon as one rules the question out."""
    found = []
    for piece in pieces:
        weight, said = piece(one, other)
        if weight == NEVER:
            return None
        found.append((weight, said))
    return found


def _ruled_out(one: Setting, other: Setting) -> tuple[str, ...]:
    return tuple(said for weight, said in (piece(one, other) for piece in (*_QUESTION, *_STORY)) if weight == NEVER)[:1]
