"""The second verb: an article becomes typed claims, and every figure in it can be listed."""

from __future__ import annotations

from datetime import date

from checker.extract.article_claims import claims_of, value_of
from checker.extract.claims import read_sentence
from checker.extract.dates import Context
from checker.extract.reading import spots
from checker.extract.sentences import Sentence, folded_text, sentences
from checker.extract.spot import Spot
from checker.lexicon import Lexicon, lexicon
from checker.lexicon.token import tokens
from checker.records import Article, Claim, Figure

__all__ = ["extract", "figures"]


def extract(article: Article, words: Lexicon | None = None) -> list[Claim]:
    """Every claim of an article, in order of the text: each figure that the sentence binds to a kind.

    >>> [claim.kind for claim in extract(Article(id="a", path="a.txt", language="en", text="Two people were killed."))]
    ['killed']
    """
    words = words or lexicon()
    folded = folded_text(article)
    read = []
    for sentence in sentences(article, folded, words):
        at = context(article, folded, sentence)
        found = read_sentence(at, sentence.start, sentence.end, sentence.lexicon.vocabulary, words)
        if found:
            read.append(found)
    return claims_of(article, read)


def figures(article: Article, words: Lexicon | None = None) -> list[Figure]:
    """Every quantity and date of an article, claim or not, in order of the text; the page around it is read too.

    >>> [figure.quote for figure in figures(Article(id="a", path="a.txt", language="en", text="Over 80 people fled."))]
    ['Over 80']
    """
    words = words or lexicon()
    folded = folded_text(article)
    return [
        _figure(article, at, spot)
        for sentence in sentences(article, folded, words, furniture=True)
        for at in (context(article, folded, sentence),)
        for spot in spots(at, sentence.lexicon.vocabulary)
    ]


def context(article: Article, folded: str, sentence: Sentence) -> Context:
    """The tokens of a sentence and what reading them needs to know."""
    tongue = sentence.lexicon.tongue
    found = tokens(folded, sentence.start, sentence.end, sentence.lexicon.stripper)
    return Context(found, tongue, base_day(article), lambda index: article.text[found[index].start].isupper())


def base_day(article: Article) -> date | None:
    """The day from which implied years are taken: that of publication, else the latest day that the text states."""
    stated = article.published or article.not_before
    return date.fromisoformat(stated[:10]) if stated else None


def _figure(article: Article, at: Context, spot: Spot) -> Figure:
    first, last = spot.whole
    start, end = at.tokens[first].start, at.tokens[last - 1].end
    line, column = article.position(start)
    end_line, end_column = article.position(end - 1)
    return Figure(
        article=article.id,
        start=start,
        end=end,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column + 1,
        quote=article.text[start:end],
        value=value_of(at, spot),
    )
