"""The claims of one article as records: what its sentences leave open is filled from the article as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.extract.claims import Bound, ReadSentence
from checker.extract.dates import Context
from checker.extract.setting import main_place
from checker.extract.spot import Spot
from checker.records import Article, Claim, Quantity, Value

_LONGEST = 600


def value_of(at: Context, spot: Spot) -> Value:
    """The typed value of a figure."""
    if spot.period:
        return spot.period
    return Quantity(
        low=spot.low, high=spot.high, best=spot.best, qualifier=spot.qualifier, unit=spot.unit, said=at.words(spot.start, spot.end)
    )


def claims_of(article: Article, read: Sequence[ReadSentence]) -> list[Claim]:
    """Records of every bound figure, numbered in order of the text."""
    places = [place for sentence in read for _, place in sentence.setting.places]
    opening = next((sentence.setting.places[0][1] for sentence in read if sentence.setting.places), None)
    usual = main_place(places, opening)
    events = next((sentence.setting.events for sentence in read if sentence.setting.events), ())
    return list(_records(article, read, usual, events))


def _records(article: Article, read: Sequence[ReadSentence], place: str | None, events: tuple[str, ...]) -> Iterator[Claim]:
    number = 0
    for sentence in read:
        first = number + 1
        for bound in sentence.bound:
            number += 1
            whole = None if bound.whole is None else f"{article.id}:{first + bound.whole}"
            yield _claim(article, sentence, bound, f"{article.id}:{number}", whole, place, events)


def _claim(
    article: Article, sentence: ReadSentence, bound: Bound, ident: str, whole: str | None, place: str | None, events: tuple[str, ...]
) -> Claim:
    at, figure = sentence.at, bound.figure
    start, end = at.tokens[figure.first].start, at.tokens[figure.end - 1].end
    line, column = article.position(start)
    end_line, end_column = article.position(end - 1)
    first, last = _around(sentence, start, end)
    return Claim(
        id=ident,
        article=article.id,
        start=start,
        end=end,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column + 1,
        quote=article.text[start:end],
        kind=bound.kind,
        value=_value(at, bound),
        counted=at.words(figure.noun.start, figure.noun.end) if figure.noun else None,
        who=" ".join(sorted(set(figure.noun.who))) or None if figure.noun else None,
        place=sentence.setting.place_near(figure.first) or place,
        when=None if figure.spot.period else sentence.setting.day_near(figure.first),
        source=bound.source,
        modality=bound.modality,
        part_of=whole,
        superseded=figure.spot.superseded,
        about=sentence.setting.events or events,
        sentence=article.text[first:last],
        sentence_start=first,
    )


def _value(at: Context, bound: Bound) -> Value:
    value = value_of(at, bound.figure.spot)
    if isinstance(value, Quantity) and value.unit is None and bound.figure.noun and bound.figure.noun.people:
        return value.model_copy(update={"unit": "people"})
    return value


def _around(sentence: ReadSentence, start: int, end: int) -> tuple[int, int]:
    """The sentence, or of a very long one the part around the figure."""
    if sentence.end - sentence.start <= _LONGEST:
        return sentence.start, sentence.end
    spare = (_LONGEST - (end - start)) // 2
    return max(sentence.start, start - spare), min(sentence.end, end + spare)
