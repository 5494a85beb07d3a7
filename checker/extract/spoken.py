"""Who speaks where a sentence does not say it: the one who spoke before, whose words it quotes, who heads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from checker.extract.around import Around
from checker.extract.context import Context
from checker.extract.credit import Credit
from checker.extract.headline import headline_credit
from checker.extract.offices import with_office
from checker.extract.sentences import Sentence
from checker.extract.steps import ReadSentence
from checker.lexicon import Lexicon
from checker.records import Article

_NOBODY: Final = Credit()
_BACK: Final = 2
_QUOTED: Final = 3
_QUOTES: Final = ('"', "''")
_NEAR: Final = 3


def credited(
    article: Article,
    folded: str,
    read: Sequence[ReadSentence],
    words: Lexicon,
    tokens_of: Callable[[Sentence], Context],
) -> list[ReadSentence]:
    """The sentences of an article that hold claims, each with who speaks in it as far as the article tells it.

    ``folded`` is the article's text in comparable form, ``tokens_of`` reads a sentence of it.
    """
    asking = {sentence.start for sentence in read if _asks(folded, sentence)}
    if not asking:
        return list(read)
    around = Around(article, folded, words, tokens_of, {}, {})
    return [_with_speaker(around, sentence) if sentence.start in asking else sentence for sentence in read]


def _asks(folded: str, sentence: ReadSentence) -> bool:
    """Whether the rest of an article may tell who speaks in a sentence."""
    credits = [bound.credit for bound in sentence.bound]
    if any(credit.goes_on or credit.name for credit in credits):
        return True
    unsaid = not any(credit.source for credit in credits)
    return unsaid and (_heads(folded, sentence) or _is_quoted(folded, sentence.start) or _joins(sentence.at))


def _with_speaker(around: Around, sentence: ReadSentence) -> ReadSentence:
    said = any(bound.credit.source for bound in sentence.bound)
    other = _speaker(around, sentence) if not said or any(bound.credit.goes_on for bound in sentence.bound) else None
    credits = [other if other and (bound.credit.goes_on or not said) else bound.credit for bound in sentence.bound]
    known = [with_office(around, credit) for credit in credits]
    around.told[sentence.start] = next((credit for credit in reversed(known) if credit.source), _NOBODY)
    bound = tuple(replace(each, credit=credit) for each, credit in zip(sentence.bound, known, strict=True))
    return sentence._replace(bound=bound)


def _speaker(around: Around, sentence: ReadSentence) -> Credit | None:
    """Who speaks in a sentence that credits nobody itself."""
    if sentence.bound[0].credit.goes_on:
        return around.before(sentence.start, _BACK)
    if _heads(around.folded, sentence):
        return headline_credit(sentence.at)
    if _is_quoted(around.folded, sentence.start):
        return _of_quote(around, sentence)
    near = around.folded[max(0, sentence.start - _NEAR) : sentence.start].strip(" ")
    return around.before(sentence.start, 1) if near and "\n" not in near and _joins(sentence.at) else None


def _of_quote(around: Around, sentence: ReadSentence) -> Credit | None:
    """Who is quoted: named where the quotation ends, or where it began, or as the one quoted before."""
    for each in islice(around.behind(sentence.end), _QUOTED):
        if not _is_open(around.folded, each.start):
            break
        credit = around.credit(each)
        if credit.source or credit.goes_on:
            return credit if credit.source else around.before(sentence.start, _BACK)
    last = around.until(sentence.start)[-1:]
    quoted = any('"' in around.folded[each.start : each.end] for each in last)
    return around.before(sentence.start, _BACK) if quoted else None


def _is_quoted(folded: str, start: int) -> bool:
    """Whether a sentence begins with a quotation, or in one."""
    return folded[start] == '"' or _is_open(folded, start)


def _is_open(folded: str, position: int) -> bool:
    """Whether a quotation of the paragraph has begun in front of a place in it, and not ended."""
    start = folded.rfind("\n", 0, position) + 1
    return sum(folded.count(mark, start, position) for mark in _QUOTES) % 2 == 1


def _heads(folded: str, sentence: ReadSentence) -> bool:
    """Whether a sentence is the headline of its article."""
    return not folded[: sentence.start].strip() and not folded[: sentence.end].rstrip().endswith(".")


def _joins(at: Context) -> bool:
    """Whether a sentence goes on with the list of the one before: and the wounding of nine others."""
    joined = at.tongue.attaches and at.joined(0)
    trigger = at.vocabulary.triggers.at(at.tokens, 0) if joined and at.vocabulary else None
    return trigger is not None and trigger.meaning.noun
