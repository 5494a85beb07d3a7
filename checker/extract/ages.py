"""Ages: aged 25, 25 years old, (25 years), a name - 25 years, her fifties, and in English "Smith, 25, said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from checker.extract.context import Context
from checker.extract.spot import Spot
from checker.lexicon.roles import PLACE
from checker.lexicon.token import OWNER

_OLDEST: Final = 125
_OLDEST_NAMED: Final = 110
_LONGEST_NAME: Final = 10
_NEAR: Final = 6
_OPENERS: Final = ("(", ",", "-")
_CLOSERS: Final = (",", ".", ";", ")", ":", "-")


def aged(at: Context, spot: Spot) -> Spot | None:
    """The figure as an age; None when nothing around it makes it one."""
    if spot.best > _OLDEST or spot.shape not in ("number", "ordinal"):
        return None
    if spot.kind == "ordinal":
        return _by_ordinal(at, spot)
    found = _decade(at, spot) or _joined(at, spot)
    if found:
        return found
    unit, end = _unit(at, spot)
    for form in _BESIDE_SIGN if at.form(spot.start - 1) in _OPENERS else _PLAIN:
        found = form(at, spot, unit, end)
        if found:
            return found
    return None


def _age(spot: Spot, end: int, unit: str = "year") -> Spot:
    return replace(spot, unit=unit, kind="age", last=max(spot.last, end))


def _by_ordinal(at: Context, spot: Spot) -> Spot | None:
    """In the ninth (year) of her life, at the age of the ninth, under the fifth: in words of languages that say so."""
    hedge = at.tongue.hedges_before.before(at.tokens, spot.start) if at.tongue.attaches else None
    start = hedge.start if hedge else spot.start
    aged = at.tongue.age_after.at(at.tokens, spot.end) or at.tongue.age_before.before(at.tokens, start)
    if not aged and not (hedge and hedge.meaning in ("less_than", "more_than")):
        return None
    return replace(spot, shape="number", unit="year", kind="age")


def _decade(at: Context, spot: Spot) -> Spot | None:
    """In her 50s; degrees in the 70s have no unit."""
    tens = spot.best % 10 == 0 and 20 <= spot.best < 100 and at.tokens[spot.start].digits
    if not tens or at.form(spot.end) not in ("s", OWNER) or not at.glued(spot.end):
        return None
    high = spot.best + 9
    found = replace(spot, end=spot.end + 1, best=(spot.best + high) / 2, low=spot.best, high=high, qualifier="range")
    return _age(found, spot.end + 1) if at.form(spot.start - 1) in at.tongue.whose else found


def _hyphen(at: Context, spot: Spot) -> int:
    return spot.end + (at.form(spot.end) == "-")


def _joined(at: Context, spot: Spot) -> Spot | None:
    """25-year-old, and three-month-old in months."""
    joined = at.tongue.age_joined.at(at.tokens, _hyphen(at, spot))
    if joined is None:
        return None
    unit = at.tongue.units.at(at.tokens, joined.start)
    return _age(spot, joined.end, unit.meaning.name if unit else "year")


def _unit(at: Context, spot: Spot) -> tuple[str | None, int]:
    """The unit of time behind a number and where it ends; None and -1 where another unit stands."""
    found = at.tongue.units.at(at.tokens, _hyphen(at, spot))
    if found is None:
        return None, spot.end
    if found.meaning.kind != "duration" or found.meaning.dual:
        return None, -1
    return found.meaning.name, found.end


def _by_unit(at: Context, spot: Spot, unit: str | None, end: int) -> Spot | None:
    """25 years old; 21 and older."""
    after = at.tongue.age_after.at(at.tokens, end) if unit else None
    if unit and after:
        return _age(spot, after.end, unit)
    bare = at.tongue.age_bare.at(at.tokens, spot.end)
    return _age(spot, spot.end) if bare else None


def _after_word(at: Context, spot: Spot, unit: str | None, end: int) -> Spot | None:
    """Aged 25, at the age of 25 years, also past a hedge."""
    if end < 0 or unit not in (None, "year", "month") or not (unit == "year" or at.may_hold(at.tongue.age_before)):
        return None
    hedge = at.tongue.hedges_before.before(at.tokens, spot.start)
    start = spot.start - (at.form(spot.start - 1) == "(")
    before = (start, hedge.start) if hedge else (start,)
    if not any(at.tongue.age_before.before(at.tokens, index) for index in before) and not (
        unit == "year" and _in_years(at, before)
    ):
        return None
    return _age(spot, end, unit or "year")


def _in_years(at: Context, before: Sequence[int]) -> bool:
    """Whether years before which a token stands are those of people: the ages of the pupils, he reaches."""
    if any(at.form(index - 1) in at.tongue.age_reached for index in before):
        return True
    return any(at.has(step, at.tongue.age_of) for step in range(max(0, before[0] - _NEAR), before[0]))


def _of_people(at: Context, spot: Spot, unit: str | None, end: int) -> Spot | None:
    """Children under five, men over 60: a bound behind people that counts nothing."""
    hedge = at.tongue.hedges_before.before(at.tokens, spot.start)
    if hedge is None or hedge.meaning not in ("less_than", "more_than") or at.vocabulary is None:
        return None
    noun = None if at.told(hedge.start) else at.vocabulary.counted.before(at.tokens, hedge.start)
    counts = at.counted(spot.end) or at.counted(spot.end + 1) or unit is not None
    if noun is None or not noun.meaning.people or counts:
        return None
    return _age(spot, spot.end) if spot.best <= _OLDEST_NAMED and end >= 0 else None


def _in_brackets(at: Context, spot: Spot, unit: str | None, end: int) -> Spot | None:
    """(25 years)."""
    opened = at.tongue.age_in_brackets and unit == "year" and at.form(spot.start - 1) == "("
    if at.has(spot.start - 2, at.tongue.terms):
        return None
    return _age(spot, end) if opened and at.form(end) in (")", ",", "-") else None


def _set_off(at: Context, spot: Spot, unit: str | None, end: int) -> Spot | None:
    """A name, 25 years, with a second comma behind; in a list of names also a dash, to the end of the line."""
    opener, closer = at.form(spot.start - 1), at.form(end)
    if unit != "year" or opener not in (",", "-") or at.glued(spot.start) or spot.best >= _OLDEST_NAMED:
        return None
    name = spot.start - 2
    if not at.form(name).isalpha() or at.told(name + 1) or at.form(name) in at.tongue.noun_breaks:
        return None
    listed = opener == "-" and closer == "" and "-" not in map(at.form, range(name)) and name < _LONGEST_NAME
    return _age(spot, end) if listed or closer == opener == "," else None


def _after_name(at: Context, spot: Spot, unit: str | None, end: int) -> Spot | None:
    """A name with a capital letter or a noun, then the number between commas or in brackets."""
    opener, name = spot.start - 1, spot.start - 2
    if spot.end - spot.start != 1 or not at.tokens[spot.start].digits or not 0 < spot.best < Decimal(_OLDEST_NAMED):
        return None
    if name < 0 or not at.form(name).isalpha() or at.form(opener) not in (",", "(") or end < 0:
        return None
    if at.tongue.months.before(at.tokens, opener) or at.has(name, at.tongue.weekdays):
        return None
    closer = at.form(spot.end)
    if at.form(opener) == "(":
        named = at.capital(name) and not (at.tokens[name].roles & PLACE and not at.capital(name - 1))
        return _age(spot, spot.end) if closer in (")", ",") and named else None
    whose = closer in at.tongue.age_closers and at.capital(name - 1)
    named = at.capital(name) and (not closer or closer in _CLOSERS or whose)
    counted = closer == "," and not at.capital(name) and at.counted(name) and at.form(spot.end + 1).isalpha()
    return _age(spot, spot.end) if at.tokens[spot.start].spaced and (named or counted) else None


_PLAIN: Final = (_by_unit, _after_word, _of_people)
_BESIDE_SIGN: Final = (*_PLAIN, _in_brackets, _set_off, _after_name)
"""How an age is told, and how it is told where a sign sets it off."""
