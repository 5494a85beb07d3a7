"""The sentences of an article that hold a figure; everything else is put aside at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checker.extract.furniture import is_furniture
from checker.extract.wrapping import unwrapped
from checker.fold import IGNORED, fold
from checker.lexicon import LanguageLexicon, Lexicon
from checker.records import Article
from checker.sealed import sealed
from checker.word_plane import DIGIT, word_plane, words

_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_LATIN: Final = re.compile("[a-z]")
_END: Final = re.compile(r"[.!?]+[\"')\]]*\s+(?=\S)")
_OPENER: Final = re.compile(r"[\s(\"']")
_OPENING: Final = 300


@sealed
class Sentence:
    """Code points ``start`` to ``end`` of an article's folded text, in one language."""

    start: int
    end: int
    lexicon: LanguageLexicon


def sentences(article: Article, folded: str, lexicon: Lexicon, *, everything: bool = False) -> Iterator[Sentence]:
    """The sentences that may hold a claim, in order of the text; ``everything``: also those of the page around it."""
    plane = word_plane(folded)
    languages = lexicon.languages.values()
    start = 0
    for line in folded.split("\n"):
        end = start + len(line)
        if line and (everything or (_may_hold(plane[start:end], languages) and not is_furniture(line))):
            for each in sentences_of(article, folded, start, end, lexicon):
                if everything or _may_hold(plane[each.start : each.end], (each.lexicon,)):
                    yield each
        start = end + 1


def sentences_of(article: Article, folded: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Sentence]:
    """The sentences of one line of an article's ``folded`` text, those without a figure too."""
    for first, last in _parts(article.text, folded, start, end, lexicon):
        known = lexicon.languages.get(_language(folded, first, last, article.language))
        if known:
            yield Sentence(first, last, known)


def _may_hold(plane: bytes, languages: Iterable[LanguageLexicon]) -> bool:
    """Whether a stretch has a digit, or a word of which a figure can consist in one of some languages."""
    if DIGIT in plane:
        return True
    found = words(plane)
    return any(not each.seeds.isdisjoint(found) for each in languages)


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


def opening(article: Article, folded: str, lexicon: Lexicon) -> Sentence:
    """The first lines of an article: its headline and what follows, as one stretch."""
    start = len(folded) - len(folded.lstrip())
    end = min(len(folded), start + _OPENING)
    language = _language(folded, start, end, article.language)
    return Sentence(start, end, lexicon.languages.get(language) or lexicon.languages["en"])


def folded_text(article: Article) -> str:
    """The article's text in comparable form, code point for code point, its broken lines put together."""
    return unwrapped(fold(article.text))
