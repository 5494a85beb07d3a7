"""The second verb: an article becomes typed claims, and every figure in it can be listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.extract.article_claims import claims_of, value_of, written_by
from checker.extract.claims import ReadSentence, read_sentences
from checker.extract.context import Context
from checker.extract.reading import spots
from checker.extract.sentences import Sentence, folded_text, opening, sentences
from checker.extract.setting import Setting, opening_of
from checker.extract.spoken import credited
from checker.extract.spot import Spot
from checker.extract.stretch import stretch
from checker.lexicon import Lexicon, lexicon
from checker.lexicon.roles import DAY, MONTH
from checker.lexicon.token import placed
from checker.records import Article, Claim, Figure

__all__ = ["extract", "figures"]


def extract(article: Article, words: Lexicon | None = None) -> list[Claim]:
    """Every claim of an article, in order of the text: each figure that the sentence binds to a kind.

    >>> [claim.kind for claim in extract(Article(id="a", path="a.txt", language="en", text="Two people were killed."))]
    ['killed']
    """
    words = words or lexicon()
    folded = folded_text(article)
    base = base_day(article)
    found = [(each, context(article, folded, each, base)) for each in sentences(article, folded, words)]
    read = read_sentences(found, words.kinds)
    written = None if article.published else written_by(article, read)
    if written:
        read = _dated(found, read, written, words)
    read = credited(article, folded, read, words, lambda sentence: context(article, folded, sentence, base))
    return claims_of(article, folded, read, _opening(article, folded, words, read)) if read else []


def _dated(
    found: Sequence[tuple[Sentence, Context]], read: Sequence[ReadSentence], written: date, words: Lexicon
) -> list[ReadSentence]:
    """The sentences of an undated article with the day by which it was written, which may change months and days."""
    naming = [(sentence, replace(at, base=written)) for sentence, at in found if at.roles & (MONTH | DAY)]
    again = {sentence.start for sentence, _ in naming}
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
