"""Units around a number: percent, money, durations and measures; ages are told apart first."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from checker.extract.ages import aged
from checker.extract.context import Context
from checker.extract.halves import with_half
from checker.extract.spot import Spot, exactly
from checker.lexicon.phrases import Found
from checker.lexicon.tongue import Unit

_IN_YEARS: Final = {"decade": 10, "century": 100}
_HIGHEST_MAGNITUDE: Final = 11
_QUAKE: Final = "earthquake"
_READ_FOR_QUAKES: Final = frozenset({"degree", "megawatt"})
"""Units whose word may be that of a magnitude: 7.8 degrees, 7.8Mw."""
_HEAVIEST: Final = 1_000_000
"""From here on pounds of something are money."""
_FOOT: Final = 12
"""Inches of a foot."""


def with_unit(at: Context, spot: Spot) -> Spot:
    """The figure with the unit that stands behind it, glued to it or before it, and the kind which that makes it."""
    if spot.kind and spot.kind != "ordinal":
        return spot
    if spot.shape == "dual":
        return spot
    found = aged(at, spot)
    if found or spot.kind:
        return found or spot
    return _behind(at, spot) or _before(at, spot) or spot


def measured(spot: Spot, unit: Unit, end: int) -> Spot:
    """The figure in a unit that ends before a token; decades and centuries become years, cents their currency."""
    times = Decimal(_IN_YEARS.get(unit.name, 1)) / unit.parts
    name = "year" if unit.name in _IN_YEARS else unit.name
    named = replace(spot, unit=name, kind=unit.kind, last=max(spot.last, end))
    if times == 1:
        return named
    low, high = (None if bound is None else bound * times for bound in (spot.low, spot.high))
    return replace(named, best=spot.best * times, low=low, high=high)


def _behind(at: Context, spot: Spot) -> Spot | None:
    index = spot.end
    hyphen = at.form(index) == "-" and (at.glued(index) or at.glued(index + 1) or _is_magnitude(at, index + 1))
    index += hyphen
    if spot.shape in ("order", "fraction") or at.form(spot.end - 1) in at.tongue.dozens:
        index = _past_of(at, index)
    found = at.tongue.units.at(at.tokens, index) or (hyphen and at.tongue.units.at(at.tokens, index - 1)) or None
    found = found or _past_filler(at, index)
    if found is None:
        return _of_named_quake(at, spot)
    if found.meaning.dual or not _belongs(at, found, hyphen=hyphen) or _is_today(at, index):
        return None
    if _names_day(at, found):
        return None
    if found.meaning.name in _READ_FOR_QUAKES and spot.best < _HIGHEST_MAGNITUDE and _is_of_quake(at, spot, found):
        return measured(spot, Unit("magnitude", "measure"), found.end)
    if _is_weighed(at, spot, found):
        return measured(spot, Unit(at.tongue.weights[found.meaning.name], "measure"), found.end)
    linked = found.end > found.start + 1 and at.form(found.end - 1) in at.tongue.locators
    end = found.end - linked
    return _feet_and_inches(at, spot, found) or _and_half(at, spot, found) or measured(spot, found.meaning, end)


def _past_filler(at: Context, index: int) -> Found[Unit] | None:
    """The unit past a word that may part it from its number: twelve long hours."""
    return at.tongue.units.at(at.tokens, index + 1) if at.form(index) in at.tongue.unit_fillers else None


def _is_weighed(at: Context, spot: Spot, found: Found[Unit]) -> bool:
    """Whether the word of a currency is that of a weight: 420 pounds of rice, but millions of pounds of debt."""
    of_goods = at.form(found.end) in at.tongue.order_links - at.tongue.and_words
    return of_goods and found.meaning.name in at.tongue.weights and spot.best < _HEAVIEST


def _of_named_quake(at: Context, spot: Spot) -> Spot | None:
    """A number with a decimal point right before the word for an earthquake, as its magnitude: a 6.8 quake."""
    if at.vocabulary is None or spot.best >= _HIGHEST_MAGNITUDE or spot.best == int(spot.best):
        return None
    event = at.vocabulary.events.at(at.tokens, spot.end)
    of_quake = event is not None and event.meaning == _QUAKE and not event.prefix
    return replace(spot, unit="magnitude", kind="measure") if of_quake else None


def _is_of_quake(at: Context, spot: Spot, found: Found[Unit]) -> bool:
    """Whether so many degrees are those of an earthquake: of no scale, where one is spoken of."""
    if _measures_before(at, spot):
        return True
    if found.end != found.start + 1 or at.vocabulary is None:
        return False
    events = (at.vocabulary.events.at(at.tokens, index) for index in range(len(at.tokens)))
    return any(event is not None and event.meaning == _QUAKE for event in events)


def _is_today(at: Context, index: int) -> bool:
    """Whether a day with its article tells when, and not how long: 43 today."""
    return index < len(at.tokens) and at.tongue.relative_days.at(at.tokens, index) is not None


def _names_day(at: Context, found: Found[Unit]) -> bool:
    """Whether the word for a day only opens the name of one, in languages that say so: the toll is 20, day Monday."""
    named = found.meaning.name == "day" and found.end == found.start + 1 and at.form(found.start) in at.tongue.day_words
    return named and at.has(found.end, at.tongue.weekdays)


def _feet_and_inches(at: Context, spot: Spot, found: Found[Unit]) -> Spot | None:
    """5-foot-7, in inches."""
    inches = at.form(found.end + 1)
    if found.meaning.name != "foot" or at.form(found.end) != "-" or not inches.isdigit() or int(inches) >= _FOOT:
        return None
    return measured(exactly(spot.best * _FOOT + int(inches), spot.start, found.end + 2), Unit("inch", "measure"), -1)


def _and_half(at: Context, spot: Spot, found: Found[Unit]) -> Spot | None:
    """Three hours and a half."""
    if found.meaning.kind != "duration" or spot.shape != "number":
        return None
    value, end = with_half(at, found.end, spot.best, found.meaning.name)
    return measured(exactly(value, spot.start, end), found.meaning, end) if end > found.end else None


def _is_magnitude(at: Context, index: int) -> bool:
    found = at.tongue.units.at(at.tokens, index)
    return found is not None and found.meaning.name == "magnitude"


def _past_of(at: Context, index: int) -> int:
    """Past "of", "of a" and "an" between a vague order or a fraction and its unit."""
    while at.form(index) in at.tongue.of_scale:
        index += 1
    return index


def _belongs(at: Context, found: Found[Unit], *, hyphen: bool) -> bool:
    """Whether a unit is that of the number before it: no conjunction is attached, and no number follows its sign."""
    if found.prefix and (found.prefix[:1] in at.tongue.and_words or len(found.prefix) == 1):
        return False
    last = at.form(found.end - 1)
    if last.upper() == found.meaning.name and found.meaning.kind == "money":
        return at.capital(found.end - 1)
    if last.isalnum() or found.meaning.kind == "percent":
        return True
    return not hyphen and not (at.glued(found.end) and at.form(found.end)[:1].isdigit())


def _before(at: Context, spot: Spot) -> Spot | None:
    """A sign or code of a currency, a percent sign, or a word such as magnitude in front; one day, the noun first."""
    found = _without_article(at, at.tongue.units.before(at.tokens, spot.start))
    if found and found.meaning.kind == "money" and _is_sign(at, found):
        return replace(spot, unit=found.meaning.name, kind="money", first=found.start)
    if found and found.meaning.kind != "percent" and _is_word_for_one(at, spot):
        return replace(measured(spot, found.meaning, spot.end), first=found.start)
    definite = _unit_of_definite(at, spot)
    if definite:
        return replace(measured(spot, definite.meaning, spot.end), first=definite.start)
    if spot.best < _HIGHEST_MAGNITUDE and _measures_before(at, spot):
        return replace(spot, unit="magnitude", kind="measure")
    percent = at.tongue.percent_before.before(at.tokens, spot.start)
    if percent and not at.form(percent.start - 1)[:1].isdigit():
        return replace(spot, unit="percent", kind="percent", first=percent.start)
    return None


def _unit_of_definite(at: Context, spot: Spot) -> Found[Unit] | None:
    """The unit of time, with an article, before a number with an article: the five years, in that order.

    Of one such unit the number says which (the century twenty-one).
    """
    articles = at.tongue.articles
    if not articles:
        return None
    apart = at.form(spot.start - 1) in articles
    if not apart and not any(prefix in articles for _, prefix in at.tokens[spot.start].bases):
        return None
    found = at.tongue.units.before(at.tokens, spot.start - apart)
    if found is None or found.meaning.kind != "duration" or found.meaning.dual or at.has(found.start, at.tongue.series):
        return None
    return found if found.prefix in articles and spot.best > 1 else None


def _without_article(at: Context, found: Found[Unit] | None) -> Found[Unit] | None:
    """The sign alone where an article stands before it: a $5 million grant is not paid in A$."""
    if found is None or at.form(found.start) not in at.tongue.one_articles or at.glued(found.end - 1):
        return found
    return at.tongue.units.at(at.tokens, found.end - 1)


def _is_word_for_one(at: Context, spot: Spot) -> bool:
    return spot.best == Decimal(1) and at.tongue.attaches and not at.tokens[spot.start].digits


def _measures_before(at: Context, spot: Spot) -> bool:
    """Whether a word that only a magnitude follows stands before a number, also past its hedge."""
    hedge = at.tongue.hedges_before.before(at.tokens, spot.start)
    start = hedge.start if hedge else spot.start
    found = at.tongue.measures_before.before(at.tokens, start)
    return found is not None and not found.prefix


def _is_sign(at: Context, found: Found[Unit]) -> bool:
    """A sign ($), a word that stands for one (Rs), or a code in capital letters (USD)."""
    last = at.form(found.end - 1)
    return (
        not last.isalpha()
        or at.form(found.start) in at.tongue.signs_before
        or (last.upper() == found.meaning.name and at.capital(found.end - 1))
    )
