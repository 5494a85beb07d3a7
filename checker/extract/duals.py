"""Two in one word: the dual of a unit (two days) and of a counted noun (two hostages)."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from checker.extract.cardinals import cardinal, word_at
from checker.extract.context import Context
from checker.extract.halves import with_half
from checker.extract.spot import Spot, exactly
from checker.extract.units import measured
from checker.extract.years import year_after
from checker.lexicon.vocabulary import Vocabulary

_TWO = Decimal(2)
_FATES: Final = frozenset({"killed", "injured", "missing", "rescued", "released", "abducted", "detained", "evacuated"})
_COUNTED_IN_PLURAL: Final = range(3, 11)


def unit_dual(at: Context, index: int) -> Spot | None:
    """Two of a unit in one word, with a half behind it."""
    if not any(base in at.tongue.unit_duals for base, _ in at.tokens[index].bases):
        return None
    found = at.tongue.units.at(at.tokens, index)
    if found is None or not found.meaning.dual or year_after(at, index)[0]:
        return None
    value, end = with_half(at, found.end, _TWO, found.meaning.name)
    spot = exactly(value, index, end, "dual")
    return measured(spot, found.meaning, end)


def counted_dual(at: Context, index: int, vocabulary: Vocabulary) -> Spot | None:
    """Two hostages in one word; the word two behind it adds nothing.

    A second dual right behind is an adjective; a pair that is known already (the two sides) is told of, not counted.
    """
    construct = _construct(at, index, vocabulary)
    if construct:
        return exactly(_TWO, index, construct, "dual")
    known = vocabulary.duals | vocabulary.pairs if at.form(index + 1) in at.tongue.dual_marks else vocabulary.duals
    prefix = next((prefix for base, prefix in at.tokens[index].bases if base in known), None)
    if prefix is None or (prefix in at.tongue.articles and not _is_told(at, index, vocabulary)):
        return None
    if prefix in at.tongue.articles and not at.form(index).endswith(at.tongue.dual_endings):
        return None
    if not prefix and index and any(base in vocabulary.duals for base, _ in at.tokens[index - 1].bases):
        return None
    if not prefix and _is_plural(at, index):
        return None
    end = index + 1
    two = cardinal(at.tokens, end, at.tongue) if at.form(end) and not at.tokens[end].digits else None
    return exactly(_TWO, index, two.end if two and two.value == _TWO else end, "dual")


def _is_plural(at: Context, index: int) -> bool:
    """Whether a number from three to ten stands before a word, so that its ending is that of the plural."""
    before = word_at(at.tokens, index - 1, at.tongue) if index else None
    digits = at.form(index - 1)
    value = before.word.value if before else int(digits) if digits.isdigit() else 0
    return value in _COUNTED_IN_PLURAL


def _construct(at: Context, index: int, vocabulary: Vocabulary) -> int:
    """The end of a dual with the noun that it belongs to (two policemen); 0 for none."""
    found = vocabulary.counted.at(at.tokens, index)
    if found is None or found.end < index + 2:
        return 0
    rest = [token.form for token in at.tokens[index + 1 : found.end]]
    return found.end if any((base, *rest) in vocabulary.construct_duals for base, _ in at.tokens[index].bases) else 0


def _is_told(at: Context, index: int, vocabulary: Vocabulary) -> bool:
    """Whether a noun is of a kind by itself (the two attacks), and not any two people or things."""
    found = vocabulary.counted.at(at.tokens, index)
    if found is None:
        return False
    if found.meaning.people and found.meaning.kind != "deployed" and is_fated(at, found.start, found.end, vocabulary):
        return True
    return found.meaning.strong or not (found.meaning.people or found.meaning.kind in (None, "count"))


def is_fated(at: Context, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word right beside two people that are known already tells what became of them, or which two they are.

    The two were killed; the two that did it.
    """
    if at.form(end) in at.tongue.dual_marks:
        return True
    before = vocabulary.triggers.before(at.tokens, start)
    told = before or vocabulary.triggers.at(at.tokens, end)
    return told is not None and not _FATES.isdisjoint(told.meaning.kinds)
