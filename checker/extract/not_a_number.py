"""What looks like a number and is none: names, clock times, telephone numbers, scores, addresses, list numbers."""

from __future__ import annotations

from typing import Final

from checker.extract.cardinals import Cardinal, cardinal, scale_at, word_at
from checker.extract.clock import clock, past_hour
from checker.extract.context import Context
from checker.extract.dates import date_in_digits
from checker.extract.fractions import fraction, slashed
from checker.extract.ordinals import ordinal
from checker.extract.powers import powered
from checker.extract.spot import Spot
from checker.lexicon.roles import NO_NUMBER, marks_of
from checker.lexicon.token import OWNER

_PHRASE: Final = marks_of(NO_NUMBER)
_LONGEST: Final = 15
_SHORT: Final = 2
_LONGEST_PHRASE: Final = 4
_TELEPHONE_SIGNS: Final = ("-", "(", ")", "/")


def skipped(at: Context, index: int) -> int:
    """Where reading goes on after a look-alike that holds a token; the token itself when there is none."""
    tongue = at.tongue
    end = _in_phrases(at, index) or _percent(at, index)
    if end and (_is_one_of_time(at, index) or (end == index + 1 and _is_bound(at, index))):
        return index
    if end:
        longer = ordinal(at.tokens, index, tongue) or _number(at, index)
        return index if longer and longer.end > max(end, index + 1) else end
    if at.tokens[index].digits:
        return _digits(at, index)
    if tongue.clock_before.before(at.tokens, index):
        return past_hour(at, index)
    return index + 1 if _is_name(at, index) else _numbered(at, index)


def _number(at: Context, index: int) -> Spot | Cardinal | None:
    return fraction(at.tokens, index, at.tongue) or cardinal(at.tokens, index, at.tongue)


def _in_phrases(at: Context, index: int) -> int:
    """The end of the phrase that a token is part of, begun up to three tokens before; 0 for none."""
    starts = [begins.start() for begins in _PHRASE.finditer(at.marks, max(0, index - _LONGEST_PHRASE + 1), index + 1)]
    for start in reversed(starts):
        found = at.tongue.not_numbers.at(at.tokens, start)
        if found and found.end > index:
            return found.end
    return 0


def _is_bound(at: Context, index: int) -> bool:
    """Whether a scale with its article is a bound: more than the thousand."""
    word = word_at(at.tokens, index, at.tongue)
    scale = word is not None and word.word.shape == "scale"
    return scale and at.tongue.hedges_before.before(at.tokens, index) is not None


def _is_one_of_time(at: Context, index: int) -> bool:
    """Whether a one is that of a day before another: one day after the storm, and in languages that say "day one"."""
    word = word_at(at.tokens, index, at.tongue)
    if word is None or word.word.value != 1:
        return False
    if at.tongue.attaches:
        unit = at.tongue.units.before(at.tokens, index)
        return unit is not None and unit.meaning.kind == "duration" and not word.prefix
    unit = at.tongue.units.at(at.tokens, index + 1)
    return unit is not None and unit.meaning.kind == "duration" and at.has(unit.end, at.tongue.after_one)


def _percent(at: Context, index: int) -> int:
    """The end of the words "in the hundred" without a number before them; 0 for none."""
    for start in (index, index - 1) if not at.tokens[index].digits else ():
        found = at.tongue.units.at(at.tokens, start) if start >= 0 else None
        if found and found.meaning.kind == "percent" and found.end > index:
            return found.end
    return 0


def _digits(at: Context, index: int) -> int:
    if date_in_digits(at, index) or powered(at, index):
        return index
    for look_alike in _TIED if at.glued(index + 1) else _APART:
        end = look_alike(at, index)
        if end > index:
            return end
    return index


def _telephone(at: Context, index: int) -> int:
    """Digits after a plus, long runs of them, groups between hyphens, and what begins with a zero."""
    digits = at.form(index)
    if at.form(index - 1) == "+" and at.glued(index):
        return _past_groups(at, index)
    if digits.isdigit() and len(at.tokens) > 1 and (len(digits) > _LONGEST or (digits[0] == "0" and len(digits) > 2)):
        return _past_groups(at, index)
    end = index + 1
    while at.form(end) == "-" and at.glued(end) and at.glued(end + 1) and at.form(end + 1).isdigit():
        end += 2
    if end - index >= 5 or (end - index == 3 and at.form(index + 2)[0] == "0" and len(at.form(index + 2)) > 1):
        return end
    return index


def _past_groups(at: Context, index: int) -> int:
    """Past the groups of digits that go on a telephone number."""
    end = index + 1
    while at.form(end)[:1].isdigit() or (at.form(end) in _TELEPHONE_SIGNS and at.form(end + 1)[:1].isdigit()):
        end += 1
    return end


def _score(at: Context, index: int) -> int:
    """3-1: two numbers of which the second is not larger, for a range ascends; 5/5, 24/7: what is no part of one."""
    if at.form(index + 1) == "/" and at.glued(index + 1) and at.glued(index + 2) and at.form(index + 3) != "/":
        short = at.form(index + 2).isdigit() and max(len(at.form(index)), len(at.form(index + 2))) <= _SHORT
        return index + 3 if short and slashed(at.tokens, index) is None else index
    if not (at.form(index + 1) == "-" and at.glued(index + 1) and at.glued(index + 2)):
        return index
    first, second = at.form(index), at.form(index + 2)
    plain = first.isdigit() and second.isdigit() and len(first) <= 3
    follows = at.form(index + 3)
    if not plain or int(second) > int(first) or (at.glued(index + 3) and follows in ("-", "%")):
        return index
    return index + 3


def _name(at: Context, index: int) -> int:
    """F-16, flight 447, resolution 2254; the date that a street is named after."""
    tied = at.form(index - 1) == "-" and at.glued(index) and at.glued(index - 1)
    if tied and (_is_word(at, index - 2) or (at.tokens[index - 2].digits and _is_named(at, index - 2))):
        return index + 1
    if _is_named(at, index) and not _is_measured(at, index + 1):
        month = at.tongue.months.at(at.tokens, index + 1)
        return month.end if month else index + 1
    before = at.form(index - 1)
    numbered = before in ("#", "@", "_") or (before == "." and at.form(index - 2) in ("no", "nos"))
    return index + 1 if numbered else index


def _is_measured(at: Context, index: int) -> bool:
    """Whether a scale or a unit follows, which no number of a name has."""
    unit = at.tongue.units.at(at.tokens, index)
    return scale_at(at.tokens, index, at.tongue) > 0 or (unit is not None and not unit.prefix)


def _is_named(at: Context, index: int) -> bool:
    """Whether a word that makes a name stands before a number; of a camp only where nothing follows that it counts."""
    start = index - (at.form(index - 1) in at.tongue.articles and not at.has(index - 2, at.tongue.series))
    if at.tongue.names_before.before(at.tokens, start):
        return True
    return at.tongue.weak_names_before.before(at.tokens, start) is not None and not at.counted(index + 1)


def _is_word(at: Context, index: int) -> bool:
    """Whether a token before a hyphen makes a name with what follows; months and parts of periods do not."""
    form = at.form(index)
    if not form[:1].isalpha() or form in at.tongue.numbers or form in at.tongue.stripper.prefixes:
        return False
    known = at.tongue.months.at(at.tokens, index) or at.tongue.parts_of_period.at(at.tokens, index)
    return (
        known is None and at.tongue.age_before.at(at.tokens, index) is None and not at.tongue.units.at(at.tokens, index)
    )


def _is_name(at: Context, index: int) -> bool:
    """Whether a number word with a capital letter is part of a name: Thousand Oaks, Regional One.

    A sentence that writes most words with one (a headline) says nothing of this.
    """
    if index == 0 or not at.form(index).isascii() or not at.capital(index):
        return False
    beside = [step for step in (index - 1, index + 1) if at.form(step).isalpha()]
    named = any(map(at.capital, beside)) and not at.tongue.months.at(at.tokens, index)
    return named and not _is_headline(at)


def _numbered(at: Context, index: int) -> int:
    """The end of an ordinal that is part of a name behind its noun: the fifth brigade, article sixteen."""
    named = at.tongue.attaches and not at.has(index - 1, at.tongue.series) and _is_named(at, index)
    if not named or not any(base in at.tongue.ordinals for base, _ in at.tokens[index].bases):
        return index
    found = ordinal(at.tokens, index, at.tongue)
    return found.end if found else index + 1


def _is_headline(at: Context) -> bool:
    words = [index for index, token in enumerate(at.tokens) if len(token.form) > 3 and token.form.isalpha()]
    return 2 * sum(map(at.capital, words)) > len(words)


def _address(at: Context, index: int) -> int:
    """48 Harbour Road, 17th Street, the 200 block of a street."""
    tongue = at.tongue
    end = index + 1 + (at.form(index + 1) in tongue.ordinal_suffixes and at.glued(index + 1))
    named = tongue.names_after.at(at.tokens, end)
    if named and not named.prefix:
        return named.end
    for step in range(end, end + 4) if at.may_hold(tongue.numbered_places) else ():
        capital = at.form(step).isalpha() and at.capital(step)
        if not capital and at.form(step) != ".":
            return index
        if capital and tongue.numbered_places.at(at.tokens, step):
            return step + 1
    return index


def _list_number(at: Context, index: int) -> int:
    """1. and 2) at the beginning of a line, and the number that stands alone with its full stop."""
    if index > 1 or len(at.form(index)) > 2 or at.form(index + 1) not in (".", ")", "-") or not at.glued(index + 1):
        return index
    if index == 1 and at.form(0) != "(":
        return index
    end = index + 2
    alone = end == len(at.tokens) and at.form(end - 1) != ")"
    return end if alone or (at.form(end).isalpha() and not at.glued(end)) else index


def _glued_word(at: Context, index: int) -> int:
    """Digits with letters of no meaning right behind them: 4x4, 747s, 3d."""
    form = at.form(index + 1)
    if not at.glued(index + 1) or not (form.isascii() and form[:1].isalpha()):
        return index
    tongue = at.tongue
    known = form in tongue.scale_letters or form in tongue.ordinal_suffixes or form in tongue.numbers
    if known or form in ("s", OWNER) or tongue.units.at(at.tokens, index + 1) or tongue.attaches:
        return index
    return index + 2


_APART: Final = (clock, _telephone, _name, _address)
_TIED: Final = (clock, _telephone, _score, _name, _address, _list_number, _glued_word)
"""What digits can be instead of a number, where nothing is written onto them and where something is."""
