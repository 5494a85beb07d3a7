"""The claims of one article as records: what its sentences leave open is filled from the article as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from sys import intern
from typing import Final, NamedTuple

from checker.extract.claims import Bound
from checker.extract.dates import Context
from checker.extract.days_said import day_of, lent, reported_on
from checker.extract.earlier import outgrown, said_earlier
from checker.extract.happened import Figure
from checker.extract.main_place import main_place
from checker.extract.named_days import named_day
from checker.extract.namesakes import settled
from checker.extract.setting import Setting
from checker.extract.spot import Spot
from checker.extract.steps import ReadSentence
from checker.extract.stretch import stretch
from checker.extract.that_number import with_that_number
from checker.places import contains, country_of
from checker.places.gazetteer import is_capital
from checker.records import Article, Claim, Period, Quantity, Value
from checker.records.record import as_given

_LONGEST: Final = 600
_NEAR: Final = 3
_A_YEAR: Final = timedelta(days=300)
_CLAIM: Final = as_given(Claim)
_QUANTITY: Final = as_given(Quantity)


class Usual(NamedTuple):
    """What an article lends to sentences that do not say it: its place, its event; and the countries that it names."""

    place: str | None
    events: tuple[str, ...]
    countries: set[str]


def value_of(at: Context, spot: Spot, unit: str | None = None) -> Value:
    """The typed value of a figure; ``unit`` is what it counts when it says none itself."""
    if spot.period:
        return spot.period
    return _QUANTITY(
        low=spot.low,
        high=spot.high,
        best=spot.best,
        qualifier=spot.qualifier,
        unit=spot.unit or unit,
        said=at.words(spot.start, spot.end),
    )


def written_by(article: Article, read: Sequence[ReadSentence]) -> date | None:
    """By when an undated article was written at the latest, if it names a day of an event; None when it does not.

    News speaks of a day without its year in the year that follows it.
    """
    countries = _countries(read)
    periods = [bound.figure.spot.period for sentence in read for bound in sentence.bound]
    named = [named_day(period, article, countries) for period in periods if period]
    days = [day for day in named if day]
    return max(days) + _A_YEAR if days else None


def _countries(read: Sequence[ReadSentence]) -> set[str]:
    return {each.place.split("/")[0] for sentence in read for each in sentence.setting.places if each.place}


def claims_of(article: Article, folded: str, read: Sequence[ReadSentence], opening: Setting) -> list[Claim]:
    """Records of every bound figure, numbered in order of the text.

    ``folded`` is the article's text in comparable form, ``opening`` the setting of the first lines.
    """
    opening, *own = settled([opening, *(sentence.setting for sentence in read)], article.text, folded)
    read = [sentence._replace(setting=setting) for sentence, setting in zip(read, own, strict=True)]
    everywhere = [each for sentence in read for each in sentence.setting.places]
    place = main_place([*opening.places], [*opening.places, *everywhere])
    events = next((found.events for found in (opening, *(sentence.setting for sentence in read)) if found.events), ())
    records = list(_records(article, read, Usual(place, events, _countries(read))))
    return outgrown([claim for claim, _ in records], frozenset(claim.id for claim, earlier in records if earlier))


def _records(article: Article, read: Sequence[ReadSentence], usual: Usual) -> Iterator[tuple[Claim, bool]]:
    """Each claim, and whether its figure is of an earlier report."""
    number = 0
    before: ReadSentence | None = None
    for sentence in read:
        told = with_that_number(before, _continued(article, before, sentence))
        first = number + 1
        for bound in told.bound:
            number += 1
            whole = None if bound.whole is None else f"{article.id}:{first + bound.whole}"
            claim = _claim(article, told, bound, f"{article.id}:{number}", whole, usual)
            yield claim, said_earlier(told.at, bound.figure.first)
        before = told


def _continued(article: Article, before: ReadSentence | None, sentence: ReadSentence) -> ReadSentence:
    """A sentence with the places and days of the one before, where it points back to them.

    The sentence right before in the same paragraph lends its places also to one that names none.
    """
    if before is None:
        return sentence
    setting, last = sentence.setting, before.setting
    near = "\n" not in article.text[before.end - 1 : sentence.start] and sentence.start - before.end < _NEAR
    back = setting.same_place or setting.same_time or (near and all(each.people for each in setting.places))
    places = [each for each in last.places if each.located] if back else []
    if places and (setting.same_place or not any(each.located for each in setting.places)):
        setting = setting._replace(places=(*places, *(each._replace(located=False) for each in setting.places)))
    if setting.same_time and not setting.days:
        setting = setting._replace(days=lent(last.days))
    return sentence if setting is sentence.setting else sentence._replace(setting=setting)


def _claim(
    article: Article, sentence: ReadSentence, bound: Bound, ident: str, whole: str | None, usual: Usual
) -> Claim:
    at, figure = sentence.at, bound.figure
    place = stretch(article, at, figure.first, figure.end)
    first, last = _around(sentence, place["start"], place["end"])
    return _CLAIM(
        **place,
        id=ident,
        kind=bound.kind,
        value=_value(at, bound, article, usual.countries),
        counted=at.words(figure.noun.start, figure.noun.end) if figure.noun else None,
        who=" ".join(sorted(set(figure.noun.who))) or None if figure.noun else None,
        place=_place(article, sentence, figure, usual),
        when=None if figure.spot.period else day_of(at, sentence.setting.days, figure.first, figure.end),
        as_of=None if figure.spot.period else reported_on(sentence.setting.days, figure.first),
        source=bound.credit.source,
        modality=bound.modality,
        part_of=whole,
        superseded=figure.spot.superseded,
        about=sentence.setting.events or usual.events,
        sentence=intern(article.text[first:last]),
        sentence_start=first,
    )


def _place(article: Article, sentence: ReadSentence, figure: Figure, usual: Usual) -> str | None:
    """Where a figure belongs; a headline may name the capital where people speak of what is elsewhere."""
    near = sentence.setting.place_near(figure.first, figure.end)
    if near and usual.place and is_capital(near) and not article.text[: sentence.start].strip():
        elsewhere = country_of(near) == country_of(usual.place) and not contains(usual.place, near)
        return usual.place if elsewhere else near
    return near or usual.place or sentence.setting.people_near(figure.first, figure.end)


def _value(at: Context, bound: Bound, article: Article, countries: set[str]) -> Value:
    noun = bound.figure.noun
    value = value_of(at, bound.figure.spot, "people" if noun and noun.people else None)
    day = named_day(value, article, countries) if isinstance(value, Period) else None
    return value.model_copy(update={"start": day.isoformat(), "end": day.isoformat()}) if day else value


def _around(sentence: ReadSentence, start: int, end: int) -> tuple[int, int]:
    """The sentence, or of a very long one the part around the figure."""
    if sentence.end - sentence.start <= _LONGEST:
        return sentence.start, sentence.end
    spare = (_LONGEST - (end - start)) // 2
    return max(sentence.start, start - spare), min(sentence.end, end + spare)
