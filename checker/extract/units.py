"""Units around a number: percent, money, durations, measures, ages."""

from __future__ import annotations

from checker.extract.dates import Context
from checker.extract.spot import Spot
from checker.lexicon.tongue import Unit

_OLDEST = 125
_CLOSERS = (",", ".", ";", ")", ":")


def with_unit(at: Context, spot: Spot) -> Spot:
    """The figure with the unit that stands behind it, glued to it or before it, and the kind which that makes it."""
    if spot.kind:
        return spot
    if spot.shape == "dual":
        return spot
    return _age(at, spot) or _behind(at, spot) or _before(at, spot) or spot


def _behind(at: Context, spot: Spot) -> Spot | None:
    index = _past_hyphen(at, spot.end)
    found = at.tongue.units.at(at.tokens, index)
    if found is None or (found.prefix and not _is_article(at, found.prefix)):
        return None
    if found.meaning.kind == "duration" and found.meaning.dual:
        return None
    return _measured(spot, found.meaning, found.end)


def _is_article(at: Context, prefix: str) -> bool:
    return prefix[:1] not in at.tongue.and_words and len(prefix) > 1


def _measured(spot: Spot, unit: Unit, end: int) -> Spot:
    return spot._replace(unit=unit.name, kind=unit.kind, last=max(spot.last, end))


def _past_hyphen(at: Context, index: int) -> int:
    if index < len(at.tokens) and at.tokens[index].form == "-" and not at.tokens[index].spaced:
        return index + 1
    return index


def _before(at: Context, spot: Spot) -> Spot | None:
    """A sign of currency, or a word such as magnitude, in front."""
    found = at.tongue.units.before(at.tokens, spot.start)
    if found and found.meaning.kind == "money" and _is_sign(at, found.end - 1):
        return spot._replace(unit=found.meaning.name, kind="money", first=found.start)
    measured = at.tongue.measures_before.before(at.tokens, spot.start)
    if measured and not measured.prefix and spot.best < 11:
        return spot._replace(unit=measured.meaning, kind="measure")
    percent = at.tongue.percent_before.before(at.tokens, spot.start)
    if percent and percent.end == spot.start:
        return spot._replace(unit="percent", kind="percent", first=percent.start)
    return None


def _is_sign(at: Context, index: int) -> bool:
    return not at.tokens[index].form.isalpha()


def _age(at: Context, spot: Spot) -> Spot | None:
    """Aged 25, 25-year-old, 25 years old, (25 years), and in English "Smith, 25, said"."""
    if spot.best > _OLDEST or spot.shape != "number":
        return None
    tongue, tokens = at.tongue, at.tokens
    joined = tongue.age_joined.at(tokens, _past_hyphen(at, spot.end))
    if joined:
        return _aged(spot, joined.end, tokens[joined.start].form)
    found = tongue.units.at(tokens, _past_hyphen(at, spot.end))
    unit = found.meaning if found and found.meaning.kind == "duration" and not found.meaning.dual else None
    end = found.end if found and unit else spot.end
    after = tongue.age_after.at(tokens, end)
    if after and unit:
        return _aged(spot, after.end, unit.name)
    before = tongue.age_before.before(tokens, _before_hedge(at, spot))
    if before and (unit is None or unit.name in ("year", "month")) and not (found and unit is None):
        return _aged(spot, end, unit.name if unit else "year")
    if unit and unit.name == "year" and at.tongue.age_in_brackets and _in_brackets(at, spot, end):
        return _aged(spot, end, "year")
    return _aged(spot, spot.end, "year") if unit is None and found is None and _after_name(at, spot) else None


def _aged(spot: Spot, end: int, unit: str) -> Spot:
    return spot._replace(unit=unit, kind="age", last=max(spot.last, end))


def _before_hedge(at: Context, spot: Spot) -> int:
    hedge = at.tongue.hedges_before.before(at.tokens, spot.start)
    return hedge.start if hedge else spot.start


def _in_brackets(at: Context, spot: Spot, end: int) -> bool:
    opened = spot.start > 0 and at.tokens[spot.start - 1].form == "("
    return opened and end < len(at.tokens) and at.tokens[end].form in (")", ",", "-")


def _after_name(at: Context, spot: Spot) -> bool:
    """A name with a capital letter, then the number between commas or in brackets."""
    index = spot.start - 1
    if index < 1 or spot.end - spot.start != 1 or not at.tokens[spot.start].digits:
        return False
    opener, name = at.tokens[index].form, at.tokens[index - 1]
    closer = at.tokens[spot.end].form if spot.end < len(at.tokens) else "."
    if not (name.form.isalpha() and at.capital(index - 1)) or at.tongue.months.before(at.tokens, index):
        return False
    bracketed = opener == "(" and closer in (")", ",")
    return bracketed or (opener == "," and closer in _CLOSERS and at.tokens[spot.start].spaced and 0 < spot.best < 110)
