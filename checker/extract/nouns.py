"""The noun that a number counts, with the adjectives that say who they are."""

from __future__ import annotations

from dataclasses import replace

from checker.extract.compounds import is_hyphen, past_compound, past_initials
from checker.extract.dates import Context
from checker.extract.spot import Spot
from checker.extract.unknown_nouns import end_of_unknown, is_quality, is_unknown
from checker.lexicon.phrases import Found
from checker.lexicon.vocabulary import Counted, Vocabulary
from checker.sealed import sealed

_REACH = 5
_TWO = 2
_QUALITIES = 3
_ENDED = {("abducted", "released"), ("abducted", "rescued")}
"""Two participles of one noun of which the second says what became of those: 30 abducted pupils freed."""


@sealed
class Noun:
    """What a figure counts: tokens ``start`` to ``end``, the kind it settles, the groups it names."""

    start: int
    end: int
    kind: str | None
    strong: bool
    who: tuple[str, ...]
    people: bool


def noun_of(at: Context, spot: Spot, vocabulary: Vocabulary) -> Noun | None:
    """The counted noun of a figure: the word itself for a dual, else what follows, else what precedes.

    None when the figure stands alone.
    """
    if spot.shape == "dual":
        found = vocabulary.counted.at(at.tokens, spot.start)
        noun = _with_qualities(at, found, vocabulary) if found else None
    else:
        noun = _behind(at, spot, vocabulary) or _in_front(at, spot, vocabulary)
    if noun is None or (noun.people and not noun.who):
        noun = _member(at, spot, noun, vocabulary)
    hedge = at.tongue.hedges_after.at(at.tokens, noun.end) if noun else None
    if noun is None or hedge is None or hedge.prefix or at.form(hedge.end) in at.tongue.range_to:
        return noun
    return _qualified(at, replace(noun, end=hedge.end), vocabulary)


def _member(at: Context, spot: Spot, noun: Noun | None, vocabulary: Vocabulary) -> Noun | None:
    """Members of what is named as a whole right behind them: ten members of the security forces, ten of the army."""
    end = index = noun.end if noun else spot.whole[1]
    if at.form(index) in at.tongue.member_links:
        index += 1
        while at.form(index) in at.tongue.definite:
            index += 1
    direct = noun is not None and bool(at.tongue.stripper.prefixes)
    found = vocabulary.collective.at(at.tokens, index) if direct or index > end else None
    if found is None or found.prefix not in ("", *at.tongue.file.prefixes.articles):
        return noun
    known = noun or Noun(found.start, found.end, None, False, (), True)
    return replace(known, who=(found.meaning,))


def _behind(at: Context, spot: Spot, vocabulary: Vocabulary) -> Noun | None:
    index = _past_links(at, spot.whole[1])
    if at.tongue.stripper.prefixes:
        found, direct = (vocabulary.counted.at(at.tokens, start) for start in (index, spot.whole[1]))
        found = direct if direct and (found is None or direct.end > found.end) else found
        if found is None or found.prefix not in ("", *at.tongue.file.prefixes.articles):
            known = found is not None or not is_unknown(at, spot, vocabulary)
            return None if known else Noun(spot.whole[1], spot.whole[1] + 1, None, False, (), False)
        links = index > spot.whole[1] and at.form(index - 1) != ")"
        if links and not (found.prefix or found.meaning.people or spot.shape == "order"):
            return None
        return _with_qualities(at, found, vocabulary)
    noun = _head(at, index, vocabulary)
    return None if noun and _is_of_one_event(at, spot, noun, vocabulary) else noun


def _is_of_one_event(at: Context, spot: Spot, noun: Noun, vocabulary: Vocabulary) -> bool:
    """Whether a figure counts those of one event, and not events: the 49 of the club shooting."""
    last = vocabulary.counted.before(at.tokens, noun.end)
    one = noun.kind == "attacks" and last is not None and last.meaning.base
    return one and at.form(spot.whole[1]) in at.tongue.member_links


def _past_links(at: Context, index: int) -> int:
    while index < len(at.tokens) and (at.tokens[index].form in at.tongue.noun_links or is_hyphen(at, index)):
        index += 1
    return index


def _head(at: Context, index: int, vocabulary: Vocabulary) -> Noun | None:
    """The noun at the end of a phrase of adjectives: 110 Israeli hostages; several nouns in a row are one compound."""
    noun: Noun | None = None
    start, steps = index, 0
    while index < len(at.tokens) and steps < _REACH:
        initials = past_initials(at, index)
        start = initials if start == index else start
        compound = max(past_compound(at, index, vocabulary), initials)
        if compound > index and noun:
            break
        if compound > index:
            noun, index, steps = None, compound, steps + 1
            continue
        found = vocabulary.counted.at(at.tokens, index)
        if found and (not noun.people if noun else steps) and _is_told_of(at, found):
            break
        if found and not (noun and _is_verb(at, noun, found)) and not _modifies(at, found, vocabulary):
            noun, index, steps = _joined(noun, found), found.end, 0
            continue
        if at.form(index) in at.tongue.numbers:
            break
        paired = steps and at.tokens[index].form in at.tongue.and_words
        if noun or not (paired or is_quality(at, index)):
            break
        index, steps = index + 1, steps + 1
    end = end_of_unknown(at, start, index, vocabulary)
    return noun or (Noun(start, end, None, False, (), False) if end else None)


def _is_told_of(at: Context, found: Found[Counted]) -> bool:
    """Whether a participle tells of the things right before it: two floods affected many, six jets destroyed."""
    participle = found.meaning.strong and at.form(found.end - 1).endswith(at.tongue.verb_endings)
    return participle and at.form(found.start - 1).endswith(at.tongue.plural_endings)


def _modifies(at: Context, found: Found[Counted], vocabulary: Vocabulary) -> bool:
    """Whether a noun in its base form stands before the noun that is counted: 16 shell casings."""
    end = found.end
    if found.meaning.strong or not found.meaning.base or end >= len(at.tokens) or not is_quality(at, end):
        return False
    apart = at.form(end) in at.tongue.others | at.tongue.adverbs or at.form(end).endswith(at.tongue.verb_endings[:1])
    owned = at.form(end) in at.tongue.member_links
    return not (apart or owned or at.capital(end) or vocabulary.triggers.at(at.tokens, end))


def _is_verb(at: Context, noun: Noun, found: Found[Counted]) -> bool:
    """People shot, a gunman hurt 15: what follows people and is a thing, or has a number behind it, is no noun.

    Nor is a single one behind many: they took 900 villagers hostage.
    """
    if not noun.people:
        return False
    if found.meaning.base and found.meaning.people and not found.meaning.strong:
        return found.end >= len(at.tokens) or not is_quality(at, found.end)
    following = at.tokens[found.end] if found.end < len(at.tokens) else None
    anew = following is not None and (following.digits or following.form in at.tongue.starts)
    return not found.meaning.people or anew


def _joined(noun: Noun | None, found: Found[Counted]) -> Noun:
    meaning = found.meaning
    who = (meaning.who,) if meaning.who else ()
    if noun is None:
        return Noun(found.start, found.end, meaning.kind, meaning.strong, who, meaning.people)
    strong = noun.strong or meaning.strong
    kind = noun.kind if noun.strong and (noun.kind, meaning.kind) not in _ENDED else meaning.kind
    if not meaning.people and noun.people and not noun.strong:
        return Noun(noun.start, found.end, kind, meaning.strong, (), False)
    return Noun(noun.start, found.end, kind or noun.kind, strong, (*noun.who, *who), noun.people or meaning.people)


def _with_qualities(at: Context, found: Found[Counted], vocabulary: Vocabulary) -> Noun:
    """A noun and the adjectives that follow it and name a group."""
    return _qualified(at, _joined(None, found), vocabulary)


def _qualified(at: Context, noun: Noun, vocabulary: Vocabulary) -> Noun:
    for _ in range(_QUALITIES):
        quality = vocabulary.counted.at(at.tokens, noun.end)
        if quality is None or quality.prefix or not quality.meaning.who or quality.meaning.strong:
            return noun
        noun = replace(noun, end=quality.end, who=(*noun.who, quality.meaning.who))
    return noun


def _in_front(at: Context, spot: Spot, vocabulary: Vocabulary) -> Noun | None:
    """The three captives, with the number behind its noun as an adjective; only number words do so."""
    index = spot.whole[0] - 1
    if index < 0 or not at.tongue.stripper.prefixes or at.tokens[spot.start].digits or spot.shape != "number":
        return None
    found = _of_several(at, spot, vocabulary, vocabulary.counted.before(at.tokens, spot.whole[0]))
    if found is None or not (spot.best == 1 or _agrees(at, spot, found)):
        return None
    return _joined(None, found)


def _of_several(at: Context, spot: Spot, vocabulary: Vocabulary, found: Found[Counted] | None) -> Found[Counted] | None:
    """The noun that a number of several counts: not the one right before it where that is one thing, but its people.

    All five passengers of the car, in that order.
    """
    if found is None or not found.meaning.base or spot.best <= _TWO:
        return found
    outer = vocabulary.counted.before(at.tokens, found.start)
    several = outer is not None and outer.meaning.people and not outer.meaning.base
    return replace(outer, prefix=found.prefix) if outer and several else found


def _agrees(at: Context, spot: Spot, found: Found[Counted]) -> bool:
    """Whether a number behind its noun has its article, or says again what the dual of one word said."""
    numbers, articles = at.tongue.numbers, at.tongue.articles
    article = any(base in numbers and prefix in articles for base, prefix in at.tokens[spot.start].bases)
    article = article and (found.end > found.start + 1 or found.prefix in at.tongue.articles)
    twice = spot.best == _TWO and found.end == found.start + 1
    return article or (twice and at.form(found.start).endswith(at.tongue.dual_endings))
