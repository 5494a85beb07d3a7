"""The second verb: an article becomes typed claims, and every figure in it can be listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.extract.article_claims import claims_of, value_of, written_by
from checker.extract.context import Context
from checker.extract.reading import spots
from checker.extract.sentences import Sentence, folded_text, opening, sentences
from checker.extract.setting import Setting, opening_of
from checker.extract.spoken import credited
from checker.extract.spot import Spot
from checker.extract.steps import ReadSentence, read_sentences
from checker.extract.stretch import stretch
from checker.lexicon import Lexicon, lexicon
from checker.lexicon.roles import DAY, MONTH
from checker.lexicon.token import placed
from checker.records import Article, Claim, Figure

__all__ = ["extract", "extract_all", "figures"]

Numbered = tuple[int, Sentence, Context]
"""A sentence and its tokens, with the number of its article among some."""


def extract(article: Article, words: Lexicon | None = None) -> list[Claim]:
    """Every claim of an article, in order of the text: each figure that the sentence binds to a kind.

    >>> [claim.kind for claim in extract(Article(id="a", path="a.txt", language="en", text="Two people were killed."))]
    ['killed']
    """
    return extract_all([article], words)[0]


def extract_all(articles: Sequence[Article], words: Lexicon | None = None) -> list[list[Claim]]:
    """Every claim of each of some articles, which are read together: that takes less time than one after the other.

    Each step goes through all their sentences before the next one begins.

    >>> [len(claims) for claims in extract_all([Article(id="a", path="a.txt", language="en", text="Two people died.")])]
    [1]
    """
    words = words or lexicon()
    folded = [folded_text(article) for article in articles]
    found = [
        (number, sentence, context(article, text, sentence, base_day(article)))
        for number, (article, text) in enumerate(zip(articles, folded, strict=True))
        for sentence in sentences(article, text, words)
    ]
    read: list[list[ReadSentence]] = [[] for _ in articles]
    for each in read_sentences(found, words.kinds):
        read[each.article].append(each)
    return [
        _claims(article, text, own, found, words) for article, text, own in zip(articles, folded, read, strict=True)
    ]


def _claims(
    article: Article, folded: str, read: Sequence[ReadSentence], found: Sequence[Numbered], words: Lexicon
) -> list[Claim]:
    written = None if article.published else written_by(article, read)
    if written:
        read = _dated(found, read, written, words)
    base = base_day(article)
    read = credited(article, folded, read, words, lambda sentence: context(article, folded, sentence, base))
    return claims_of(article, folded, read, _opening(article, folded, words, read)) if read else []


def _dated(
    found: Sequence[Numbered], read: Sequence[ReadSentence], written: date, words: Lexicon
) -> list[ReadSentence]:
    """The sentences of an undated article with the day by which it was written, which may change months and days."""
    own = [(number, each, at) for number, each, at in found if number == read[0].article]
    naming = [(number, each, replace(at, base=written)) for number, each, at in own if at.roles & (MONTH | DAY)]
    again = {sentence.start for _, sentence, _ in naming}
    kept = [each for each in read if each.start not in again]
    return sorted([*kept, *read_sentences(naming, words.kinds)], key=lambda each: each.start)


def _opening(article: Article, folded: str, words: Lexicon, read: Sequence[ReadSentence]) -> Setting:
    """What the headline and the first lines speak of, whether they hold figures or not.

    Where neither they nor the sentences with figures name a place, what the other sentences name is added.
    """
    first = _spoken_of(article, folded, opening(article, folded, words))
    if any(_is_named(setting) for setting in (first, *(each.setting for each in read))):
        return first
    others = (_spoken_of(article, folded, each) for each in sentences(article, folded, words, everything=True))
    return first._replace(places=(*first.places, *(place for other in others for place in other.places)))


def _is_named(setting: Setting) -> bool:
    """Whether a place is named, and not by its people alone."""
    return any(each.place and not each.people for each in setting.places)


def _spoken_of(article: Article, folded: str, sentence: Sentence) -> Setting:
    return opening_of(context(article, folded, sentence, None), sentence.lexicon.vocabulary)


def figures(article: Article, words: Lexicon | None = None) -> list[Figure]:
    """Every quantity and date of an article, claim or not, in order of the text; the page around it is read too.

    >>> [figure.quote for figure in figures(Article(id="a", path="a.txt", language="en", text="Over 80 people fled."))]
    ['Over 80']
    """
    words = words or lexicon()
    folded = folded_text(article)
    return [
        _figure(article, at, spot)
        for sentence in sentences(article, folded, words, everything=True)
        for at in (context(article, folded, sentence, base_day(article)),)
        for spot in spots(at, sentence.lexicon.vocabulary, relative=True)
    ]


def context(article: Article, folded: str, sentence: Sentence, base: date | None) -> Context:
    """The tokens of a sentence and what reading them needs to know."""
    known = sentence.lexicon
    found = placed(folded, sentence.start, sentence.end, known.stripper)
    return Context(*found, article.text, known.tongue, base, known.vocabulary)


def base_day(article: Article) -> date | None:
    """The day of publication, from which implied years and relative days are taken."""
    return date.fromisoformat(article.published[:10]) if article.published else None


def _figure(article: Article, at: Context, spot: Spot) -> Figure:
    return Figure(**stretch(article, at, *spot.whole), value=value_of(at, spot))
