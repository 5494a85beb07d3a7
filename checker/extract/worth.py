"""Which figures state something that can be compared: claims, and not pronouns, pairs of hands or bare fractions."""

from __future__ import annotations

from dataclasses import replace

from checker.extract.context import Context
from checker.extract.duals import is_fated
from checker.extract.happened import Figure, Happening
from checker.extract.spot import Spot
from checker.extract.told import VAGUE
from checker.lexicon.vocabulary import Vocabulary


def is_claim(at: Context, figure: Figure, vocabulary: Vocabulary) -> bool:
    """Fractions and a bare word for one state nothing by themselves, nor does what a rate is reckoned on."""
    spot = figure.spot
    if spot.shape == "fraction" and spot.kind is None:
        return False
    if (figure.noun is None and _is_vague(at, spot)) or (spot.kind is None and _is_rate(at, figure)):
        return False
    if (
        spot.shape == "dual"
        and spot.kind is None
        and (_is_common_dual(at, figure, vocabulary) or _is_second_people(at, figure))
    ):
        return False
    if spot.period and spot.period.start.startswith("--") and spot.period.start != spot.period.end:
        return _points_back(at, spot)
    if spot.kind == "ordinal" and spot.best <= 2:
        return spot.best > 1 and (_beside_noun(at, spot, vocabulary) or _before_word(at, spot))
    return True


def _is_vague(at: Context, spot: Spot) -> bool:
    """In a day or two, an hour or so; decades of no number."""
    if spot.shape == "order" and at.has(spot.start, at.tongue.weak_times):
        return True
    if spot.kind not in (None, "duration") or at.form(spot.start - 1) not in at.tongue.either:
        return False
    return at.tongue.units.before(at.tokens, spot.start - 1) is not None


def _is_rate(at: Context, figure: Figure) -> bool:
    """Whether a figure is one of the two of a rate: 49 deaths per 100,000 people."""
    tongue, end = at.tongue, figure.noun.end if figure.noun else figure.spot.whole[1]
    if tongue.per.before(at.tokens, figure.spot.whole[0]):
        return True
    per = tongue.per.at(at.tokens, end)
    return per is not None and per.end < len(at.tokens) and at.tokens[per.end].digits


def _points_back(at: Context, spot: Spot) -> bool:
    """Whether a month of no known year is one month after all: last May."""
    near = at.tokens[max(0, spot.start - 1) : spot.end + 1]
    return any(base in at.tongue.last for token in near for base, _ in token.bases)


def as_share(at: Context, spot: Spot) -> Spot:
    """A fraction of something definite as a percentage: a third of the houses, half the city."""
    if spot.shape != "fraction" or spot.kind or not 0 < spot.best < 1 or spot.end >= len(at.tokens):
        return spot
    following = at.tokens[spot.end]
    articles = at.tongue.file.prefixes.articles
    linked = following.form in at.tongue.order_links
    of_it = linked or (bool(articles) and following.form.startswith(articles))
    if not of_it or at.tongue.units.at(at.tokens, spot.end):
        return spot
    low, best, high = (None if value is None else value * 100 for value in (spot.low, spot.best, spot.high))
    return replace(spot, low=low, best=best or spot.best, high=high, unit="percent", kind="percent")


def _beside_noun(at: Context, spot: Spot, vocabulary: Vocabulary) -> bool:
    """The second attack, the second largest base: behind the ordinal, or in front of it where adjectives follow."""
    beside = spot.end + at.form(spot.end).isalpha()
    if vocabulary.counted.at(at.tokens, spot.end) or vocabulary.counted.at(at.tokens, beside):
        return True
    return bool(at.tongue.stripper.prefixes and vocabulary.counted.before(at.tokens, spot.start))


def _before_word(at: Context, spot: Spot) -> bool:
    """Before any word that can be a noun, where ordinals stand before theirs: the second day, the second largest."""
    following = at.form(spot.end)
    return not at.tongue.attaches and following.isalpha() and following not in at.tongue.noun_breaks


def tells_of_one(at: Context, figure: Figure, happening: Happening | None) -> bool:
    """Whether a one is a number and not an article or a pronoun: in digits, or right beside what happened."""
    if figure.noun and figure.noun.strong:
        return True
    if at.tokens[figure.spot.start].digits or figure.spot.qualifier != "exact":
        return happening is not None or figure.noun is not None
    speaks = at.form(figure.first - 1) in at.tongue.credit_verbs
    return happening is not None and happening.kind not in VAGUE and not speaks


def _is_common_dual(at: Context, figure: Figure, vocabulary: Vocabulary) -> bool:
    """The two countries, the two sides: a definite pair of no interest; so is a pair in front of its names."""
    noun = figure.noun
    if noun is None or noun.strong:
        return noun is None
    form = at.tokens[figure.spot.start].form
    definite = any(
        prefix.endswith(article)
        for _, prefix in at.tokens[figure.spot.start].bases
        for article in at.tongue.file.prefixes.articles
    )
    if noun.kind == "attacks" or (noun.people and is_fated(at, noun.start, noun.end, vocabulary)):
        return False
    construct = not form.endswith(at.tongue.dual_endings)
    return definite or (construct and not noun.people)


def _is_second_people(at: Context, figure: Figure) -> bool:
    """Whether a dual only names the second people of the two counted right before: of two peoples at once."""
    index, endings = figure.spot.start, at.tongue.dual_endings
    people = figure.noun is not None and bool(figure.noun.who) and at.joined(index)
    people = people and at.form(index - 1) not in at.tongue.others
    return people and index > 1 and all(at.form(index - step).endswith(endings) for step in (1, 2))
