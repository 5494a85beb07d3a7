"""Where and when a figure belongs, and which event its sentence speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from checker.extract.dates import Context
from checker.extract.spot import Spot
from checker.lexicon.roles import DAY, EVENT, PLACE
from checker.lexicon.vocabulary import Vocabulary
from checker.places import demonyms, place_names
from checker.places.first_words import first_words


class Setting(NamedTuple):
    """Places with their token, days said as ISO start/end with their token, and event types of one sentence."""

    places: tuple[tuple[int, str], ...]
    days: tuple[tuple[int, str], ...]
    events: tuple[str, ...]

    def place_near(self, index: int) -> str | None:
        """The place mentioned nearest to a token."""
        return _nearest(self.places, index)

    def day_near(self, index: int) -> str | None:
        """The date or period said nearest to a token, as an ISO day or start/end."""
        return _nearest(self.days, index)


def _nearest(found: Sequence[tuple[int, str]], index: int) -> str | None:
    return min(found, key=lambda one: abs(one[0] - index))[1] if found else None


def setting_of(at: Context, found: Sequence[Spot], vocabulary: Vocabulary) -> Setting:
    """Every place, date and event of a sentence."""
    taken = {index for spot in found if spot.period for index in range(*spot.whole)}
    places: list[tuple[int, str]] = []
    events: list[str] = []
    after = 0
    for index, token in enumerate(at.tokens):
        if token.roles & PLACE and index >= after and index not in taken:
            place = _place_at(at, index)
            if place:
                places.append((index, place[0]))
                after = place[1]
        if token.roles & EVENT:
            event = vocabulary.events.at(at.tokens, index)
            events += [event.meaning] if event else []
    days = [(spot.start, _iso(spot)) for spot in found if spot.period and not spot.period.start.startswith("--")]
    days += _relative(at)
    return Setting(tuple(places), tuple(days), tuple(dict.fromkeys(events)))


def _place_at(at: Context, index: int) -> tuple[str, int] | None:
    form = at.tokens[index].form
    if not form[:1].isalpha() or (form.isascii() and not at.capital(index)):
        return None
    for base, prefix in at.tokens[index].bases:
        if prefix.endswith(at.tongue.not_before_names):
            continue
        found = _named(at, index, base)
        if found:
            return found
    return None


def _named(at: Context, index: int, first: str) -> tuple[str, int] | None:
    """The longest place or people whose first word, without a prefix, is given."""
    names, people = place_names(), demonyms()
    for length in range(first_words().get(first, 0), 0, -1):
        words = (first, *(token.form for token in at.tokens[index + 1 : index + length]))
        key = names.get(words) or people.get(" ".join(words))
        if key:
            return key, index + length
    return None


def _iso(spot: Spot) -> str:
    period = spot.period
    assert period is not None
    return period.start if period.start == period.end else f"{period.start}/{period.end}"


def _relative(at: Context) -> list[tuple[int, str]]:
    """Today, yesterday and weekdays, counted back from the day of publication."""
    if at.base is None:
        return []
    days = []
    for index, token in enumerate(at.tokens):
        if not token.roles & DAY:
            continue
        relative = at.tongue.relative_days.at(at.tokens, index)
        if relative:
            days.append((index, (at.base + timedelta(days=relative.meaning)).isoformat()))
            continue
        weekday = next((at.tongue.weekdays[base] for base, _ in token.bases if base in at.tongue.weekdays), None)
        if weekday is not None:
            days.append((index, _last_weekday(at.base, weekday).isoformat()))
    return days


def _last_weekday(base: date, weekday: int) -> date:
    """The latest day of that name, the day of publication included."""
    return base - timedelta(days=(base.weekday() - weekday) % 7)


def main_place(places: Sequence[str], first: str | None) -> str | None:
    """The place that an article is about: the one that its opening names, else the one it names most."""
    if first:
        return first
    return Counter(places).most_common(1)[0][0] if places else None
