"""Synthetic corpora of any size: events with places, dates and figures of their own, told by several articles each.

The sentences stand in ``growth.yaml``. Half of the articles hold no claim, a tenth are briefs of small things that
happen in the same countries and months, and the others tell of events, about four articles each: most agree, some are
of later days with grown figures, some disagree. A larger corpus is the archive of more days, with as many events a
day; a seed makes the same files again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Final, Literal, NamedTuple

from checker.places.gazetteer import Place, places
from checker.records import Record
from checker.yaml_file import load

Language = Literal["en", "ar"]
Words = Mapping[Language, tuple[str, ...]]

_FIRST_DAY: Final = date(2005, 1, 1)
_A_DAY: Final = 14
_QUIET: Final = 0.5
_BRIEF: Final = 0.6
_BOILERPLATE: Final = 0.04
_ARABIC: Final = 0.7
_AGREED: Final = 0.6
_GROWN: Final = 0.85
_OFTEN: Final = (1, 2, 2, 3, 3, 4, 4, 5, 6, 10)
_IN_A_FOLDER: Final = 1000


class Scene(Record):
    """One sort of event: its headline and the sentences with its figures, in every language."""

    title: Mapping[Language, str]
    figures: Words


class Quiet(Record):
    """Articles and paragraphs without any figure."""

    titles: Words
    lines: Words


class Stock(Record):
    """Everything that articles are made of: the schema of ``growth.yaml``."""

    countries: tuple[str, ...]
    months: Words
    outlets: Words
    sources: Words
    sites: Words
    quarters: Words
    names: Words
    families: Words
    scenes: tuple[Scene, ...]
    briefs: Words
    boilerplate: Words
    witnesses: Words
    quiet: Quiet


class Story(NamedTuple):
    """One article before it is a file."""

    language: Language
    published: date
    title: str
    outlet: str
    paragraphs: list[str]


@dataclass(frozen=True)
class Event:
    """What happened, where and when, with its three figures and the numbers of its site, quarter and source."""

    scene: Scene
    place: Place
    day: date
    figures: tuple[int, int, int]
    marks: tuple[int, int, int]


def write_corpus(folder: Path, articles: int, seed: int = 1) -> int:
    """Write so many articles below a folder, a thousand in each subfolder; returns how many bytes they have."""
    stock = load(Path(__file__).with_name("growth.yaml"), Stock)
    written = 0
    newsroom = Newsroom(stock, Random(seed), days=articles // _A_DAY + 1)
    for number, story in enumerate(islice(newsroom.stories(), articles)):
        file = folder / f"{number // _IN_A_FOLDER:04}" / f"{number:07}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        written += file.write_bytes(_page(story).encode())
    return written


def _page(story: Story) -> str:
    stated = {"title": story.title, "published": story.published.isoformat(), "outlet": story.outlet}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in stated.items()]
    return "\n".join(["---", *lines, "---", "", "\n\n".join(story.paragraphs), ""])


class Newsroom:
    """Writes one article after the other, as chance has it, in so many days."""

    def __init__(self, stock: Stock, chance: Random, days: int) -> None:
        self._stock = stock
        self._chance = chance
        self._days = days
        self._towns = [
            place
            for place in places().values()
            if place.arabic and "/" in place.key and place.key[:2] in stock.countries and place.key[2] == "/"
        ]

    def stories(self) -> Iterator[Story]:
        """Articles without end."""
        told = self._told()
        while True:
            drawn = self._chance.random()
            if drawn < _QUIET:
                yield self._quiet(self._language())
            else:
                yield self._brief(self._language()) if drawn < _BRIEF else next(told)

    def _language(self) -> Language:
        return "ar" if self._chance.random() < _ARABIC else "en"

    def _told(self) -> Iterator[Story]:
        """The articles of one event after the other."""
        while True:
            event = self._event()
            for _ in range(self._chance.choice(_OFTEN)):
                yield self._report(event, self._language())

    def _event(self) -> Event:
        draw = self._chance
        figures = draw.randint(13, 99), draw.randint(113, 199), draw.randint(12, 890) * 10
        marks = tuple(draw.randrange(len(words["en"])) for words in (self._stock.sites, self._stock.quarters))
        scene = draw.choice(self._stock.scenes)
        return Event(scene, self._town(), self._day(), figures, (marks[0], marks[1], draw.randrange(5)))

    def _town(self) -> Place:
        """A town; those early in the list come more often, as some countries are in the news more often."""
        return self._towns[int(len(self._towns) * self._chance.random() ** 2)]

    def _day(self) -> date:
        return _FIRST_DAY + timedelta(days=self._chance.randrange(self._days))

    def _report(self, event: Event, language: Language) -> Story:
        later, figures = self._version(event)
        fields = self._fields(language, event.place, event.day, event.marks) | _figures(figures)
        lines = [line.format(**fields) for line in event.scene.figures[language]]
        seen = self._chance.choice(self._stock.witnesses[language]).format(**fields)
        body = [lines[0], f"{lines[1]} {seen}", *self._lines(language, 3), lines[2], *self._lines(language, 4)]
        title = event.scene.title[language].format(**fields)
        return Story(language, event.day + timedelta(days=later), title, self._outlet(language), body)

    def _version(self, event: Event) -> tuple[int, tuple[int, ...]]:
        """Days after the event and the figures as then told: the same, grown, or in disagreement."""
        drawn = self._chance.random()
        later = self._chance.randrange(1, 4)
        if drawn < _AGREED:
            return later, event.figures
        if drawn < _GROWN:
            return later + 4, tuple(figure + figure // 5 for figure in event.figures)
        return later, tuple(figure + figure // self._chance.randint(3, 6) for figure in event.figures)

    def _brief(self, language: Language) -> Story:
        day = self._day()
        marks = self._chance.randrange(20), self._chance.randrange(20), 0
        fields = self._fields(language, self._town(), day, marks)
        fields |= _figures((self._chance.randint(11, 19), self._chance.randint(20, 99), self._chance.randint(100, 900)))
        told = self._chance.choice(self._stock.briefs[language]).format(**fields)
        quiet = self._quiet(language)
        paragraphs = [*quiet.paragraphs[:3], told, *quiet.paragraphs[3:]]
        return quiet._replace(published=day + timedelta(days=1), paragraphs=paragraphs)

    def _quiet(self, language: Language) -> Story:
        title = self._filled(self._chance.choice(self._stock.quiet.titles[language]), language)
        paragraphs = self._lines(language, 7)
        if self._chance.random() < _BOILERPLATE:
            paragraphs += self._stock.boilerplate[language]
        return Story(language, self._day(), title, self._outlet(language), paragraphs)

    def _lines(self, language: Language, paragraphs: int) -> list[str]:
        """Paragraphs of two sentences without figures."""
        lines = self._stock.quiet.lines[language]
        return [
            " ".join(self._filled(line, language) for line in self._chance.sample(lines, 2)) for _ in range(paragraphs)
        ]

    def _filled(self, line: str, language: Language) -> str:
        marks = self._chance.randrange(20), self._chance.randrange(20), 0
        return line.format(**self._fields(language, self._towns[0], _FIRST_DAY, marks))

    def _outlet(self, language: Language) -> str:
        return self._chance.choice(self._stock.outlets[language])

    def _fields(self, language: Language, place: Place, day: date, marks: tuple[int, int, int]) -> dict[str, str]:
        stock = self._stock
        return {
            "place": place.arabic if language == "ar" else place.english,
            "day": f"{day.day} {stock.months[language][day.month - 1]} {day.year}",
            "site": stock.sites[language][marks[0]],
            "quarter": stock.quarters[language][marks[1]],
            "source": stock.sources[language][marks[2]],
            "person": self._name(language),
            "other": self._name(language),
        }

    def _name(self, language: Language) -> str:
        name = self._chance.choice(self._stock.names[language])
        return f"{name} {self._chance.choice(self._stock.families[language])}"


def _figures(values: Iterable[int]) -> dict[str, str]:
    return {name: f"{value:,}" for name, value in zip(("first", "second", "third"), values, strict=True)}
