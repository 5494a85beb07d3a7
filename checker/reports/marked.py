"""Sentences cut at their figures, so that a report can mark them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from checker.records import Claim

_CUT: Final = "…"


@dataclass(frozen=True)
class Part:
    """A piece of a sentence, and the claims whose figure it holds (none for the words between)."""

    text: str
    claims: tuple[Claim, ...] = ()


def marked(sentence: str, start: int, claims: Sequence[Claim]) -> list[Part]:
    """Cut a sentence that begins at code point ``start`` of its article at the figures of its claims.

    Figures that overlap become one part with several claims.

    >>> marked("no figure", 0, [])
    [Part(text='no figure', claims=())]
    """
    parts: list[Part] = []
    done = 0
    for begin, end, owners in _stretches(claims):
        low, high = max(begin - start, done), min(end - start, len(sentence))
        parts += [Part(sentence[done:low])] if low > done else []
        parts += [Part(sentence[low:high], owners)] if high > low else []
        done = max(done, high)
    return parts + ([Part(sentence[done:])] if done < len(sentence) else [])


def _stretches(claims: Sequence[Claim]) -> list[tuple[int, int, tuple[Claim, ...]]]:
    """The figures in order, those that overlap joined."""
    found: list[tuple[int, int, tuple[Claim, ...]]] = []
    for claim in sorted(claims, key=lambda one: (one.start, one.end, one.id)):
        if found and claim.start < found[-1][1]:
            begin, end, owners = found.pop()
            found.append((begin, max(end, claim.end), (*owners, claim)))
        else:
            found.append((claim.start, claim.end, (claim,)))
    return found


def around(claim: Claim, width: int) -> tuple[str, str, str]:
    """The words before a figure, the figure, and the words after it, cut at words to about ``width`` code points.

    >>> around(claim, 60)  # doctest: +SKIP
    ('… it evacuated ', 'more than 80,000', ' people from the country …')
    """
    begin = claim.start - claim.sentence_start
    end = claim.end - claim.sentence_start
    room = max(0, width - (end - begin)) // 2
    before, after = claim.sentence[:begin], claim.sentence[end:]
    return _last_words(before, room), claim.sentence[begin:end] or claim.quote, _first_words(after, room)


def _first_words(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    kept = text[:width].rsplit(None, 1)[0] if " " in text[:width].strip() else text[:width]
    return f"{kept.rstrip()} {_CUT}"


def _last_words(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    tail = text[len(text) - width :]
    kept = tail.split(None, 1)[1] if " " in tail.strip() and len(tail.split(None, 1)) > 1 else tail
    return f"{_CUT} {kept.lstrip()}"
