"""The sentences of an article that hold a figure; everything else is put aside at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checker.extract.furniture import is_furniture
from checker.extract.wrapping import unwrapped
from checker.fold import IGNORED, fold
from checker.lexicon import LanguageLexicon, Lexicon
from checker.records import Article
from checker.sealed import sealed

_WORD: Final = re.compile(rf"[^\W\d_][\w{IGNORED}]*")
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_LATIN: Final = re.compile("[a-z]")
_END: Final = re.compile(r"[.!?]+[\"')\]]*\s+(?=\S)")
_OPENER: Final = re.compile(r"[\s(\"']")
_OPENING: Final = 300
_DIGIT: Final = re.compile("[0-9\u00bc-\u00be\u2150-\u215e]")


@sealed
class Sentence:
    """Code points ``start`` to ``end`` of an article's folded text, in one language."""

    start: int
    end: int
    lexicon: LanguageLexicon


def sentences(article: Article, folded: str, lexicon: Lexicon, *, everything: bool = False) -> Iterator[Sentence]:
    """The sentences that may hold a claim, in order of the text; ``everything``: also those of the page around it."""
    start = 0
    for line in folded.split("\n"):
        end = start + len(line)
        if line and (everything or (_may_hold(line, lexicon) and not is_furniture(line))):
            yield from _in_line(article, folded, start, end, lexicon, everything)
        start = end + 1


def _may_hold(line: str, lexicon: Lexicon) -> bool:
    if _DIGIT.search(line):
        return True
    words = _WORD.findall(line.replace(IGNORED, "") if IGNORED in line else line)
    return any(not each.seeds.isdisjoint(words) for each in lexicon.languages.values())


def _in_line(
    article: Article, folded: str, start: int, end: int, lexicon: Lexicon, everything: bool
) -> Iterator[Sentence]:
    for first, last in _parts(article.text, folded, start, end, lexicon):
        language = _language(folded, first, last, article.language)
        known = lexicon.languages.get(language)
        if known and (everything or _holds(folded, first, last, known)):
            yield Sentence(first, last, known)


def _parts(text: str, folded: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    first = start
    for found in _END.finditer(folded, start, end):
        if text[found.end() : found.end() + 1].islower() or _abbreviated(folded, first, found.start(), lexicon):
            continue
        yield first, found.end()
        first = found.end()
    if first < end:
        yield first, end


def _abbreviated(folded: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the full stop belongs to an abbreviation or an initial."""
    if folded[end] != ".":
        return False
    form = _OPENER.sub(" ", folded[max(start, end - 20) : end]).rpartition(" ")[2].replace(IGNORED, "")
    return (len(form) == 1 and form.isascii() and form.isalpha()) or form in lexicon.abbreviations


def _language(folded: str, start: int, end: int, stated: str) -> str:
    """The language of a stretch by its script; the article's own where its script is that of the stretch."""
    arabic = _ARABIC.search(folded, start, end)
    if arabic is None:
        return "en" if stated == "ar" and _LATIN.search(folded, start, end) else stated
    if stated == "ar" and not _LATIN.search(folded, start, start + 12):
        return "ar"
    part = folded[start:end]
    return "ar" if len(_ARABIC.findall(part)) * 2 >= len(_LATIN.findall(part)) else "en"


def _holds(folded: str, start: int, end: int, known: LanguageLexicon) -> bool:
    if _DIGIT.search(folded, start, end):
        return True
    return not known.seeds.isdisjoint(_WORD.findall(folded[start:end].replace(IGNORED, "")))


def opening(article: Article, folded: str, lexicon: Lexicon) -> Sentence:
    """The first lines of an article: its headline and what follows, as one stretch."""
    start = len(folded) - len(folded.lstrip())
    end = min(len(folded), start + _OPENING)
    language = _language(folded, start, end, article.language)
    return Sentence(start, end, lexicon.languages.get(language) or lexicon.languages["en"])


def folded_text(article: Article) -> str:
    """The article's text in comparable form, code point for code point, its broken lines put together."""
    return unwrapped(fold(article.text))
