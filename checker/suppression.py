"""Comments in an article that silence a rule there: which rules, why, and for which part of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checker.problem import nearest
from checker.records import Article, Claim, Comment, Finding, Reason, Record, RuleHead, Wording
from checker.sentences import sentence

UNUSED: Final = "unused-suppression"
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
    mistake: Reason | None = None

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


def _said(words: str, known: frozenset[str]) -> tuple[tuple[str, ...], str, Reason | None]:
    """The rules of a comment, its reason, and what is wrong with it."""
    found = _WORDS.match(words)
    if found is None or found["verb"] != "ignore":
        return (), "", _not_understood(words.partition(" ")[0])
    names = tuple(found["rules"].replace(",", " ").split())
    unknown = [name for name in names if name not in known]
    if unknown:
        return (), "", _no_such_rule(unknown[0], known)
    return names, (found["reason"] or "").strip(), None if names else Reason(key="comment-names-no-rule")


def _not_understood(word: str) -> Reason:
    return Reason(key="comment-not-understood", fields={"word": word}) if word else Reason(key="comment-empty")


def _no_such_rule(name: str, known: frozenset[str]) -> Reason:
    near = nearest(name, known)
    if near:
        return Reason(key="comment-of-misspelt-rule", fields={"rule": name, "near": near})
    return Reason(key="comment-of-unknown-rule", fields={"rule": name})


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


def unused(suppression: Suppression, near: Claim, fact: str, language: str) -> Finding:
    """The finding of a comment that silences nothing, shown at a claim that it stands near to."""
    idle = Reason(key="comment-finds-nothing", fields={"rules": ", ".join(suppression.rules)})
    mistake = sentence(suppression.mistake or idle, language)
    message = Reason(key="comment-idle", fields={"line": str(suppression.line), "mistake": mistake})
    place = f"{suppression.path}:{suppression.line}:{suppression.column}"
    stands = Reason(key="comment-stands-at", fields={"place": place})
    return Finding(
        rule=UNUSED,
        level="warning",
        confidence="high",
        verdict="consistent",
        message=sentence(message, language),
        fact=fact,
        primary=near.id,
        related=(),
        fingerprint=_fingerprint(suppression),
        why=(sentence(stands, "en"),),
        reasons=(stands,),
    )


def head_of_unused() -> RuleHead:
    """What a report tells of the check that raises these findings.

    >>> head_of_unused().heading("en")
    'A comment that silences nothing'
    """
    title, why = (Reason(key=key) for key in ("comment-title", "comment-why"))
    return RuleHead(id=UNUSED, level="warning", title=_in_each_language(title), why=_in_each_language(why))


def _in_each_language(reason: Reason) -> Wording:
    return Wording(en=sentence(reason, "en"), ar=sentence(reason, "ar"))


def _fingerprint(suppression: Suppression) -> str:
    import hashlib

    wrong = suppression.mistake
    mistake = (wrong.key, *wrong.fields.values()) if wrong else ()
    said = (UNUSED, suppression.article, *suppression.rules, suppression.reason, *mistake)
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]
