"""Resolve: which claims answer one question, whatever the order of the input, at a cost that does not run away."""

from __future__ import annotations

import random

import pytest
from hand_made import FIXTURES, HandMadeArticle, HandMadeClaim, claims, heads

from checker.records import ArticleHead, Claim, Fact, Record
from checker.resolve import cluster, explain, resolve
from checker.resolve.evidence import NEVER
from checker.yaml_file import load


class Case(Record):
    what: str
    articles: tuple[HandMadeArticle, ...]
    together: tuple[tuple[str, ...], ...]


class Cases(Record):
    cases: tuple[Case, ...]


CASES = load(FIXTURES / "questions.yaml", Cases).cases
TOWNS = ("iq/kirkuk", "iq/basra", "sy/aleppo", "ye/aden", "ly/benghazi", "eg/cairo", "sd/khartoum", "pk/karachi")


def groups(facts: list[Fact]) -> set[frozenset[str]]:
    return {frozenset(fact.claims) for fact in facts if len(fact.claims) > 1}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_questions(case: Case) -> None:
    made, articles = claims(case.articles), heads(case.articles)
    found = groups(resolve(made, articles))
    assert found == {frozenset(group) for group in case.together}, why(made, articles)


def why(made: list[Claim], articles: list[ArticleHead]) -> list[str]:
    """The evidence for every pair, for the reader of a failure."""
    pairs = ((one, other) for number, one in enumerate(made) for other in made[number + 1 :] if one.kind == other.kind)
    return [f"{one.id} {other.id}: {explain(one, other, articles, made)}" for one, other in pairs]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_every_claim_is_in_one_fact(case: Case) -> None:
    made = claims(case.articles)
    facts = resolve(made, heads(case.articles))
    assert sorted(name for fact in facts for name in fact.claims) == sorted(claim.id for claim in made)
    assert len({fact.id for fact in facts}) == len(facts)


def test_the_order_of_the_input_does_not_matter() -> None:
    articles = [article for case in CASES for article in renamed(case)]
    made, told = claims(tuple(articles)), heads(tuple(articles))
    shuffled = made[:]
    random.Random(3).shuffle(shuffled)
    assert resolve(made, told) == resolve(shuffled, told[::-1])


def renamed(case: Case) -> list[HandMadeArticle]:
    """The articles of a case under names that no other case has."""
    return [
        article.model_copy(
            update={
                "id": f"{case.what} {article.id}",
                "claims": tuple(claim.model_copy(update={"id": f"{case.what} {claim.id}"}) for claim in article.claims),
            }
        )
        for article in case.articles
    ]


def test_one_sentence_does_not_give_one_figure_twice() -> None:
    case = next(case for case in CASES if case.what == "a headline and its text ask one question")
    made, articles = claims(case.articles), heads(case.articles)
    joined = [claim.model_copy(update={"sentence_start": 0}) for claim in made]
    assert groups(resolve(made, articles)) == {frozenset({"a1", "a2"})}
    assert groups(resolve(joined, articles)) == set()
    assert explain(joined[0], joined[1], articles, joined).reasons == ("one sentence gives both figures",)


def test_facts_come_in_order_of_publication_and_keep_their_id() -> None:
    case = next(case for case in CASES if case.what == "two papers tell of one bombing, and its toll grew")
    later = HandMadeArticle(
        id="c",
        published="2018-03-06",
        claims=(case.articles[1].claims[0].model_copy(update={"id": "c1"}),),
    )
    (before,) = resolve(claims(case.articles), heads(case.articles))
    more = (later, *case.articles)
    (after,) = resolve(claims(more), heads(more))
    assert before.id == after.id
    assert after.claims == ("a1", "b1", "c1")


def test_a_fact_names_its_question() -> None:
    case = next(case for case in CASES if case.what == "two papers tell of one bombing, and its toll grew")
    (fact,) = resolve(claims(case.articles), heads(case.articles))
    assert (fact.kind, fact.place, fact.event, fact.who) == ("killed", "iq/kirkuk", "bombing 2018-03-04", None)


def test_explanations_say_what_rules_a_question_out() -> None:
    case = next(case for case in CASES if case.what == "two peoples are two groups")
    made = claims(case.articles)
    found = explain(made[0], made[1], heads(case.articles), made)
    assert (found.same, found.score) == (False, NEVER)
    assert found.reasons == ("groups differ: americans, iraqis",)


def test_explanations_weigh_what_speaks_for_a_question() -> None:
    case = next(case for case in CASES if case.what == "two papers tell of one bombing, and its toll grew")
    made = claims(case.articles)
    found = explain(made[0], made[1], heads(case.articles), made)
    assert found.same
    assert {"the same place: iq/kirkuk (+2.0)", "the articles tell one event (+0.0)"} <= set(found.reasons)


def corpus(size: int) -> tuple[HandMadeArticle, ...]:
    """Articles about ever new events: four to an event, one event a day."""
    chance = random.Random(size)
    return tuple(
        HandMadeArticle(
            id=f"article-{number}",
            published=f"{2000 + day // 336}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}",
            claims=(
                HandMadeClaim(
                    id=f"claim-{number}",
                    value=10 + chance.randrange(90),
                    place=TOWNS[day % len(TOWNS)],
                    about=("bombing",),
                    sentence=f"[People] were killed near {word(day)} {word(day * 7 + 1)} {word(day * 11 + 2)}.",
                ),
            ),
        )
        for number in range(size)
        for day in (number // 4,)
    )


def word(number: int) -> str:
    return "".join(chr(ord("a") + number // 26**place % 26) for place in range(5))


def test_comparisons_grow_with_the_corpus_and_not_with_its_square(monkeypatch: pytest.MonkeyPatch) -> None:
    weighed = {size: comparisons(size, monkeypatch) for size in (400, 4000)}
    assert weighed[4000] < 15 * weighed[400]


def comparisons(size: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often two claims were weighed in a corpus of this size."""
    counted = 0
    real = cluster.score

    def counting(*pair: object, **options: object) -> object:
        nonlocal counted
        counted += 1
        return real(*pair, **options)

    articles = corpus(size)
    made, told = claims(articles), heads(articles)
    with monkeypatch.context() as patch:
        patch.setattr(cluster, "score", counting)
        facts = resolve(made, told)
    assert len(facts) < size
    return counted
