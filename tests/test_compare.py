"""Compare: the verdict on one fact after the other, and on the figures of one sentence."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest
from hand_made import FIXTURES, HandMadeArticle, HandMadeClaim, claims, heads

from checker.compare import compare
from checker.records import Claim, Confidence, Fact, Finding, Level, Quantity, Record, Verdict
from checker.rule import load_rules
from checker.yaml_file import load

RULES = load_rules()


class WantedFinding(Record):
    rule: str
    verdict: Verdict
    level: Level
    confidence: Confidence
    figures: tuple[Decimal, ...]


class OneFact(Record):
    what: str
    articles: tuple[HandMadeArticle, ...]
    findings: tuple[WantedFinding, ...]


class OneArticle(Record):
    what: str
    sentence: str = ""
    claims: tuple[HandMadeClaim, ...]
    findings: tuple[WantedFinding, ...]


class Facts(Record):
    cases: tuple[OneFact, ...]


class Articles(Record):
    cases: tuple[OneArticle, ...]


FACTS = load(FIXTURES / "verdicts.yaml", Facts).cases
ARTICLES = load(FIXTURES / "wholes.yaml", Articles).cases


def told(finding: Finding, made: list[Claim]) -> WantedFinding:
    """What a finding says, in the keys of a case; figures in the order of the finding, dates left out."""
    by_id = {claim.id: claim for claim in made}
    members = [by_id[name].value for name in (finding.primary, *finding.related)]
    figures = sorted(value.best for value in members if isinstance(value, Quantity))
    return WantedFinding(
        rule=finding.rule,
        verdict=finding.verdict,
        level=finding.level,
        confidence=finding.confidence,
        figures=tuple(figures),
    )


def wanted(finding: WantedFinding) -> WantedFinding:
    return finding.model_copy(update={"figures": tuple(sorted(finding.figures))})


def one_fact(made: list[Claim]) -> list[Fact]:
    kinds = {claim.kind for claim in made}
    assert len(kinds) == 1
    return [Fact(id="fact", kind=kinds.pop(), claims=tuple(claim.id for claim in made))]


@pytest.mark.parametrize("case", FACTS, ids=lambda case: case.what)
def test_one_fact(case: OneFact) -> None:
    made = claims(case.articles)
    found = compare(one_fact(made), made, heads(case.articles), RULES)
    assert [told(finding, made) for finding in found] == [wanted(finding) for finding in case.findings]


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.what)
def test_one_article(case: OneArticle) -> None:
    article = HandMadeArticle(id="a", published="2020-03-01", claims=case.claims)
    made = claims((article,)) if not case.sentence else in_one_sentence(case)
    facts = [Fact(id=claim.id, kind=claim.kind, claims=(claim.id,)) for claim in made]
    found = compare(facts, made, heads((article,)), RULES)
    assert [told(finding, made) for finding in found] == [wanted(finding) for finding in case.findings]


def in_one_sentence(case: OneArticle) -> list[Claim]:
    """The claims of a case, each at its own bracket of the one sentence."""
    plain = case.sentence.replace("[", "").replace("]", "")
    starts = [at - 2 * number for number, at in enumerate(i for i, char in enumerate(case.sentence) if char == "[")]
    ends = [at - 2 * number - 1 for number, at in enumerate(i for i, char in enumerate(case.sentence) if char == "]")]
    made = claims((HandMadeArticle(id="a", claims=case.claims),))
    return [
        claim.model_copy(
            update={"start": start, "end": end, "quote": plain[start:end], "sentence": plain, "sentence_start": 0}
        )
        for claim, start, end in zip(made, starts, ends, strict=True)
    ]


def test_the_order_of_the_input_does_not_matter() -> None:
    for case in FACTS:
        made = claims(case.articles)
        shuffled = made[:]
        random.Random(5).shuffle(shuffled)
        facts, articles = one_fact(made), heads(case.articles)
        assert compare(facts, made, articles, RULES) == compare(facts, shuffled, articles[::-1], RULES)


def test_fingerprints_do_not_change_when_lines_move() -> None:
    case = next(case for case in FACTS if case.what == "one day and no hour")
    made = claims(case.articles)
    moved = [claim.model_copy(update={"line": claim.line + 7, "start": claim.start + 99}) for claim in made]
    before, after = (compare(one_fact(m), m, heads(case.articles), RULES) for m in (made, moved))
    assert [finding.fingerprint for finding in before] == [finding.fingerprint for finding in after]
    assert len({finding.fingerprint for finding in before}) == 1


def test_messages_come_in_both_languages() -> None:
    case = next(case for case in FACTS if case.what == "one day and no hour")
    made = claims(case.articles)
    english, arabic = (
        compare(one_fact(made), made, heads(case.articles), RULES, language=language)[0].message
        for language in ("en", "ar")
    )
    assert "people killed" in english
    assert not arabic.isascii()


def test_silent_levels_are_not_found() -> None:
    case = next(case for case in FACTS if case.what == "a toll that grows from day to day")
    made = claims(case.articles)
    quiet = [r.model_copy(update={"level": r.level.model_copy(update={"update": "silent"})}) for r in RULES]
    assert compare(one_fact(made), made, heads(case.articles), quiet) == []


def test_reasons_name_the_question_and_the_time() -> None:
    case = next(case for case in FACTS if case.what == "an event that was long over when both were written")
    made = claims(case.articles)
    (finding,) = compare(one_fact(made), made, heads(case.articles), RULES)
    assert finding.why[0].startswith("Comparable: both give the same figure, people killed")
    assert "over in 2012" in finding.why[0]
