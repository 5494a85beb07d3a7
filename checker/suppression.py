"""Comments in an article that silence a rule there: which rules, why, and for which part of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checker.problem import did_you_mean
from checker.records import Article, Claim, Comment, Finding, Record

UNUSED: Final = "unused-suppression"
_EXPECTED: Final = 'expected: ignore RULE reason="..."'
_WORDS: Final = re.compile(
    r"(?P<verb>\S+)(?P<rules>.*?)(?:\breason\s*=\s*[\"'\u201c\u00ab](?P<reason>.*)[\"'\u201d\u00bb])?\s*\Z", re.DOTALL
)
_BLANK_LINE: Final = re.compile(r"\n[^\S\n]*(?=\n)")


class Suppression(Record):
    """One comment: the rules that it silences, its reason, and the part of the text that it speaks of.

    ``start`` and ``end`` are offsets in the article's text; ``mistake`` says what makes the comment void.
    """

    article: str
    path: str
    line: int
    column: int
    start: int
    end: int
    rules: tuple[str, ...] = ()
    reason: str = ""
    mistake: str = ""

    def covers(self, claim: Claim, rule: str) -> bool:
        """Whether the comment silences a rule at a claim."""
        return self.article == claim.article and rule in self.rules and self.start <= claim.start < self.end


def suppressions(article: Article, rules: Iterable[str]) -> Iterator[Suppression]:
    """What the comments of an article silence; ``rules`` are the names that exist.

    A comment in a paragraph speaks of it, one that stands alone of the paragraph after it, one in the front matter of
    the whole article.
    """
    known = frozenset(rules) if article.comments else frozenset()
    for comment in article.comments:
        start, end = _part(article.text, comment)
        names, reason, mistake = _said(comment.words, known)
        yield Suppression(
            article=article.id,
            path=article.path,
            line=comment.line,
            column=comment.column,
            start=start,
            end=end,
            rules=names,
            reason=reason,
            mistake=mistake,
        )


def _said(words: str, known: frozenset[str]) -> tuple[tuple[str, ...], str, str]:
    """The rules of a comment, its reason, and what is wrong with it."""
    found = _WORDS.match(words)
    if found is None or found["verb"] != "ignore":
        return (), "", f"{words.partition(' ')[0] or 'nothing'} is not understood; {_EXPECTED}"
    names = tuple(found["rules"].replace(",", " ").split())
    unknown = [name for name in names if name not in known]
    if unknown:
        return (), "", f"{unknown[0]}: no such rule{did_you_mean(unknown[0], known)}"
    return names, (found["reason"] or "").strip(), "" if names else f"no rule is named; {_EXPECTED}"


def _part(text: str, comment: Comment) -> tuple[int, int]:
    """The paragraph that a comment speaks of; its own words are blanks in the text."""
    if comment.offset is None:
        return 0, len(text)
    start = text.rfind("\n", 0, comment.offset) + 1
    while start and (above := text.rfind("\n", 0, start - 1) + 1) < start and text[above:start].strip():
        start = above
    words = re.compile(r"\S").search(text, start)
    end = _BLANK_LINE.search(text, words.start() if words else len(text))
    return start, end.start() if end else len(text)


def unused(suppression: Suppression, near: Claim, fact: str) -> Finding:
    """The finding of a comment that silences nothing, shown at a claim that it stands near to."""
    told = suppression.mistake or f"{', '.join(suppression.rules)} finds nothing here; delete the comment"
    return Finding(
        rule=UNUSED,
        level="warning",
        confidence="high",
        verdict="consistent",
        message=f"line {suppression.line}: the comment silences nothing: {told}",
        fact=fact,
        primary=near.id,
        related=(),
        fingerprint=_fingerprint(suppression),
        why=(f"The comment stands at {suppression.path}:{suppression.line}:{suppression.column}.",),
    )


def _fingerprint(suppression: Suppression) -> str:
    import hashlib

    said = (UNUSED, suppression.article, *suppression.rules, suppression.reason, suppression.mistake)
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]
