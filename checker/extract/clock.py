"""Times of the day, which are no figures: 10:30, 9 pm, half past ten in words."""

from __future__ import annotations

from checker.extract.cardinals import cardinal, joins
from checker.extract.context import Context
from checker.extract.fractions import simple_fraction
from checker.extract.ordinals import ordinal


def clock(at: Context, index: int) -> int:
    """Where a time in digits ends: 10:30, 9 pm, at the hour of 7; the token itself when there is none."""
    end = index + 1
    while at.form(end) == ":" and at.glued(end) and at.glued(end + 1) and at.form(end + 1)[:1].isdigit():
        end += 2
    if end > index + 1:
        return end
    after = at.tongue.clock_after.at(at.tokens, end)
    if after and not after.prefix and len(at.form(index)) <= 5:
        return after.end
    return end if at.tongue.clock_before.before(at.tokens, index) else index


def past_hour(at: Context, index: int) -> int:
    """Past an hour in words with the part of it that is joined: half past ten, ten and twenty minutes."""
    hour = ordinal(at.tokens, index, at.tongue)
    end = hour.end if hour else index + 1
    skip = joins(at.tokens, end, at.tongue)
    if skip < 0:
        return end
    part = simple_fraction(at.tokens, end + skip, at.tongue)
    minutes = cardinal(at.tokens, end + skip, at.tongue) if end + skip < len(at.tokens) else None
    unit = at.tongue.units.at(at.tokens, minutes.end) if minutes else None
    if unit and unit.meaning.name == "minute":
        return unit.end
    return part.end if part else end
