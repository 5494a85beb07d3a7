"""Facts with very many claims: what is held against what, and that nothing an editor must know is passed over."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations

import pytest
from hand_made import HandMadeArticle, HandMadeClaim, claims, heads
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.compare import compare, same_date
from checker.compare.spokesmen import couples, spokesmen
from checker.records import Claim, Fact, Finding
from checker.rule import load_rules

FEW = st.lists(st.integers(0, 500).map(Decimal), max_size=80)
MANY = st.lists(st.integers(0, 500).map(Decimal), min_size=81, max_size=200)
DAYS = 400


def toll(*, changed: dict[int, int]) -> tuple[HandMadeArticle, ...]:
    """A toll that grows by ten every day, told once a day; ``changed`` has other figures for some of the days."""
    return tuple(
        HandMadeArticle(
            id=f"day-{day:03}",
            published=(date(2014, 1, 1) + timedelta(days=day)).isoformat(),
            claims=(HandMadeClaim(id=f"toll-{day:03}", value=changed.get(day, 101 + 10 * day)),),
        )
        for day in range(DAYS)
    )


def found(articles: tuple[HandMadeArticle, ...], rule: str, *, kind: str = "killed") -> list[Finding]:
    made = claims(articles)
    facts = [Fact(id="fact", kind=kind, claims=tuple(claim.id for claim in made))]
    rules = [one for one in load_rules() if one.id == rule]
    return compare(facts, made, heads(articles), rules)


def figure(made: Claim) -> Decimal:
    return getattr(made.value, "best", Decimal(0))


@given(FEW)
def test_few_figures_are_all_held_against_each_other(figures: list[Decimal]) -> None:
    assert list(couples(figures)) == list(combinations(range(len(figures)), 2))


@settings(max_examples=25)
@given(MANY)
def test_pairs_grow_with_the_figures_and_not_with_their_square(figures: list[Decimal]) -> None:
    held = list(couples(figures))
    assert len(held) == len(set(held)) <= 42 * len(figures)
    assert all(0 <= earlier < later < len(figures) for earlier, later in held)


@settings(max_examples=25)
@given(MANY)
def test_every_figure_is_held_against_its_neighbours_and_the_widest_before_it(figures: list[Decimal]) -> None:
    held = set(couples(figures))
    for later in range(1, len(figures)):
        against = [figures[earlier] for earlier in range(later) if (earlier, later) in held]
        assert (later - 1, later) in held
        assert (min(against), max(against)) == (min(figures[:later]), max(figures[:later]))


def test_first_and_last_speak_for_a_figure_that_many_print() -> None:
    made = claims(toll(changed=dict.fromkeys(range(100, 300), 1101)))
    kept = [claim.id for claim in spokesmen(made) if figure(claim) == 1101]
    assert kept == ["toll-100", "toll-299"]


def test_a_toll_that_only_grows_falls_nowhere() -> None:
    assert found(toll(changed={}), "figure-falls") == []


def test_a_fall_after_hundreds_of_days_is_found() -> None:
    (fall,) = found(toll(changed={DAYS - 1: 137}), "figure-falls")
    assert (fall.verdict, fall.primary) == ("revision", f"toll-{DAYS - 2}")
    assert fall.related[0] == f"toll-{DAYS - 1}"


def test_an_old_figure_of_long_ago_is_stale() -> None:
    (stale,) = found(toll(changed={DAYS - 1: 151}), "figure-is-stale")
    assert stale.related[0] == f"toll-{DAYS - 1}"
    assert found(toll(changed={DAYS - 1: 137}), "figure-is-stale") == []


def test_a_date_that_hundreds_print_is_held_against_the_others_once(monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[tuple[Claim, Claim]] = []
    exclude = same_date._exclude
    monkeypatch.setattr(same_date, "_exclude", lambda *pair: held.append(pair) or exclude(*pair))
    articles = tuple(
        HandMadeArticle(
            id=f"day-{day:03}",
            published="2016-05-01",
            claims=(HandMadeClaim(id=f"date-{day:03}", kind="date", date="2011-03-04" if day % 9 else "2012-03-04"),),
        )
        for day in range(DAYS)
    )
    (disagreement,) = found(articles, "dates-disagree", kind="date")
    assert len({disagreement.primary, *disagreement.related}) == DAYS
    assert (disagreement.primary, disagreement.related[0]) == ("date-000", "date-001")
    assert len(held) < 10
